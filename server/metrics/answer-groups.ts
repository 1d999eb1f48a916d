import type { ScopeKind } from '../domain/requested-scope.js';
import type { Viewer } from '../domain/viewer.js';
import type { Places } from '../practice/places.query.js';
import type { Selection } from '../practice/select-scope.js';
import { nodesOf, nodesWithin, type GroupNode } from './group-nodes.js';
import type { GroupOfAnswer } from './readings.js';
import type { GroupBy } from './sums.query.js';

/** A group of an answer with its name. */
export interface NamedGroup extends GroupOfAnswer {
  readonly kind: ScopeKind;
  readonly label: string;
}

/** The groups an answer has, by name. Sites and teams of the selection are there even if nothing happened in them. */
export function answerGroups(
  viewer: Viewer,
  selection: Selection,
  groupBy: GroupBy,
  places: Places,
  names: { staff: ReadonlyMap<string, string>; present: readonly (string | null)[] },
): NamedGroup[] {
  const nodes = nodesOf(selection, places);
  const onePerson = selection.request.kind === 'STAFF_MEMBER';
  const whole = { isOwn: selection.isOwn, isOnePerson: onePerson };
  if (groupBy === 'NONE') {
    const { kind, id } = selection.request;
    return [{ kind, id: null, label: nameOf(kind, id ?? null, places, names.staff), ...whole, nodes }];
  }
  if (groupBy === 'STAFF_MEMBER') {
    const people = names.present.filter((id) => id !== null);
    return people
      .map((id): NamedGroup => {
        const label = names.staff.get(id) ?? '';
        return { kind: 'STAFF_MEMBER', id, label, isOwn: id === viewer.staffMemberId, isOnePerson: true, nodes: [] };
      })
      .sort((one, other) => one.label.localeCompare(other.label, 'en') || (one.id ?? '').localeCompare(other.id ?? ''));
  }
  const wanted = groupBy === 'SITE' ? places.sites : places.teams;
  const groups = wanted.map((place): NamedGroup => {
    const part = nodesWithin(nodes, { kind: groupBy, id: place.id }, places);
    return { kind: groupBy, id: place.id, label: place.name, ...whole, nodes: part };
  });
  const shown = groups.filter((group) => group.nodes.length > 0 || names.present.includes(group.id));
  const hasTeamless = groupBy === 'TEAM' && names.present.includes(null);
  return hasTeamless
    ? [...shown, { kind: 'TEAM', id: null, label: 'No team', ...whole, nodes: teamless(nodes, places) }]
    : shown;
}

/** The leaves of people in no team, at the sites that lie wholly in the selection. */
function teamless(nodes: readonly GroupNode[], places: Places): GroupNode[] {
  const whole = places.sites.filter((site) => {
    const [within] = nodesWithin(nodes, { kind: 'SITE', id: site.id }, places);
    return within?.kind === 'SITE';
  });
  return whole.map(({ id }) => ({ kind: 'TEAM', id }));
}

function nameOf(kind: ScopeKind, id: string | null, places: Places, staff: ReadonlyMap<string, string>): string {
  if (kind === 'ORGANIZATION' || id === null) return places.organizationName;
  if (kind === 'STAFF_MEMBER') return staff.get(id) ?? '';
  return [...places.sites, ...places.teams].find((place) => place.id === id)?.name ?? '';
}
