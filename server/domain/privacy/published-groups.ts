/** A group of people made of smaller groups that share nobody; a leaf has none. Keys are unique in the tree. */
export interface GroupTree {
  readonly key: string;
  readonly children: readonly GroupTree[];
}

/**
 * The groups whose figures may be published so that neither a figure nor any sum or difference of figures rests on 1 to
 * `minimum` − 1 people: small groups are hidden; while what a published group has beyond its published parts is that few,
 * its smallest published part is hidden too (complementary suppression). Deterministic: of equally small parts the first
 * by key. `people` tells how many contribute to a group; a parent has the sum of its children, or more.
 *
 *     site 9 ─┬─ team 4     minimum 3: the team of 2 is hidden, and the rest of the site would tell its figure,
 *             ├─ team 3     so the team of 3 is hidden with it: published are the site and the team of 4
 *             └─ team 2
 *
 * Source: cell suppression as in Hundepool et al., Statistical Disclosure Control (2012).
 */
export function publishedGroups(tree: GroupTree, people: (key: string) => number, minimum: number): Set<string> {
  const published = new Set<string>();
  publish(tree, people, minimum, published);
  return published;
}

function publish(tree: GroupTree, people: (key: string) => number, minimum: number, published: Set<string>): void {
  for (const child of tree.children) publish(child, people, minimum, published);
  if (people(tree.key) < minimum) return;
  // Hiding a part lays open the published parts within it, so that it may take several rounds.
  for (;;) {
    const parts = tree.children.flatMap((child) => outermost(child, published));
    const hidden = people(tree.key) - parts.reduce((sum, key) => sum + people(key), 0);
    if (hidden <= 0 || hidden >= minimum) break;
    const smallest = parts.toSorted((a, b) => people(a) - people(b) || (a < b ? -1 : 1))[0]!;
    published.delete(smallest);
  }
  published.add(tree.key);
}

function outermost(tree: GroupTree, published: ReadonlySet<string>): string[] {
  return published.has(tree.key) ? [tree.key] : tree.children.flatMap((child) => outermost(child, published));
}
