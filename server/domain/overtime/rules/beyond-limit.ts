import type { OvertimeRule } from '../overtime-rule.js';
import type { PremiumSpan, WorkedSpan } from '../worked-span.js';

/**
 * The worked time beyond a rule's limit, in the order in which it was worked: what a week, a day, a rolling day or a run
 * has in common. Spans sorted and without overlap. Adds to `out`, and returns it.
 *
 *     worked   ├──8──┤ ├──8──┤ … ├──8──┤ ├──8──┤
 *     limit 36                        ╎
 *     premium                         ├┤ ├─────┤
 */
export function beyondLimit(rule: OvertimeRule, spans: readonly WorkedSpan[], out: PremiumSpan[] = []): PremiumSpan[] {
  let before = 0;
  for (const { start, end, workday, siteId } of spans) {
    const seconds = end - start;
    const beyond = Math.min(seconds, before + seconds - rule.limitSeconds);
    if (beyond > 0) {
      const { id, clause, multiplier } = rule;
      out.push({ start: end - beyond, end, workday, siteId, rule: id, clause, multiplier });
    }
    before += seconds;
  }
  return out;
}
