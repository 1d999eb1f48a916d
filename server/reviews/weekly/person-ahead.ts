import type { Violation, ViolationKind } from '../../domain/boundaries/violation.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import type { Placed, PlannedWeeks } from '../../facts/planned/planned-weeks.js';
import type { Selection } from '../../practice/select-scope.js';
import { measured } from '../violation-key.js';
import { isPlaceSeen } from './place-seen.js';

/** What a roster can be judged by; meals, notice and work outside it show only in the record. */
export const PLANNED_KINDS = [
  'REST_SHORT',
  'SHIFT_LONG',
  'WEEK_LONG',
  'RUN_LONG',
  'WEEKLY_REST_MISSED',
  'SEVENTH_DAY',
] as const satisfies readonly ViolationKind[];

/** A limit that the roster would cross, with the numbers in the fields of their unit. */
export interface PlannedFinding
  extends Pick<Violation, 'kind' | 'severity' | 'rule' | 'workday'>, ReturnType<typeof measured> {}

/** One person's week by the roster. Seconds; at the sites and in the teams the viewer sees. */
export interface PersonAhead {
  readonly staffMemberId: string;
  readonly name: string;
  readonly recordedSeconds: number;
  readonly plannedSeconds: number;
  /** Overtime and doubletime of the whole week by the policy in force. */
  readonly overtimeSeconds: number;
  readonly findings: readonly PlannedFinding[];
  readonly leaveDays: readonly CivilDate[];
  /** Days with a shift although leave is approved: they are not counted as work. */
  readonly shiftsOnLeave: readonly CivilDate[];
}

/** What a viewer sees of one person's week; null: nothing. */
export function personAhead(
  plan: PlannedWeeks,
  selection: Pick<Selection, 'scope' | 'request'>,
  week: Period,
  plannedFrom: CivilDate,
): Omit<PersonAhead, 'name'> | null {
  const isShown = (placed: Omit<Placed, 'staffMemberId'>) =>
    placed.workday >= week.from &&
    placed.workday <= week.to &&
    isPlaceSeen(selection, { ...placed, staffMemberId: plan.staffMemberId });
  const days = plan.workDays.filter(isShown);
  const shiftsOnLeave = daysOf(plan.shiftsOnLeave.filter(isShown));
  const sum = (some: typeof days, of: (day: (typeof days)[number]) => number) =>
    some.reduce((total, day) => total + of(day), 0);
  const [recorded, planned] = [
    days.filter(({ workday }) => workday < plannedFrom),
    days.filter(({ workday }) => workday >= plannedFrom),
  ];
  const leaveDays = daysOf(days.filter(({ leaveSeconds }) => leaveSeconds > 0));
  const worked = sum(days, ({ workedSeconds }) => workedSeconds);
  if (worked === 0 && leaveDays.length === 0 && shiftsOnLeave.length === 0) return null;
  return {
    staffMemberId: plan.staffMemberId,
    recordedSeconds: sum(recorded, ({ workedSeconds }) => workedSeconds),
    plannedSeconds: sum(planned, ({ workedSeconds }) => workedSeconds),
    overtimeSeconds: sum(days, ({ overtimeSeconds, doubletimeSeconds }) => overtimeSeconds + doubletimeSeconds),
    findings: plan.violations
      .filter((found) => isShown(found) && (PLANNED_KINDS as readonly ViolationKind[]).includes(found.kind))
      .map((found) => ({ ...found, ...measured(found.unit, found.limit, found.actual) })),
    leaveDays,
    shiftsOnLeave,
  };
}

const daysOf = (placed: readonly { readonly workday: CivilDate }[]): CivilDate[] =>
  [...new Set(placed.map(({ workday }) => workday))].toSorted();
