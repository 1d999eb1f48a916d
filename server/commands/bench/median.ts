/** The middle of some numbers; of an even count the mean of the two in the middle. Throws for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('a median needs a number');
  return (lower + upper) / 2;
}

/** Rounded to two decimals, as the output prints ratios. */
export const toHundredths = (value: number): number => Math.round(value * 100) / 100;
