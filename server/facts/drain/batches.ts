/** Weeks in one batch: enough to make round trips cheap, few enough to keep a transaction short and memory small. */
const WEEKS_IN_A_BATCH = 120;

/** People with stale weeks, gathered into batches of about equal work, in their order; nobody is split. */
export function batchesOf(stale: readonly { readonly staffMemberId: string; readonly weeks: number }[]): string[][] {
  const batches: string[][] = [];
  let weeksInBatch = Infinity;
  for (const { staffMemberId, weeks } of stale) {
    if (weeksInBatch + weeks > WEEKS_IN_A_BATCH) {
      batches.push([]);
      weeksInBatch = 0;
    }
    batches.at(-1)!.push(staffMemberId);
    weeksInBatch += weeks;
  }
  return batches;
}
