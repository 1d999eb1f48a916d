import type { RollingDayOver } from '../overtime-rule.js';
import type { PremiumSpan, WorkedSpan } from '../worked-span.js';
import { beyondLimit } from './beyond-limit.js';

const DAY = 24 * 3600;

/**
 * The worked time beyond a limit in each rolling day: 24 hours that begin when work begins, whatever the calendar says.
 * The next begins with the first work at or after its end, in the middle of a span if need be.
 *
 *     worked        ├──8:00────17:00──┤            ├──7:00───16:00──┤
 *     rolling days  ╎                 24 h            ╎  24 h …
 *     in the first  ├─────────9 h─────┤            ├1h┤               10 h, 2 of them beyond 8
 */
export function rollingDayOver(rule: RollingDayOver, spans: readonly WorkedSpan[]): PremiumSpan[] {
  return rollingDays(spans).flatMap((day) => beyondLimit(rule, day));
}

function rollingDays(spans: readonly WorkedSpan[]): WorkedSpan[][] {
  const days: WorkedSpan[][] = [];
  let endsAt = -Infinity;
  for (const span of spans) {
    for (let from = span.start; from < span.end;) {
      if (from >= endsAt) {
        endsAt = from + DAY;
        days.push([]);
      }
      const to = Math.min(span.end, endsAt);
      days.at(-1)!.push({ ...span, start: from, end: to });
      from = to;
    }
  }
  return days;
}
