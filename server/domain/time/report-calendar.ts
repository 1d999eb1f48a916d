import { addDays } from './civil-date.js';
import type { CivilDate, EpochSeconds, ZoneId } from './instant.js';
import { localToInstant } from './local-time.js';
import { civilDateOf } from './local-clock.js';
import { payPeriodOf, type PayPeriodSetting } from './pay-period.js';
import type { Period } from './period.js';
import { workweekOf, type WorkweekStart } from './workweek.js';

/** After which periods something is sent: each workweek, each pay period, each calendar month. */
export const CADENCES = ['WEEKLY', 'PAY_PERIOD', 'MONTHLY'] as const;
export type Cadence = (typeof CADENCES)[number];

/** When something is sent: so many days after the last day of a period (1: the day after), at a local time. */
export interface SendingTime {
  readonly cadence: Cadence;
  readonly daysAfter: number;
  /** `HH:MM`, 00:00 to 23:59. */
  readonly localTime: string;
  readonly zone: ZoneId;
}

/** What periods are counted by. */
export interface PeriodCalendar {
  readonly weekStartsOn: WorkweekStart;
  readonly payPeriod: PayPeriodSetting;
}

/** A period and the instant at which something about it is sent. */
export interface DueTime {
  readonly period: Period;
  readonly at: EpochSeconds;
}

/** `HH:MM` of a day of 24 hours. */
export const isLocalTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * The latest period about which something was due by an instant, and the first about which it is due after it.
 *
 *     period      ├──── October ────┤├──── November ────┤
 *     due, 2 days after                ▲ latest    now      ▲ next
 *
 * A local time that the clocks skip is moved by as much as they are; one that comes twice is its first occurrence: every
 * period is due once.
 */
export function dueAround(
  time: SendingTime,
  calendar: PeriodCalendar,
  now: EpochSeconds,
): { readonly latest: DueTime; readonly next: DueTime } {
  let next = dueOf(periodOf(civilDateOf(now, time.zone), time.cadence, calendar), time);
  let latest = before(next, time, calendar);
  while (latest.at > now) [latest, next] = [before(latest, time, calendar), latest];
  while (next.at <= now) [latest, next] = [next, after(next, time, calendar)];
  return { latest, next };
}

const before = ({ period }: DueTime, time: SendingTime, calendar: PeriodCalendar): DueTime =>
  dueOf(periodOf(addDays(period.from, -1), time.cadence, calendar), time);

const after = ({ period }: DueTime, time: SendingTime, calendar: PeriodCalendar): DueTime =>
  dueOf(periodOf(addDays(period.to, 1), time.cadence, calendar), time);

function dueOf(period: Period, { daysAfter, localTime, zone }: SendingTime): DueTime {
  const [hours, minutes] = localTime.split(':').map(Number) as [number, number];
  const { instant } = localToInstant(addDays(period.to, daysAfter), hours * 3600 + minutes * 60, zone);
  return { period, at: instant };
}

function periodOf(day: CivilDate, cadence: Cadence, { weekStartsOn, payPeriod }: PeriodCalendar): Period {
  if (cadence === 'WEEKLY') return workweekOf(day, weekStartsOn);
  if (cadence === 'PAY_PERIOD') return payPeriodOf(day, payPeriod);
  return payPeriodOf(day, { kind: 'MONTHLY', anchorDate: day });
}
