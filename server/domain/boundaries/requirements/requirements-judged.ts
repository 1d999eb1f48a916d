import type { Requirements } from '../../overtime/requirements.js';
import type { ViolationKind } from '../violation.js';
import { averageWeekLong } from './average-week.js';
import { requiredBreaks } from './required-breaks.js';
import { requiredLengths } from './required-lengths.js';
import { requiredMeals } from './required-meals.js';
import { requiredRests } from './required-rests.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { restBreaks } from './rest-breaks.js';
import { scheduleNotice } from './schedule-notice.js';
import { seventhDay } from './seventh-day.js';
import { weeklyRest } from './weekly-rest.js';

/** Every requirement of a policy that was not met in the weeks judged. */
export const requirementsJudged = (judgement: Judgement): RequirementFinding[] => [
  ...requiredMeals(judgement),
  ...requiredBreaks(judgement),
  ...restBreaks(judgement),
  ...requiredRests(judgement),
  ...requiredLengths(judgement),
  ...weeklyRest(judgement),
  ...seventhDay(judgement),
  ...averageWeekLong(judgement),
  ...scheduleNotice(judgement),
];

const MEALS: readonly ViolationKind[] = ['MEAL_INTERRUPTED', 'MEAL_SHORT', 'MEAL_LATE', 'MEAL_MISSED'];

const KINDS_OF: Partial<Record<keyof Requirements, readonly ViolationKind[]>> = {
  meals: MEALS,
  breaks: MEALS,
  restBreaks: ['REST_BREAK_MISSED'],
  dailyRest: ['REST_SHORT'],
  dayWorked: ['SHIFT_LONG'],
  shiftElapsed: ['SHIFT_LONG'],
  rollingWeek: ['WEEK_LONG'],
  averageWeek: ['AVERAGE_WEEK_LONG'],
  weeklyRest: ['WEEKLY_REST_MISSED'],
  seventhDay: ['SEVENTH_DAY'],
  scheduleNotice: ['SCHEDULE_CHANGED_LATE'],
};

/** The kinds that requirements judge. What a policy judges itself no other limit judges again: one crossing, one finding. */
export const kindsJudgedBy = (requirements: Requirements | undefined): ReadonlySet<ViolationKind> =>
  new Set(Object.keys(requirements ?? {}).flatMap((name) => KINDS_OF[name as keyof Requirements] ?? []));
