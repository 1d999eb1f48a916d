import type { Violation } from '../boundaries/violation.js';
import type { OvertimeStep } from '../overtime/overtime-step.js';
import type { DatedPay } from '../pay/dated-pay.js';
import type { RoundedShift, SiteRounding } from '../pay/rounded-shifts.js';
import type { PayQuestion } from '../settlement/pay-question.js';
import type { SettledTime } from '../settlement/settled-time.js';
import type { ClockSpan, Contract, Leave, ScheduledShift, SourceFeed, TaskLog, Visit } from '../ledger.js';
import type { DatedAgreement } from '../overtime/agreement.js';
import type { Policy, WorkweekResult } from '../overtime/policy.js';
import type { CivilDate, ZoneId } from '../time/instant.js';
import type { WorkweekStart } from '../time/workweek.js';
import type { Incompleteness, WorkDay } from './work-day.js';

/** A visit this staff member attended, as her facts need it. */
export interface AttendedVisit extends Visit {
  /** She attended this patient before; null: the patient is not known. */
  readonly isReturning: boolean | null;
  /** The visit's end where it is stated, else null; `taskSeconds` is the union of all tasks that bear the visit, else null. */
  readonly taskSeconds: number | null;
}

export interface Membership {
  readonly teamId: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/**
 * Which policy holds for whom, and when: for one contract, for everybody at home at a site, or (both null) for all. Both
 * days are included, `validTo` null: until another begins. `policiesInForce` says which of several holds.
 */
export interface PolicyAssignment {
  readonly siteId: string | null;
  readonly contractId: string | null;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly policy: Policy;
}

/**
 * Everything the facts of one staff member are derived from, for a range of time that reaches at least 7 days (and the
 * rest of any unbroken run of days) to either side of the weeks asked for, and as many weeks as the policies in force
 * average. Arrays are sorted by start.
 */
export interface StaffLedger {
  readonly staffMemberId: string;
  /** When her workweeks begin; where it changed, from when on. */
  readonly weekStartsOn: WorkweekStart;
  /** Time of day at which they begin; absent or null: when their first workday does. */
  readonly weekStartTime?: string | null;
  /** Dated and without overlap; a day before the first or after the last uses the nearest one. */
  readonly contracts: readonly Contract[];
  readonly memberships: readonly Membership[];
  readonly agreements: readonly DatedAgreement[];
  readonly zoneOfSite: ReadonlyMap<string, ZoneId>;
  readonly policies: readonly PolicyAssignment[];
  /** Feeds for which the site has any source at all: decides between 0 and unknown. */
  readonly feedsOfSite: ReadonlyMap<string, ReadonlySet<SourceFeed>>;
  /** First days of the workweeks in which anybody has a published shift at the site: "a roster covers the site". */
  readonly rosterWeeksOfSite: ReadonlyMap<string, ReadonlySet<CivilDate>>;
  /** "Complete until" per site and feed; absent: that feed states nothing, and nothing is incomplete for it. */
  readonly completeUntil: ReadonlyMap<string, Partial<Record<SourceFeed, CivilDate>>>;
  /** Days made incomplete by rejected rows of this person. */
  readonly incompleteDays: ReadonlyMap<CivilDate, readonly Incompleteness[]>;
  readonly taskLogs: readonly TaskLog[];
  readonly clockSpans: readonly ClockSpan[];
  readonly shifts: readonly ScheduledShift[];
  readonly leaves: readonly Leave[];
  readonly visits: readonly AttendedVisit[];
  /** What people settled of this time; absent: nothing. */
  readonly settled?: readonly SettledTime[];
  /** What she is paid by, as far as it is known and a policy asks for it; absent: nothing. */
  readonly payRates?: readonly DatedPay[];
  /** How sites round punches, dated; absent: none does. */
  readonly roundings?: readonly SiteRounding[];
}

/** What follows from a staff ledger for the weeks asked for. Deterministic: equal ledgers give equal facts. */
export interface DerivedFacts {
  readonly workDays: readonly WorkDay[];
  readonly workweeks: readonly WorkweekResult[];
  readonly violations: readonly Violation[];
  readonly overtimeSteps: readonly OvertimeStep[];
  readonly payQuestions: readonly PayQuestion[];
  readonly roundedShifts: readonly RoundedShift[];
}

/** Implemented by `derive-facts.ts`: the facts of the workweeks that begin on the given days. */
export type DeriveFacts = (ledger: StaffLedger, weeksStarting: readonly CivilDate[]) => DerivedFacts;
