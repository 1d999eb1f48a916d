/** Groups inside groups; no two groups on one level share people. */
export interface GroupTree {
  readonly key: string;
  readonly children: readonly GroupTree[];
}

/**
 * Which groups may be published so that no figure, and no difference of figures, rests on fewer than `minimum` people.
 * What the published groups do not cover of a published parent must be nobody or a group in its own right; while it is
 * not, the smallest published part is hidden too.
 */
export function publishedKeys(tree: GroupTree, people: (key: string) => number, minimum: number): ReadonlySet<string> {
  const published = new Set<string>();
  decide(tree, people, minimum, published);
  return published;
}

function decide(tree: GroupTree, people: (key: string) => number, minimum: number, published: Set<string>): void {
  for (const child of tree.children) decide(child, people, minimum, published);
  if (people(tree.key) < minimum) return;
  published.add(tree.key);
  for (;;) {
    const parts = tree.children.flatMap((child) => topmost(child, published));
    const rest = people(tree.key) - parts.reduce((sum, key) => sum + people(key), 0);
    if (rest === 0 || rest >= minimum || tree.children.length === 0) return;
    const smallest = parts.sort((one, other) => people(one) - people(other) || (one < other ? -1 : 1))[0];
    if (smallest === undefined) return;
    published.delete(smallest);
  }
}

function topmost(tree: GroupTree, published: ReadonlySet<string>): string[] {
  return published.has(tree.key) ? [tree.key] : tree.children.flatMap((child) => topmost(child, published));
}
