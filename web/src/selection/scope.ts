import type { OrganizationTreeQuery, ScopeInput, ScopeKind } from '../graphql/generated/graphql.js';

export type Tree = OrganizationTreeQuery['organizationTree'];

/** As it stands in the address: `site:ID`, `team:ID`, `staff:ID`; absent means all that the viewer may see. */
export type ScopeChoice = `${'site' | 'team' | 'staff'}:${string}`;

const KIND_OF: Record<string, ScopeKind> = { site: 'SITE', team: 'TEAM', staff: 'STAFF_MEMBER' };

export function readScopeChoice(value: unknown): ScopeChoice | undefined {
  return typeof value === 'string' && /^(site|team|staff):[\w-]{1,64}$/.test(value)
    ? (value as ScopeChoice)
    : undefined;
}

export function scopeInput(choice: ScopeChoice | undefined): ScopeInput {
  const [word = '', id] = choice?.split(':') ?? [];
  const kind = KIND_OF[word];
  return kind === undefined || id === undefined ? { kind: 'ORGANIZATION' } : { kind, id };
}

/** The name of what is chosen and the site it belongs to, for titles; undefined when it is not in the viewer's tree. */
export function scopePath(tree: Tree, choice: ScopeChoice | undefined): readonly string[] {
  const { kind, id } = scopeInput(choice);
  if (kind === 'ORGANIZATION') return [tree.organization.name];
  const siteName = (siteId: string | null | undefined) => tree.sites.find((site) => site.id === siteId)?.name;
  if (kind === 'SITE') return [siteName(id)].filter(isText);
  const team = tree.sites.flatMap((site) => site.teams).find((candidate) => candidate.id === id);
  if (kind === 'TEAM') return [siteName(team?.siteId), team?.name].filter(isText);
  const member = tree.staffMembers.find((candidate) => candidate.id === id);
  return [siteName(member?.siteId), member?.name].filter(isText);
}

/** The zones in which the chosen rows are counted: one, unless the scope spans sites in several. */
export function scopeZones(tree: Tree, choice: ScopeChoice | undefined): readonly string[] {
  const { kind, id } = scopeInput(choice);
  const siteId =
    kind === 'SITE'
      ? id
      : kind === 'TEAM'
        ? tree.sites.find((site) => site.teams.some((team) => team.id === id))?.id
        : tree.staffMembers.find((member) => member.id === id)?.siteId;
  const sites = kind === 'ORGANIZATION' ? tree.sites : tree.sites.filter((site) => site.id === siteId);
  return [...new Set(sites.map((site) => site.zone))];
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
