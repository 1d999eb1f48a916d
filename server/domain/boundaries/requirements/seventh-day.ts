import type { DayNumber } from '../../time/civil-date.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

/** SEVENTH_DAY: something was worked on all seven days of the workweek. It belongs to the last of them. */
export function seventhDay(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.seventhDay;
  if (requirement === undefined) return [];
  const { worked, calendar } = judgement.time;
  return judgement.weeks.flatMap((firstDay) => {
    const evidence = worked.filter(({ day }) => day >= firstDay && day <= calendar.lastDayOf(firstDay));
    const days = new Set<DayNumber>(evidence.map(({ day }) => day)).size;
    const last = evidence.at(-1);
    if (days < 7 || last === undefined || !mayJudge(judgement, last.day, last.siteId)) return [];
    const { day, siteId } = last;
    return [
      findingOf(judgement, requirement, {
        kind: 'SEVENTH_DAY',
        day,
        siteId,
        limit: 6,
        actual: days,
        unit: 'DAYS',
        evidence,
      }),
    ];
  });
}
