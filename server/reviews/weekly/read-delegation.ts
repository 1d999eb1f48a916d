import type { Queryable } from '../../database/queryable.js';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { RequestedScope } from '../../domain/requested-scope.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import { workweekBefore } from '../../domain/time/workweek.js';
import type { Viewer } from '../../domain/viewer.js';
import { readActivityTime } from '../../facts/activity-time.query.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf } from '../../practice/places.query.js';
import { selectScope } from '../../practice/select-scope.js';
import { DELEGABLE, delegationBars, type DelegationBars } from './delegation.js';

/** Where a team's administrative and coordination time goes, over some whole weeks. */
export interface Delegation extends DelegationBars {
  readonly period: Period;
  readonly weeks: number;
}

const WEEKS = 4;

/**
 * The four whole weeks up to that of the day, of one team. Of teams alone: the same of a site beside it would tell by
 * subtraction what the few people of another team did. Only weeks that are over.
 */
export async function readDelegation(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  day: CivilDate,
  now: EpochSeconds,
): Promise<Delegation | InputProblem> {
  if (scope.kind !== 'TEAM') return inputProblem('CHOOSE_TEAM', 'Choose a team.', 'scope');
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, scope, places);
  if (isInputProblem(selection)) return selection;
  const today = earliestDay(places, now);
  const lastDay = day < today ? day : addDays(today, -1);
  const after = addDays(lastDay, 1);
  const weeks = Array.from({ length: WEEKS }, (_, index) => workweekBefore(after, WEEKS - index, places.weekStartsOn));
  const siteId = places.teams.find(({ id }) => id === scope.id)?.siteId;
  const zone = places.sites.find(({ id }) => id === siteId)?.zone ?? 'UTC';
  const times = await readActivityTime(database, selection, weeks, DELEGABLE, zone);
  const bars = delegationBars(times, viewer.staffMemberId, places.minimumGroupSize);
  return { ...bars, period: { from: weeks[0]!.from, to: weeks.at(-1)!.to }, weeks: WEEKS };
}
