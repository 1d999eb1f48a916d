import { WEEKDAYS, type Weekday } from '../domain/time/instant.js';

/** Seconds in one local hour of one weekday. */
export interface HourOfWeek {
  readonly weekday: Weekday;
  /** 0–23. */
  readonly hour: number;
  readonly seconds: number;
}

/** Where time piles up: `share` of it fell on these weekdays at or after this hour. */
export interface Concentration {
  readonly share: number | null;
  readonly afterHour: number | null;
  readonly weekdays: readonly Weekday[];
}

const NOWHERE: Concentration = { share: null, afterHour: null, weekdays: [] };
/** A weekday takes part when it holds at least this much of the time; a pattern holds at least this much of it. */
const LEAST_SHARE_OF_WEEKDAY = 0.25;
const LEAST_SHARE = 0.5;
const NOON = 12;

/**
 * The latest hour from noon on after which at least half of the time falls on weekdays that hold a quarter of it or more
 * each, after that hour. Nothing, when time is spread.
 */
export function concentrationOf(hours: readonly HourOfWeek[]): Concentration {
  const total = sumOf(hours);
  if (total === 0) return NOWHERE;
  for (let afterHour = 23; afterHour >= NOON; afterHour -= 1) {
    const late = WEEKDAYS.map((weekday) => {
      const share = sumOf(hours.filter((cell) => cell.weekday === weekday && cell.hour >= afterHour)) / total;
      return { weekday, share };
    }).filter(({ share }) => share >= LEAST_SHARE_OF_WEEKDAY);
    const share = late.reduce((sum, day) => sum + day.share, 0);
    if (share >= LEAST_SHARE) return { share, afterHour, weekdays: late.map(({ weekday }) => weekday) };
  }
  return NOWHERE;
}

/** One or two weekdays that hold at least two thirds of what is counted; none, when it is spread or too little. */
export function frequentWeekdays(counts: readonly { readonly weekday: Weekday; readonly count: number }[]): Weekday[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const byWeekday = WEEKDAYS.map((weekday) => ({
    weekday,
    count: counts.filter((one) => one.weekday === weekday).reduce((sum, { count }) => sum + count, 0),
  })).sort((one, other) => other.count - one.count);
  const frequent = byWeekday.slice(0, 1 + Number((byWeekday[1]?.count ?? 0) * 2 > (byWeekday[0]?.count ?? 0)));
  const held = frequent.reduce((sum, { count }) => sum + count, 0);
  if (total < 2 || held * 3 < total * 2) return [];
  return WEEKDAYS.filter((weekday) => frequent.some((one) => one.weekday === weekday && one.count > 0));
}

const sumOf = (hours: readonly HourOfWeek[]): number => hours.reduce((sum, { seconds }) => sum + seconds, 0);
