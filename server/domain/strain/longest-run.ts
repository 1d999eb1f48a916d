/** The most consecutive days among these, which are sorted; 0: there are none. */
export function longestRun(days: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let before: number | null = null;
  for (const day of days) {
    if (day === before) continue;
    run = before !== null && day === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = day;
  }
  return longest;
}
