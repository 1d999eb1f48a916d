import type { ScopeChoice, Tree } from './scope.js';

/** One line of the scope control. Depth 1 is a team under its site. */
export interface ScopeOption {
  readonly choice: ScopeChoice;
  readonly name: string;
  readonly depth: 0 | 1;
}

/** Sites with their teams, then people by name, of which every word typed occurs in the name. */
export function scopeOptions(
  tree: Tree,
  words: string,
): { readonly places: readonly ScopeOption[]; readonly people: readonly ScopeOption[] } {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const matches = (option: ScopeOption) => wanted.every((word) => option.name.toLocaleLowerCase().includes(word));
  const places = tree.sites.flatMap((site): ScopeOption[] => [
    { choice: `site:${site.id}`, name: site.name, depth: 0 },
    ...site.teams.map((team): ScopeOption => ({ choice: `team:${team.id}`, name: team.name, depth: 1 })),
  ]);
  const people = tree.staffMembers.map((member): ScopeOption => ({
    choice: `staff:${member.id}`,
    name: member.name,
    depth: 0,
  }));
  people.sort((left, right) => left.name.localeCompare(right.name));
  return { places: places.filter(matches), people: people.filter(matches) };
}
