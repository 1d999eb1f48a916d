import { total } from '../intervals/total.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { CivilDate, EpochSeconds } from '../time/instant.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { RoundingStep } from './punch-rounding.js';
import { roundedWork } from './punch-rounding.js';

/** RAW: the time as punched is paid. ROUNDED: the time between rounded punches is. */
export const PAID_TIMES = ['RAW', 'ROUNDED'] as const;
export type PaidTime = (typeof PAID_TIMES)[number];

/** How a site rounds punches from a day on; step null: not at all, which is how every site begins. */
export interface SiteRounding {
  readonly siteId: string;
  readonly validFrom: CivilDate;
  readonly step: RoundingStep | null;
  readonly paid: PaidTime;
}

/**
 * A shift in the rounding ledger: its punches as they are and as they round, and the worked time between either. Meals
 * inside keep their punches. `start` is the punch that begins it and names it.
 */
export interface RoundedShift {
  readonly staffMemberId: string;
  readonly workday: CivilDate;
  readonly siteId: string;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  /** Null with `roundedEnd`: the shift rounds to nothing. */
  readonly roundedStart: EpochSeconds | null;
  readonly roundedEnd: EpochSeconds | null;
  readonly rawSeconds: number;
  readonly roundedSeconds: number;
  readonly step: RoundingStep;
  readonly paid: PaidTime;
}

/** The shifts that begin on the days asked for, where their site rounds; only punches can be rounded. */
export function roundedShifts(time: StaffTime, asked: ReadonlySet<DayNumber>): RoundedShift[] {
  const settings = time.ledger.roundings ?? [];
  if (settings.length === 0) return [];
  return time.shifts.flatMap((shift) => {
    const workday = dateOfDayNumber(shift.workday);
    const setting = roundingOn(settings, shift.siteId, workday);
    if (!asked.has(shift.workday) || shift.basis !== 'CLOCK' || setting === null) return [];
    const zone = time.ledger.zoneOfSite.get(shift.siteId) ?? time.calendar.contractOn(shift.workday).homeZone;
    const rounded = roundedWork({ ...time, shifts: [shift] }, setting.step, zone);
    return [
      {
        staffMemberId: time.ledger.staffMemberId,
        workday,
        siteId: shift.siteId,
        start: shift.worked[0]!.start,
        end: shift.worked.at(-1)!.end,
        roundedStart: rounded[0]?.start ?? null,
        roundedEnd: rounded.at(-1)?.end ?? null,
        rawSeconds: total(shift.worked),
        roundedSeconds: total(rounded),
        step: setting.step,
        paid: setting.paid,
      },
    ];
  });
}

/** How a site rounds on a day: the latest setting on or before it; null: it does not. */
export function roundingOn(
  settings: readonly SiteRounding[],
  siteId: string,
  day: CivilDate,
): (SiteRounding & { readonly step: RoundingStep }) | null {
  const setting = settings
    .filter((each) => each.siteId === siteId && each.validFrom <= day)
    .reduce<SiteRounding | null>(
      (last, each) => (last === null || each.validFrom > last.validFrom ? each : last),
      null,
    );
  return setting === null || setting.step === null ? null : { ...setting, step: setting.step };
}

/** What rounding adds to paid time, or takes from it: nothing where the time as punched is paid. */
export const paidRounding = ({ paid, rawSeconds, roundedSeconds }: RoundedShift): number =>
  paid === 'ROUNDED' ? roundedSeconds - rawSeconds : 0;
