import { longestRun } from '../../domain/strain/longest-run.js';
import type { StrainCounts } from '../../domain/strain/counterfactual.js';
import type { StrainComponent } from '../../domain/strain/strain-component.js';
import { weekHoursOf, type WeekOfWork } from '../../domain/strain/week-hours.js';
import type { DayNumber } from '../../domain/time/civil-date.js';
import { addSums, NO_SUMS, type FactSums } from '../catalogue/fact-sums.js';
import { metricOf, type MetricId } from '../catalogue/registry.js';
import { SPLIT_COVERAGE } from '../catalogue/split.js';
import { medianOfWeeks } from '../median-of-weeks.js';
import type { OwnDays } from './own-days.js';
import type { Measured, StrainGap } from './strain.js';

const WEEK = 7;
const WEEKS_OF_BASELINE = 12;

/** Days by number, both included. */
export interface Window {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

type Found = { readonly value: number } | { readonly gap: StrainGap };

/** Everything the index of a window is computed from, of her own record. `over`: the last day that is over. */
export function measureWindow(days: OwnDays, window: Window, over: DayNumber): Measured {
  const sums = sumsIn(days, window);
  const isCovered = known(valueOf('COVERAGE', sums), (coverage) => coverage >= SPLIT_COVERAGE);
  const ofLogs = (found: Found): Found => (isCovered === false ? { gap: 'LOW_COVERAGE' } : found);
  const hours = weekHoursOf(weeksIn(window).map((week) => weekOfWork(days, week, over)));
  const found = {
    STAFFING_FILL: { gap: 'NO_SESSIONS' },
    PATIENT_LOAD: { gap: 'NO_GROUP_BASELINE' },
    WEEKLY_HOURS: hours.weeklyHours === null ? { gap: 'NO_WHOLE_WEEK' } : { value: hours.weeklyHours },
    LONG_SHIFTS: longShiftShare(days, window),
    WORK_OUTSIDE_SCHEDULE: valueOf('WORK_OUTSIDE_SCHEDULE_8', sums),
    SHORT_RESTS: valueOf('SHORT_REST_COUNT', sums),
    LONGEST_RUN: sums.workDays === 0 ? { gap: 'NO_WORK_DAYS' } : { value: longestRun(daysWorkedIn(days, window)) },
    MEALS_NOT_TAKEN: valueOf('MEALS_NOT_TAKEN_IN_FULL', sums),
    SWITCHING: ofLogs(switchingOf(days, window, sums)),
    SPLIT_DISTANCE: ofLogs(valueOf('SPLIT_DISTANCE', sums)),
  } as const satisfies Record<StrainComponent, Found>;
  const gaps = Object.entries(found).flatMap(([component, each]) => ('gap' in each ? [[component, each.gap]] : []));
  return {
    values: {
      staffingFill: null,
      patientLoad: null,
      weeklyHours: hours.weeklyHours,
      contractRatio: hours.contractRatio,
      longShifts: numberOf(found.LONG_SHIFTS),
      workOutsideSchedule: numberOf(found.WORK_OUTSIDE_SCHEDULE),
      shortRests: numberOf(found.SHORT_RESTS),
      longestRun: numberOf(found.LONGEST_RUN),
      mealsNotTaken: numberOf(found.MEALS_NOT_TAKEN),
      switching: numberOf(found.SWITCHING),
      splitDistance: numberOf(found.SPLIT_DISTANCE),
    },
    gaps: new Map(gaps as [StrainComponent, StrainGap][]),
  };
}

/** How many shifts were worked and planned on the complete days of a window, and of how many the meal is known. */
export function countsOf(days: OwnDays, window: Window): StrainCounts {
  const sums = sumsIn(days, window);
  const planned = days.planned.filter((day) => isIn(window, day) && !days.incomplete.has(day)).length;
  return {
    worked: shiftsIn(days, window).length,
    rostered: planned === 0 && sums.scheduledDays === 0 ? null : planned,
    knownMeals: sums.shiftsRequiringMeal - sums.shiftsMealUnknown,
  };
}

/** The days of a window that are incomplete and left out. */
export const leftOutIn = (days: OwnDays, window: Window): number =>
  [...days.incomplete].filter((day) => isIn(window, day)).length;

const isIn = ({ first, last }: Window, day: DayNumber): boolean => day >= first && day <= last;

const numberOf = (found: Found): number | null => ('gap' in found ? null : found.value);

const known = <Answer>(found: Found, read: (value: number) => Answer): Answer | null =>
  'gap' in found ? null : read(found.value);

function valueOf(id: MetricId, sums: FactSums): Found {
  const evaluation = metricOf(id).evaluate(sums);
  return 'unknown' in evaluation ? { gap: evaluation.unknown } : { value: evaluation.value };
}

function sumsIn({ complete }: OwnDays, window: Window): FactSums {
  const inside = [...complete].filter(([day]) => isIn(window, day));
  return inside.reduce((sum, [, each]) => addSums(sum, each), NO_SUMS);
}

/** The weeks of a window, counted back from its last day, the latest first. */
function weeksIn({ first, last }: Window): Window[] {
  const weeks: Window[] = [];
  for (let end = last; end - WEEK + 1 >= first; end -= WEEK) weeks.push({ first: end - WEEK + 1, last: end });
  return weeks;
}

function weekOfWork(days: OwnDays, week: Window, over: DayNumber): WeekOfWork {
  const sums = sumsIn(days, week);
  return {
    workedSeconds: sums.workedSeconds,
    contractSeconds: days.contractSecondsOn(week.last),
    isPartial: sums.workDays === 0 || sums.leaveSeconds > 0 || leftOutIn(days, week) > 0 || week.last > over,
  };
}

const shiftsIn = (days: OwnDays, window: Window): OwnDays['shifts'] =>
  days.shifts.filter(({ workday }) => isIn(window, workday) && !days.incomplete.has(workday));

function longShiftShare(days: OwnDays, window: Window): Found {
  const shifts = shiftsIn(days, window);
  if (shifts.length === 0) return { gap: 'NO_WORK_DAYS' };
  const judged = shifts.filter(({ isLong }) => isLong !== null);
  if (judged.length === 0) return { gap: 'NO_ROSTER' };
  return { value: judged.filter(({ isLong }) => isLong).length / judged.length };
}

const daysWorkedIn = ({ complete }: OwnDays, window: Window): DayNumber[] =>
  [...complete]
    .flatMap(([day, sums]) => (isIn(window, day) && sums.daysWorked > 0 ? [day] : []))
    .sort((one, other) => one - other);

/** Switches per hour against the median of her own twelve weeks before the window. */
function switchingOf(days: OwnDays, window: Window, sums: FactSums): Found {
  const now = valueOf('SWITCHES_PER_HOUR', sums);
  if ('gap' in now) return now;
  const before = { first: window.first - WEEK * WEEKS_OF_BASELINE, last: window.first - 1 };
  const weeks = weeksIn(before).map((week) => valueOf('SWITCHES_PER_HOUR', sumsIn(days, week)));
  const usual = medianOfWeeks(weeks.flatMap((week) => ('gap' in week ? [] : [week.value])));
  return usual === null || usual === 0 ? { gap: 'NO_BASELINE' } : { value: now.value / usual };
}
