import type { Policy } from '../overtime/policy.js';
import { WEEKDAYS } from '../time/instant.js';
import type { Fields } from './read-fields.js';
import { choiceOf, fieldsOf, isAbsent, timeOfDayOf } from './read-fields.js';
import type { EvaluationRequest } from './request.js';

type Anchors = Pick<EvaluationRequest, 'anchors' | 'weekStartTime' | 'isWeekTimeIgnored'>;

/** Rules that count days: their workweek is seven of their workdays. */
const countsDays = ({ overtime }: Policy): boolean => overtime.some(({ kind }) => kind === 'DAILY_OVER');

/**
 * Where days and weeks begin. A workweek may begin at any hour (29 CFR 778.105); where the law counts days too, it is
 * seven workdays: their hour holds, and the answer says so if another one was stated for the week.
 */
export function readAnchors(fields: Fields, policy: Policy): Anchors {
  const week = isAbsent(fields, 'workweekStart') ? null : fieldsOf(fields.values['workweekStart'], 'workweekStart');
  const weekTime = week === null || isAbsent(week, 'time') ? null : timeOfDayOf(week, 'time');
  const workdayStart = isAbsent(fields, 'workdayStart') ? (weekTime ?? '00:00') : timeOfDayOf(fields, 'workdayStart');
  const isOther = weekTime !== null && weekTime !== workdayStart;
  return {
    anchors: {
      workdayStart,
      weekStartsOn: week === null ? policy.anchors.weekStartsOn : choiceOf(week, 'weekday', WEEKDAYS),
    },
    weekStartTime: isOther && !countsDays(policy) ? weekTime : null,
    isWeekTimeIgnored: isOther && countsDays(policy),
  };
}
