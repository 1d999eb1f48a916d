import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { PaidTime } from '../../domain/pay/rounded-shifts.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import type { Selection } from '../../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../../practice/visible-rows.js';

/** One person's rounded shifts of a period, added up. */
export interface RoundingSum {
  readonly staffMemberId: string;
  readonly shifts: number;
  readonly rawSeconds: number;
  readonly roundedSeconds: number;
  /** What of the difference is paid, or taken: that of sites which pay the time as rounded. */
  readonly paidDriftSeconds: number;
}

/** By name. */
export function sumRoundedShifts(database: Queryable, selection: Selection, period: Period): Promise<RoundingSum[]> {
  const parameters = new Parameters();
  const sql = `
    select staff_member_id as "staffMemberId", count(*)::integer as shifts, sum(raw_seconds)::integer as "rawSeconds",
      sum(rounded_seconds)::integer as "roundedSeconds",
      coalesce(sum(rounded_seconds - raw_seconds) filter (where paid = 'ROUNDED'), 0)::integer as "paidDriftSeconds"
    from rounded_shift
    join staff_member on staff_member.organization_id = rounded_shift.organization_id
      and staff_member.id = rounded_shift.staff_member_id
    where ${rowsIn(selection, period, parameters)}
    group by staff_member_id, staff_member.name
    order by staff_member.name collate "und-x-icu", staff_member_id`;
  return rowsOf(database, sql, parameters.values);
}

/** A shift of the ledger with both pairs of punches. */
export interface RoundedShiftRow {
  readonly workday: CivilDate;
  readonly siteName: string;
  readonly zone: string;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  /** Null with `roundedEnd`: it rounds to nothing. */
  readonly roundedStart: EpochSeconds | null;
  readonly roundedEnd: EpochSeconds | null;
  readonly rawSeconds: number;
  readonly roundedSeconds: number;
  readonly stepMinutes: number;
  readonly paid: PaidTime;
}

/** The rounded shifts of the selection, by time; at most `limit`. */
export function listRoundedShifts(
  database: Queryable,
  selection: Selection,
  period: Period,
  limit: number,
): Promise<RoundedShiftRow[]> {
  const parameters = new Parameters();
  const sql = `
    select workday, site.name as "siteName", site.zone, ${EPOCH('started_at')} as start, ${EPOCH('ended_at')} as end,
      ${EPOCH('rounded_started_at')} as "roundedStart", ${EPOCH('rounded_ended_at')} as "roundedEnd",
      raw_seconds as "rawSeconds", rounded_seconds as "roundedSeconds", step_minutes as "stepMinutes", paid
    from rounded_shift
    join site on site.organization_id = rounded_shift.organization_id and site.id = rounded_shift.site_id
    where ${rowsIn(selection, period, parameters)}
    order by started_at, staff_member_id
    limit ${parameters.bind(limit)}`;
  return rowsOf(database, sql, parameters.values);
}

const EPOCH = (column: string): string => `extract(epoch from ${column})::float8`;

const rowsIn = (selection: Selection, period: Period, parameters: Parameters): string => `
  ${isVisible(selection.scope, 'rounded_shift', parameters)}
  and ${isRequested(selection.request, 'rounded_shift', parameters)}
  and workday between ${parameters.bind(period.from)}::date and ${parameters.bind(period.to)}::date`;
