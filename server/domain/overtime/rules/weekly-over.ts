import type { OvertimeRule } from '../policy.js';
import type { PremiumSpan, WorkedSpan } from '../worked-span.js';

/**
 * The worked time of a workweek beyond a limit, in the order in which it was worked. Spans sorted and without overlap.
 *
 *     worked   ├──8──┤ ├──8──┤ … ├──8──┤ ├──8──┤
 *     limit 36                        ╎
 *     premium                         ├┤ ├─────┤
 */
export function weeklyOver(rule: OvertimeRule, spans: readonly WorkedSpan[]): PremiumSpan[] {
  const out: PremiumSpan[] = [];
  let before = 0;
  for (const span of spans) {
    const seconds = span.end - span.start;
    const beyond = Math.min(seconds, before + seconds - rule.limitSeconds);
    if (beyond > 0) {
      out.push({
        start: span.end - beyond,
        end: span.end,
        workday: span.workday,
        siteId: span.siteId,
        rule: rule.id,
        clause: rule.clause,
        multiplier: rule.multiplier,
      });
    }
    before += seconds;
  }
  return out;
}
