import { FAMILY_OF } from '../../domain/boundaries/violation.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import { weekStarting } from '../../domain/time/workweek.js';
import type { DerivedFacts, Membership, StaffLedger } from '../../domain/work-day/staff-ledger.js';
import type { FactRows } from './replace-facts.query.js';

/** What was derived of one staff member, as the rows to be stored. */
export function factRowsOf(organizationId: string, ledger: StaffLedger, facts: DerivedFacts): FactRows {
  const { staffMemberId, weekStartsOn, memberships } = ledger;
  const weekOf = (day: CivilDate) => weekStarting(day, weekStartsOn);
  const datedOf = (workday: CivilDate) => ({
    organizationId,
    weekStarting: weekOf(workday),
    teamId: teamOn(workday, memberships),
  });
  return {
    workDays: facts.workDays.map((day) => ({
      ...day,
      organizationId,
      weekStarting: weekOf(day.workday),
      incomplete: day.incomplete.map(({ feed, reason }) => `${feed}:${reason}`),
    })),
    workweeks: facts.workweeks.map((week) => ({ ...week, organizationId, staffMemberId })),
    violations: facts.violations.map((violation) => ({
      ...violation,
      ...datedOf(violation.workday),
      family: FAMILY_OF[violation.kind],
      limitValue: violation.limit,
      actualValue: violation.actual,
    })),
    overtimeSteps: facts.overtimeSteps.map((step) => ({ ...step, ...datedOf(step.workday) })),
    payQuestions: facts.payQuestions.map(({ start, end, ...question }) => ({
      ...question,
      ...datedOf(question.workday),
      startedAt: isoOf(start),
      endedAt: isoOf(end),
    })),
    roundedShifts: facts.roundedShifts.map(({ start, end, roundedStart, roundedEnd, step, ...shift }) => ({
      ...shift,
      ...datedOf(shift.workday),
      startedAt: isoOf(start),
      endedAt: isoOf(end),
      roundedStartedAt: roundedStart === null ? null : isoOf(roundedStart),
      roundedEndedAt: roundedEnd === null ? null : isoOf(roundedEnd),
      stepMinutes: step,
    })),
  };
}

const isoOf = (instant: EpochSeconds): string => new Date(instant * 1000).toISOString();

/** The team a staff member belongs to on a day; null: none. */
function teamOn(day: CivilDate, memberships: readonly Membership[]): string | null {
  const current = memberships.findLast(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  return current?.teamId ?? null;
}
