import type { EpochSeconds } from '../../domain/time/instant.js';

/** One staff member and the stretch of time her ledger is read for. */
export interface ReadingRange {
  readonly staffMemberId: string;
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
}

/** Parameters 1–4 of a query that begins with `RANGES`: the organization and the persons with their ranges. */
export const rangeParameters = (organizationId: string, ranges: readonly ReadingRange[]): unknown[] => [
  organizationId,
  ranges.map((range) => range.staffMemberId),
  ranges.map((range) => range.from),
  ranges.map((range) => range.to),
];
