import type { Interval } from '../../intervals/interval.js';
import type { Agreement } from '../../overtime/agreement.js';
import type { Policy, PolicyBasis } from '../../overtime/policy.js';
import type { DayNumber } from '../../time/civil-date.js';
import type { StaffTime } from '../../work-day/staff-time.js';
import { isJudged, workedFeed } from '../finding.js';
import type { Severity, ViolationKind } from '../violation.js';

/** A requirement of a policy that was not met. */
export interface RequirementFinding {
  readonly kind: ViolationKind;
  readonly day: DayNumber;
  readonly siteId: string;
  readonly severity: Severity;
  readonly basis: PolicyBasis;
  readonly policyId: string;
  readonly rule: string;
  readonly clause: string;
  /** Seconds; days for SEVENTH_DAY. */
  readonly limit: number;
  readonly actual: number;
  readonly unit: 'SECONDS' | 'DAYS';
  readonly evidence: readonly Interval[];
}

/**
 * Whether a workweek can be counted as rest: RECORDED with everything that was worked in it; ABSENT before her work began,
 * or outside what was asked; NOT_YET complete.
 */
export type WeekOnRecord = 'RECORDED' | 'ABSENT' | 'NOT_YET';

/** What is judged, by which policy, with what was agreed. */
export interface Judgement {
  readonly time: StaffTime;
  readonly policy: Policy;
  readonly agreements: readonly Agreement[];
  readonly recordOf: (firstDay: DayNumber) => WeekOnRecord;
  /** The reference periods of an average of so many weeks that are judged. */
  readonly periodsOf: (weeks: number) => readonly ReferencePeriod[];
  /** First days of the workweeks that are judged, and their days. */
  readonly weeks: readonly DayNumber[];
  readonly asked: ReadonlySet<DayNumber>;
}

/** Workweeks that are averaged together, by the first days of the first and the last. */
export interface ReferencePeriod {
  readonly firstWeek: DayNumber;
  readonly lastWeek: DayNumber;
  /** How many they are. */
  readonly weeks: number;
}

interface Cited {
  readonly id: string;
  readonly clause: string;
  readonly severity: Severity;
}

/** A finding that carries its requirement's name, clause and severity. */
export function findingOf(
  { policy }: Judgement,
  { id, clause, severity }: Cited,
  found: Pick<RequirementFinding, 'kind' | 'day' | 'siteId' | 'limit' | 'actual' | 'evidence'> &
    Partial<Pick<RequirementFinding, 'severity' | 'unit'>>,
): RequirementFinding {
  return {
    severity,
    unit: 'SECONDS',
    ...found,
    basis: policy.basis,
    policyId: policy.id,
    rule: id,
    clause,
    evidence: found.evidence.map(({ start, end }) => ({ start, end })),
  };
}

/** Whether a day is asked for and complete enough to be judged by worked time. */
export const mayJudge = ({ time, asked }: Judgement, day: DayNumber, siteId: string): boolean =>
  asked.has(day) && isJudged(time, day, siteId, [workedFeed(time, day)]);
