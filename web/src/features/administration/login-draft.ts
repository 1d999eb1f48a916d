import type { LoginChoicesQuery, LoginInput, Role } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import type { ListedLogin } from './logins.page.js';

/** A login as it stands in the form. Places are told apart by what they are: `site:…`, `team:…`. */
export interface LoginDraft {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly staffMemberId: string | null;
  readonly places: readonly string[];
}

const SITE = 'site:';
const TEAM = 'team:';

export function draftOf(login: ListedLogin | null): LoginDraft {
  if (login === null) return { name: '', email: '', roles: ['STAFF_MEMBER'], staffMemberId: null, places: [] };
  const { name, email, roles, staffMemberId, sites, teams } = login;
  const places = [...sites.map(({ id }) => `${SITE}${id}`), ...teams.map(({ id }) => `${TEAM}${id}`)];
  return { name, email, roles, staffMemberId: staffMemberId ?? null, places };
}

/** What is sent: without the role of a manager nobody is responsible for anything. */
export function inputOf({ name, email, roles, staffMemberId, places }: LoginDraft): LoginInput {
  const isManager = roles.includes('MANAGER');
  const idsOf = (kind: string) =>
    isManager ? places.filter((place) => place.startsWith(kind)).map((place) => place.slice(kind.length)) : [];
  return { name, email, roles: [...roles], staffMemberId, siteIds: idsOf(SITE), teamIds: idsOf(TEAM) };
}

/**
 * Sites and teams to choose from; a team with its site, since two sites may have a team of one name. A team that ended is
 * offered only where it is chosen already, so that it can be taken out.
 */
export function placeOptions(sites: LoginChoicesQuery['administeredSites'], chosen: readonly string[]) {
  return [
    {
      group: t('administration:form.sitesGroup'),
      items: sites.map(({ id, name }) => ({ value: `${SITE}${id}`, label: name })),
    },
    {
      group: t('administration:form.teamsGroup'),
      items: sites.flatMap((site) =>
        site.teams
          .filter(({ id, endedOn }) => !endedOn || chosen.includes(`${TEAM}${id}`))
          .map(({ id, name }) => ({ value: `${TEAM}${id}`, label: `${name} · ${site.name}` })),
      ),
    },
  ];
}

/** People to choose from; role and site tell two of one name apart. */
export function peopleOptions({ mapping, administeredSites: sites }: LoginChoicesQuery) {
  const siteName = (siteId: string | null | undefined) => sites.find(({ id }) => id === siteId)?.name;
  return mapping.candidates.map(({ id, name, role, siteId }) => ({
    value: id,
    label: [name, role, siteName(siteId)].filter((part) => part !== null && part !== undefined).join(' · '),
  }));
}
