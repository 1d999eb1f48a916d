const LONGEST_PAGE = 200;

/** How many nodes a page may have, whatever was asked for. */
export const pageSize = (first: number, longest = LONGEST_PAGE): number =>
  Math.min(Math.max(Math.trunc(first), 0), longest);

/** A page of a connection. `found` holds one node more than `first` when more follow. */
export function pageOf<Node>(
  found: readonly Node[],
  first: number,
  totalCount: number,
  cursorOf: (node: Node) => string,
) {
  const edges = found.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: found.length > first };
  return { edges, pageInfo, totalCount };
}

/** A page of a list whose order changes while it is worked on: its cursors count from the beginning. */
export function offsetPage({ first, after }: { readonly first: number; readonly after: string | null }) {
  const offset = /^\d{1,7}$/.test(after ?? '') ? Number(after) : 0;
  const counted = new Map<unknown, number>();
  return {
    first: pageSize(first),
    offset,
    cursorOf: (node: unknown): string => {
      if (!counted.has(node)) counted.set(node, offset + counted.size + 1);
      return String(counted.get(node));
    },
  };
}
