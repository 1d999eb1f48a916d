import { evaluateWorkweek } from '../../domain/overtime/evaluate-workweek.js';
import { US_CA } from '../../domain/overtime/policies/us-ca.js';
import type { WorkedSpan } from '../../domain/overtime/worked-span.js';
import { addDays } from '../../domain/time/civil-date.js';
import { median } from './median.js';

/** How it was measured, for the reader of the figure. */
export const POLICY_METHOD = 'US-CA, seven shifts with a meal each, one core, median of five rounds';

/** How fast the policy engine is. */
export interface PolicyFigures {
  readonly staffWeeksPerSecond: number;
}

const WEEK = '2026-03-01';
const HOUR = 3600;
const DAY = 86_400;
const ROUNDS = 5;

/** Evaluates different workweeks for so many milliseconds a round, five rounds. */
export function benchPolicy(milliseconds = 1_000): PolicyFigures {
  const weeks = Array.from({ length: 1_000 }, (_, i) => weekOf(i));
  const rounds = Array.from({ length: ROUNDS }, () => roundOf(weeks, milliseconds));
  return { staffWeeksPerSecond: Math.round(median(rounds)) };
}

function roundOf(weeks: readonly (readonly WorkedSpan[])[], milliseconds: number): number {
  const from = performance.now();
  let evaluated = 0;
  while (performance.now() - from < milliseconds) {
    for (const week of weeks) evaluateWorkweek(US_CA, WEEK, week);
    evaluated += weeks.length;
  }
  return (evaluated * 1_000) / (performance.now() - from);
}

/** Seven shifts of six and a half to fourteen hours, different from week to week. */
function weekOf(number: number): WorkedSpan[] {
  return Array.from({ length: 7 }, (_, day) => {
    const start = day * DAY + 7 * HOUR;
    const afternoon = (3 + ((number * 5 + day * 3) % 8)) * HOUR;
    const place = { workday: addDays(WEEK, day), siteId: 'site' };
    return [
      { ...place, start, end: start + 3.5 * HOUR },
      { ...place, start: start + 4 * HOUR, end: start + 4 * HOUR + afternoon },
    ];
  }).flat();
}
