/**
 * Divides exactly: `parts[n]` holds, for time during which n things went on at once, the seconds of each kind counted
 * n-fold (so that their sum is n × seconds). Each kind gets the whole seconds of Σ parts[n] ÷ n; the seconds left over
 * go to the largest remainders, equal ones in the order of the kinds. The result sums to the time covered.
 *
 *     one thing: 100 s A · two at once, 5 s: A 5 + B 5   →   A 100 + 5/2, B 5/2   →   A 103, B 2
 */
export function divideByDegree(parts: ReadonlyMap<number, readonly number[]>): number[] {
  const alone = parts.get(1);
  if (parts.size === 0 || (parts.size === 1 && alone !== undefined)) return [...(alone ?? [])];
  // BigInt, because the product of many degrees leaves the safe integers.
  const denominator = [...parts.keys()].reduce((product, degree) => product * BigInt(degree), 1n);
  const kinds = [...parts.values()][0]!.length;
  const numerators = Array.from({ length: kinds }, (_, kind) => {
    let sum = 0n;
    for (const [degree, seconds] of parts) sum += BigInt(seconds[kind]!) * (denominator / BigInt(degree));
    return sum;
  });
  const whole = numerators.map((numerator) => numerator / denominator);
  const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
  const leftOver = Number(sum(numerators) / denominator - sum(whole));
  const byRemainder = numerators
    .map((numerator, kind) => ({ kind, remainder: numerator % denominator }))
    .toSorted((a, b) => (a.remainder === b.remainder ? a.kind - b.kind : a.remainder > b.remainder ? -1 : 1));
  for (const { kind } of byRemainder.slice(0, leftOver)) whole[kind]! += 1n;
  return whole.map(Number);
}

/**
 * The share of one of several equals in a whole number: floor, and the first ones get one more until nothing is left.
 * Throws when `index` is not one of the `count`.
 */
export function equalShare(whole: number, count: number, index: number): number {
  if (index < 0 || index >= count) throw new RangeError(`share ${index} of ${count}`);
  return Math.floor(whole / count) + (index < whole % count ? 1 : 0);
}
