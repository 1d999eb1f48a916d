import type { Candidate, MappingTree } from './unknown-people.js';

/** Staff members to choose from, by name; role and site tell two of one name apart. */
export function staffOptions(
  candidates: readonly Candidate[],
  tree: MappingTree,
): { readonly value: string; readonly label: string }[] {
  return candidates
    .map((candidate) => ({ value: candidate.id, label: labelOf(candidate, tree) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

function labelOf(candidate: Candidate, tree: MappingTree): string {
  const site = tree.sites.find(({ id }) => id === candidate.siteId)?.name;
  return [candidate.name, candidate.role, site].filter((part) => part !== null && part !== undefined).join(' · ');
}
