import type { EvaluatedWorkweek } from '../../../server/domain/overtime/evaluate-workweek.js';
import { evaluateWorkweek } from '../../../server/domain/overtime/evaluate-workweek.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import type { WeekTerms } from '../../../server/domain/overtime/week-terms.js';
import { PLAIN_TERMS } from '../../../server/domain/overtime/week-terms.js';
import type { WorkedSpan } from '../../../server/domain/overtime/worked-span.js';
import { addDays } from '../../../server/domain/time/civil-date.js';

/* Workweeks by their days: `weekOf([10, 8])` is ten hours on the first day and eight on the second, in one piece each. */

export const WEEK = '2026-03-02';
export const HOUR = 3600;
const DAY = 86_400;

/** Spans of so many hours a day, each beginning at the given hour of its day; no work, no span. */
export const weekOf = (hours: readonly number[], startsAt = 0): WorkedSpan[] =>
  hours.flatMap((length, day) =>
    length === 0
      ? []
      : [
          {
            start: day * DAY + startsAt * HOUR,
            end: day * DAY + (startsAt + length) * HOUR,
            workday: addDays(WEEK, day),
            siteId: 'north',
          },
        ],
  );

/** The same hours every one of so many days. */
export const times = (days: number, hours: number): number[] => Array.from({ length: days }, () => hours);

/** Regular, overtime and doubletime in hours. */
export const hoursOf = ({ result }: EvaluatedWorkweek): [number, number, number] => [
  result.regularSeconds / HOUR,
  result.overtimeSeconds / HOUR,
  result.doubletimeSeconds / HOUR,
];

/** A week by its days' hours under a policy. */
export const evaluateHours = (
  policy: Policy,
  hours: readonly number[],
  terms: Partial<WeekTerms> = {},
): EvaluatedWorkweek => evaluateWorkweek(policy, WEEK, weekOf(hours), { ...PLAIN_TERMS, ...terms });
