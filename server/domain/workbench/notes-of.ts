import { minimumWageOn } from '../pay/minimum-wage.js';
import type { CivilDate } from '../time/instant.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { Note } from './answer.js';
import type { PaidWeek } from './evaluate-weeks.js';
import type { EvaluationRequest } from './request.js';

/** What had to be assumed to answer a request, and what of it was not read. */
export function notesOf(
  request: EvaluationRequest,
  weeks: readonly PaidWeek[],
  unjudgedSplits: readonly PaidWeek[],
): Note[] {
  const { isWeekTimeIgnored, pay, resolvedTimes, ignoredFields } = request;
  return [
    ...(isWeekTimeIgnored ? [noteOf('WORKWEEK_BEGINS_WITH_WORKDAY')] : []),
    ...(pay?.isHoursCoveredAssumed === true ? [noteOf('HOURS_COVERED_ASSUMED', { path: 'pay.hoursCovered' })] : []),
    ...minimumWageNotes(request, weeks),
    ...resolvedTimes.map((path) => noteOf('TIME_RESOLVED', { path })),
    ...ignoredFields.map((path) => noteOf('FIELD_IGNORED', { path })),
    ...rateNotes(request, weeks),
    ...unjudgedSplits.map((week) => noteOf('SPLIT_SHIFT_NOT_JUDGED', { weekStarting: startOf(week), path: 'pay' })),
  ];
}

const noteOf = (code: Note['code'], about: Partial<Omit<Note, 'code'>> = {}): Note => ({
  code,
  weekStarting: null,
  path: null,
  ...about,
});

const startOf = ({ firstDay }: PaidWeek): CivilDate => dateOfDayNumber(firstDay);

/** Notes on the minimum wage, where a premium depends on it and the request does not state it. */
function minimumWageNotes({ policy, minimumWage, region }: EvaluationRequest, weeks: readonly PaidWeek[]): Note[] {
  if (policy.requirements?.spreadOfHours === undefined || minimumWage !== null || weeks.length === 0) return [];
  const hasRegions = policy.pay?.minimumWageOfRegion !== undefined;
  return [
    ...(hasRegions && region === null ? [noteOf('REGION_ASSUMED', { path: 'region' })] : []),
    ...weeks
      .map(startOf)
      .filter((on) => minimumWageOn(policy, region, on) === null)
      .map((weekStarting) => noteOf('MINIMUM_WAGE_UNKNOWN', { weekStarting, path: 'minimumWage' })),
  ];
}

function rateNotes({ policy, pay }: EvaluationRequest, weeks: readonly PaidWeek[]): Note[] {
  const asksRate = policy.overtime.some(({ kind }) => kind === 'ROLLING_DAY_OVER');
  if (!asksRate || pay !== null) return [];
  return weeks.map((week) => noteOf('RATE_UNKNOWN', { weekStarting: startOf(week) }));
}
