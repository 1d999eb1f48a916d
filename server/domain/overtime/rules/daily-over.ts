import type { DailyOver } from '../overtime-rule.js';
import type { PremiumSpan, WorkedSpan } from '../worked-span.js';
import { beyondLimit } from './beyond-limit.js';

/** The worked time of each workday beyond a limit; on some of the days worked in the week, where the rule says so. */
export function dailyOver(rule: DailyOver, days: readonly (readonly WorkedSpan[])[]): PremiumSpan[] {
  const out: PremiumSpan[] = [];
  const { from, to } = rule.daysWorked ?? { from: 1, to: Infinity };
  for (let i = from - 1; i < days.length && i < to; i++) beyondLimit(rule, days[i]!, out);
  return out;
}

/** Sorted spans, one list for each workday. */
export function byWorkday(spans: readonly WorkedSpan[]): WorkedSpan[][] {
  const days: WorkedSpan[][] = [];
  for (const span of spans) {
    const day = days.at(-1);
    if (day !== undefined && day[0]!.workday === span.workday) day.push(span);
    else days.push([span]);
  }
  return days;
}
