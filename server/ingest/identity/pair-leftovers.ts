import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';

/** A row that has no exact counterpart: of an earlier file, or of this one. */
export interface Leftover {
  readonly id: string;
  readonly owner: string;
  readonly kind: string;
  readonly day: CivilDate;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
}

/** An old row and the new version of it. */
export interface Pair<Row> {
  readonly old: Row;
  readonly new: Row;
}

/**
 * Pairs old rows with new versions of them, within one person, local day and kind: first those with the same start, then
 * those that overlap most. What overlaps nothing is not paired: the old row is gone and the new one is new.
 *
 *     old   ├──a──┤      ├──b──┤
 *     new   ├───c───┤      ├────d────┤     a → c (same start), b → d (overlap)
 */
export function pairLeftovers<Row extends Leftover>(oldRows: readonly Row[], newRows: readonly Row[]): Pair<Row>[] {
  const newOfGroup = Map.groupBy(newRows, groupOf);
  const pairs: Pair<Row>[] = [];
  for (const [group, olds] of Map.groupBy(oldRows, groupOf))
    pairs.push(...pairGroup(olds, newOfGroup.get(group) ?? []));
  return pairs;
}

const groupOf = (row: Leftover): string => `${row.owner} ${row.day} ${row.kind}`;

interface Candidate<Row> extends Pair<Row> {
  readonly overlap: number;
  readonly hasSameStart: boolean;
}

function pairGroup<Row extends Leftover>(olds: readonly Row[], news: readonly Row[]): Pair<Row>[] {
  const candidates = olds.flatMap((old) => news.map((each) => candidateOf(old, each)));
  const ranked = candidates.filter(({ overlap, hasSameStart }) => hasSameStart || overlap > 0).sort(byLikeness);
  const taken = new Set<string>();
  return ranked.filter(({ old, new: next }) => {
    if (taken.has(old.id) || taken.has(next.id)) return false;
    taken.add(old.id).add(next.id);
    return true;
  });
}

const candidateOf = <Row extends Leftover>(old: Row, next: Row): Candidate<Row> => ({
  old,
  new: next,
  overlap: Math.min(old.end, next.end) - Math.max(old.start, next.start),
  hasSameStart: old.start === next.start,
});

/** Ties are broken by time and then by id, so that the order of rows in a file changes nothing. */
function byLikeness<Row extends Leftover>(left: Candidate<Row>, right: Candidate<Row>): number {
  return (
    Number(right.hasSameStart) - Number(left.hasSameStart) ||
    right.overlap - left.overlap ||
    left.old.start - right.old.start ||
    left.new.start - right.new.start ||
    compare(left.old.id, right.old.id) ||
    compare(left.new.id, right.new.id)
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
