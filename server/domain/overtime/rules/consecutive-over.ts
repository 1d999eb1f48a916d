import type { ConsecutiveOver } from '../overtime-rule.js';
import type { PremiumSpan, WorkedSpan } from '../worked-span.js';
import { beyondLimit } from './beyond-limit.js';

/**
 * The worked time beyond a limit in a run of consecutive hours, whatever workday or week it lies in. A break no longer
 * than a meal does not end the run, and is not counted.
 *
 *     worked   ├───6───┤½├───7───┤      6      ├──5──┤
 *     runs     ├───────13 h──────┤             ├─────┤
 *     beyond 12                ├─┤
 */
export function consecutiveOver(rule: ConsecutiveOver, spans: readonly WorkedSpan[]): PremiumSpan[] {
  const runs: WorkedSpan[][] = [];
  let reached = -Infinity;
  for (const span of spans) {
    if (span.start - reached <= rule.bridgesUpTo) runs.at(-1)!.push(span);
    else runs.push([span]);
    reached = span.end;
  }
  return runs.flatMap((run) => beyondLimit(rule, run));
}
