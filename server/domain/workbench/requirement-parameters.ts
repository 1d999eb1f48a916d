import type { BoundaryLimits } from '../overtime/policy.js';
import type { BreakRequirement, LengthRequirement, Requirements } from '../overtime/requirements.js';

/** What a requirement is about. Its number is a least one for meals, breaks and rests, a greatest one for lengths. */
export type RequirementTopic =
  | 'MEAL'
  | 'BREAK_IN_SHIFT'
  | 'BREAK_IN_STRETCH'
  | 'REST_BREAK'
  | 'DAILY_REST'
  | 'WEEKLY_REST'
  | 'SHIFT_WORKED'
  | 'SHIFT_ELAPSED'
  | 'DAY_WORKED'
  | 'WEEK_WORKED'
  | 'ROLLING_WEEK'
  | 'AVERAGE_WEEK'
  | 'RUN_OF_DAYS'
  | 'SEVENTH_DAY'
  | 'SCHEDULE_NOTICE'
  | 'SPREAD_OF_HOURS'
  | 'SPLIT_SHIFT';

/** One requirement with its numbers. What a topic does not have is null. */
export interface ListedRequirement {
  readonly id: string;
  readonly topic: RequirementTopic;
  /** The clause; null: a limit that the practice set itself. */
  readonly clause: string | null;
  /** The least or the greatest length; null: the topic counts days, or needs no number. */
  readonly seconds: number | null;
  /** Asked for when more than this was worked; null: always. */
  readonly overSeconds: number | null;
  /** Begun after at most so much work; null: at any time. */
  readonly beginsBySeconds: number | null;
  /** Weeks of an average, or days in a row; null: neither. */
  readonly count: number | null;
}

type Numbers = Partial<Pick<ListedRequirement, 'seconds' | 'overSeconds' | 'beginsBySeconds' | 'count'>>;

const NOTHING = { seconds: null, overSeconds: null, beginsBySeconds: null, count: null };

const listed = (
  topic: RequirementTopic,
  { id, clause }: { readonly id: string; readonly clause: string | null },
  numbers: Numbers = {},
): ListedRequirement => ({ id, topic, clause, ...NOTHING, ...numbers });

/** The requirements of a policy in the order in which a week meets them: breaks, rests, lengths, runs. */
export function requirementParameters(requirements: Requirements | undefined): ListedRequirement[] {
  if (requirements === undefined) return [];
  const { meals = [], breaks = [], restBreaks, dailyRest, weeklyRest, averageWeek, seventhDay } = requirements;
  const { scheduleNotice, spreadOfHours } = requirements;
  return [
    ...meals.map((meal) =>
      listed('MEAL', meal, { seconds: meal.minimum, overSeconds: meal.requiredOver, beginsBySeconds: meal.beginsBy }),
    ),
    ...breaks.map(breakParameters),
    ...some(restBreaks, (rest) => listed('REST_BREAK', rest, { seconds: rest.minimum })),
    ...some(dailyRest, (rest) => listed('DAILY_REST', rest, { seconds: rest.atLeast })),
    ...some(weeklyRest, (rest) => listed('WEEKLY_REST', rest, { seconds: rest.atLeast })),
    ...some(requirements.shiftElapsed, length('SHIFT_ELAPSED')),
    ...some(requirements.dayWorked, length('DAY_WORKED')),
    ...some(requirements.rollingWeek, length('ROLLING_WEEK')),
    ...some(averageWeek, (week) => listed('AVERAGE_WEEK', week, { seconds: week.atMost, count: week.weeks })),
    ...some(seventhDay, (cited) => listed('SEVENTH_DAY', cited)),
    ...some(scheduleNotice, (notice) => listed('SCHEDULE_NOTICE', notice, { seconds: notice.atLeast })),
    ...some(spreadOfHours, (spread) =>
      listed(spread.over === null ? 'SPLIT_SHIFT' : 'SPREAD_OF_HOURS', spread, { seconds: spread.over }),
    ),
  ];
}

/** The first limit of every kind that a practice set itself; the rules are named as in the violations they make. */
export function limitParameters(limits: BoundaryLimits | null): ListedRequirement[] {
  if (limits === null) return [];
  const { rest, shift, week, meal, runDays } = limits;
  const own = (id: string) => ({ id, clause: null });
  return [
    listed('MEAL', own('MEAL_AT_LEAST'), {
      seconds: meal.minimum,
      overSeconds: meal.requiredOver,
      beginsBySeconds: meal.beginsBy,
    }),
    listed('DAILY_REST', own('REST_BETWEEN_WORKDAYS'), { seconds: rest.warningBelow }),
    listed('SHIFT_WORKED', own('SHIFT_WORKED'), { seconds: shift.warningOver }),
    listed('SHIFT_ELAPSED', own('SHIFT_ELAPSED'), { seconds: shift.criticalElapsedOver }),
    listed('WEEK_WORKED', own('WORKWEEK'), { seconds: week.warningOver }),
    listed('ROLLING_WEEK', own('ROLLING_168_HOURS'), { seconds: week.rollingSeriousOver }),
    listed('RUN_OF_DAYS', own('CONSECUTIVE_WORKDAYS'), { count: runDays }),
  ];
}

const breakParameters = (pause: BreakRequirement): ListedRequirement =>
  listed(pause.measure === 'SHIFT' ? 'BREAK_IN_SHIFT' : 'BREAK_IN_STRETCH', pause, {
    seconds: pause.totalAtLeast,
    overSeconds: pause.over,
  });

const length =
  (topic: RequirementTopic) =>
  (requirement: LengthRequirement): ListedRequirement =>
    listed(topic, requirement, { seconds: requirement.atMost });

const some = <T>(requirement: T | undefined, list: (present: T) => ListedRequirement): ListedRequirement[] =>
  requirement === undefined ? [] : [list(requirement)];
