import { FAMILY_OF } from '../../domain/boundaries/violation.js';
import { weekStarting } from '../../domain/time/workweek.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { DerivedFacts, Membership, StaffLedger } from '../../domain/work-day/staff-ledger.js';
import type { FactRows } from './replace-facts.query.js';

/** What was derived of one staff member, as the rows to be stored. */
export function factRowsOf(organizationId: string, ledger: StaffLedger, facts: DerivedFacts): FactRows {
  const { staffMemberId, weekStartsOn, memberships } = ledger;
  const weekOf = (day: CivilDate) => weekStarting(day, weekStartsOn);
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
      organizationId,
      weekStarting: weekOf(violation.workday),
      teamId: teamOn(violation.workday, memberships),
      family: FAMILY_OF[violation.kind],
      limitValue: violation.limit,
      actualValue: violation.actual,
    })),
  };
}

/** The team a staff member belongs to on a day; null: none. */
function teamOn(day: CivilDate, memberships: readonly Membership[]): string | null {
  const current = memberships.findLast(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  return current?.teamId ?? null;
}
