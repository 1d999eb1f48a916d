import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf } from './requirement-finding.js';
import { isJudged } from '../finding.js';

/**
 * SCHEDULE_CHANGED_LATE: a shift whose times were published less than the notice ahead of its start, unless she asked for
 * them. Judged only where the roster states when it was published. A shift published after it began had no notice.
 *
 *     14 days          │◄──────────────────────►│ shift
 *     published    ✓   │          ✗             │
 */
export function scheduleNotice(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.scheduleNotice;
  if (requirement === undefined) return [];
  const { time, asked } = judgement;
  return time.ledger.shifts.flatMap(({ start, end, siteId, publishedAt, isRequested }) => {
    if (publishedAt === null || isRequested || start - publishedAt >= requirement.atLeast) return [];
    const day = time.calendar.dayOf(start);
    if (!asked.has(day) || !isJudged(time, day, siteId, ['ROSTER'])) return [];
    return [
      findingOf(judgement, requirement, {
        kind: 'SCHEDULE_CHANGED_LATE',
        day,
        siteId,
        limit: requirement.atLeast,
        actual: Math.max(0, start - publishedAt),
        evidence: [{ start, end }],
      }),
    ];
  });
}
