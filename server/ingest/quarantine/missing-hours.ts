import type { CivilDate } from '../../domain/time/instant.js';

/** How much work a day was expected to have: by the roster, or by the person's own usual day. */
export type MissingBasis = 'ROSTER' | 'USUAL_DAY';

/** A person's day that rejected rows leave incomplete, with what is known of it. */
export interface IncompleteDay {
  readonly staffMemberId: string;
  readonly staffMemberName: string;
  readonly workday: CivilDate;
  readonly rows: number;
  readonly workedSeconds: number;
  /** Null: no roster tells. */
  readonly scheduledSeconds: number | null;
  /** Median of her complete days with work in the eight weeks around; null: there are too few. */
  readonly usualSeconds: number | null;
}

/** About how many hours are missing on a day. */
export interface MissingHours {
  readonly staffMemberId: string;
  readonly staffMemberName: string;
  readonly workday: CivilDate;
  readonly rows: number;
  /** Null: nothing tells how long the day was. */
  readonly missingSeconds: number | null;
  readonly basis: MissingBasis | null;
}

/**
 * What a day lacks against the roster, or else against the person's usual day. An estimate to see what is at stake, never
 * a fact: no figure uses it.
 */
export function missingHoursOf(day: IncompleteDay): MissingHours {
  const { staffMemberId, staffMemberName, workday, rows, workedSeconds, scheduledSeconds, usualSeconds } = day;
  const isRostered = scheduledSeconds !== null && scheduledSeconds > 0;
  const expected = isRostered ? scheduledSeconds : usualSeconds;
  return {
    staffMemberId,
    staffMemberName,
    workday,
    rows,
    missingSeconds: expected === null ? null : Math.max(0, expected - workedSeconds),
    basis: expected === null ? null : isRostered ? 'ROSTER' : 'USUAL_DAY',
  };
}
