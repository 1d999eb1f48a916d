import type { ScheduledShift } from './ledger.js';

/** What one version of the roster says of a shift. */
export type ShiftVersion = Omit<ScheduledShift, 'id' | 'staffMemberId'>;

/**
 * The version of a shift that was in force when it began, of all its versions, the oldest first; `publishedAt` is when
 * its times were published first. A version published later corrects the record and changes no plan. Where the source
 * does not say when it published, the latest version holds.
 *
 *     versions   Mon 8–12, published three weeks ahead │ the same, exported again │ Mon 8–16, published on Tuesday
 *     in force   Mon 8–12, published three weeks ahead
 */
export function asPublished(versions: readonly ShiftVersion[]): ShiftVersion {
  const index = versions.findLastIndex(({ start, publishedAt }) => publishedAt === null || publishedAt <= start);
  const inForce = versions[Math.max(index, 0)];
  if (inForce === undefined) throw new RangeError('a shift has at least one version');
  let publishedAt = inForce.publishedAt;
  for (let i = index - 1; i >= 0 && hasSameTimes(versions[i]!, inForce); i -= 1) {
    publishedAt = earlier(publishedAt, versions[i]!.publishedAt);
  }
  return { ...inForce, publishedAt };
}

const hasSameTimes = (one: ShiftVersion, other: ShiftVersion): boolean =>
  one.start === other.start && one.end === other.end && one.siteId === other.siteId;

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
