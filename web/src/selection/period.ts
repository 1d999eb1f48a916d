import {
  addDays,
  daysFromTo,
  isCivilDate,
  monthOf,
  quarterOf,
  startOfWeek,
  weekOf,
  type CivilDate,
  type WorkweekStarts,
} from '../format/civil-date.js';
import { payPeriodEndingBy, type PayPeriod } from './pay-period.js';

/** Civil days `from` and `to`, both included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export const PERIOD_PRESETS = ['last-week', 'this-week', 'last-4-weeks', 'pay-period', 'month', 'quarter'] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** As it stands in the address: a preset that moves with the calendar, or `from..to` that does not. */
export type PeriodChoice = PeriodPreset | `${string}..${string}`;

/** What a preset is counted from; all of it comes from the server. */
export interface Calendar {
  readonly today: CivilDate;
  /** The latest week that ends on or before "complete until". */
  readonly lastCompleteWeek: Period;
  readonly workweekStarts: WorkweekStarts;
  readonly payPeriod: PayPeriod;
}

export function isPreset(choice: PeriodChoice): choice is PeriodPreset {
  return (PERIOD_PRESETS as readonly string[]).includes(choice);
}

/** A well-formed choice, or undefined: what somebody typed into the address is never trusted. */
export function readPeriodChoice(value: unknown): PeriodChoice | undefined {
  if (typeof value !== 'string') return undefined;
  if ((PERIOD_PRESETS as readonly string[]).includes(value)) return value as PeriodPreset;
  const [from, to, ...rest] = value.split('..');
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  return isCivilDate(from) && isCivilDate(to) && from <= to ? `${from}..${to}` : undefined;
}

/** The days a choice means today. */
export function resolvePeriod(choice: PeriodChoice, calendar: Calendar): Period {
  const { lastCompleteWeek, today, workweekStarts, payPeriod } = calendar;
  switch (choice) {
    case 'last-week':
      return lastCompleteWeek;
    case 'this-week':
      return weekOf(today, workweekStarts);
    case 'last-4-weeks':
      return { from: addDays(lastCompleteWeek.from, -21), to: lastCompleteWeek.to };
    case 'pay-period':
      return payPeriodEndingBy(lastCompleteWeek.to, payPeriod);
    case 'month':
      return monthOf(lastCompleteWeek.to);
    case 'quarter':
      return quarterOf(lastCompleteWeek.to);
    default: {
      const [from = lastCompleteWeek.from, to = lastCompleteWeek.to] = choice.split('..');
      return { from, to };
    }
  }
}

/** The period of the same kind before (-1) or after (+1): whole months and quarters move by such, all else by its length. */
export function stepPeriod(period: Period, direction: -1 | 1): Period {
  const beside = addDays(direction === 1 ? period.to : period.from, direction);
  for (const calendarPeriodOf of [monthOf, quarterOf]) {
    const whole = calendarPeriodOf(period.from);
    if (whole.from === period.from && whole.to === period.to) return calendarPeriodOf(beside);
  }
  const days = daysFromTo(period.from, period.to) * direction;
  return { from: addDays(period.from, days), to: addDays(period.to, days) };
}

/** The twelve workweeks that end with the one in which the period ends. */
export function twelveWeeksTo(period: Period, workweekStarts: WorkweekStarts): Period {
  const { from: lastWeek, to } = weekOf(period.to, workweekStarts);
  let from = lastWeek;
  for (let weeks = 1; weeks < 12; weeks += 1) from = startOfWeek(addDays(from, -1), workweekStarts);
  return { from, to };
}

export function rangeChoice(period: Period): PeriodChoice {
  return `${period.from}..${period.to}`;
}
