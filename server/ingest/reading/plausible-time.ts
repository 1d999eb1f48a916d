import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';

const FIRST_DAY: CivilDate = '1970-01-01';
const LAST_DAY: CivilDate = '2200-12-31';
const DAY = 86_400;

/** Why a day cannot be meant as a day on which something happened or is planned; null: it can. */
export function whyNotMeant(day: CivilDate): string | null {
  if (day >= FIRST_DAY && day <= LAST_DAY) return null;
  return `the year ${day.slice(0, 4)} cannot be meant: records are of 1970 to 2200`;
}

/** What kind of stretch it is: nobody works for a week, but people are away for years. */
export type StretchKind = 'WORK' | 'LEAVE';

const LONGEST_DAYS: Readonly<Record<StretchKind, number>> = { WORK: 7, LEAVE: 5 * 366 };

/** Why a stretch is too long to be meant; null: it is not. What is only unusual is taken as stated. */
export function whyTooLong(start: EpochSeconds, end: EpochSeconds, kind: StretchKind): string | null {
  if (end - start <= LONGEST_DAYS[kind] * DAY) return null;
  return kind === 'WORK' ? 'the stretch is longer than seven days' : 'the leave is longer than five years';
}

/** Longer than a day is possible (on call) and suspect (an end that was forgotten): taken, and told. */
export const isSuspectlyLong = (start: EpochSeconds, end: EpochSeconds): boolean => end - start > DAY;
