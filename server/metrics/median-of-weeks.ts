/** Fewer known weeks than this make no median. */
const LEAST_WEEKS_OF_MEDIAN = 6;

/** The middle of the values of some weeks; of an even number, halfway between the two in the middle. Null: too few weeks. */
export function medianOfWeeks(values: readonly number[]): number | null {
  if (values.length < LEAST_WEEKS_OF_MEDIAN) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
