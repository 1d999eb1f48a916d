import type { Database } from '../../database/open-database.js';
import { deriveFacts } from '../../domain/work-day/derive-facts.js';
import type { Violation } from '../../domain/boundaries/violation.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { workdayOf } from '../../domain/time/workday.js';
import { plannedLedger } from '../../domain/work-day/planned-ledger.js';
import type { StaffLedger } from '../../domain/work-day/staff-ledger.js';
import { teamOn } from '../../domain/work-day/team-on.js';
import type { WorkDay } from '../../domain/work-day/work-day.js';
import { readStaffLedgers } from '../reading/staff-ledgers.js';
import { firstMarginDays, rangeAround } from '../recompute/ledger-range.js';

/** Something of one day at one site, and the team she has on that day. */
export interface Placed {
  readonly staffMemberId: string;
  readonly workday: CivilDate;
  readonly siteId: string;
  readonly teamId: string | null;
}

/** The weeks of one person by the roster: nothing of it is stored. */
export interface PlannedWeeks {
  readonly staffMemberId: string;
  readonly workDays: readonly WorkDay[];
  /** Limits that planned days would cross. */
  readonly violations: readonly (Violation & Placed)[];
  /** Days with a shift while leave is approved. */
  readonly shiftsOnLeave: readonly Placed[];
}

/**
 * What these workweeks will be if from a day on everything goes by the roster, person by person: the record before that
 * day, the roster from it on, judged by the code that judges the record. Nothing is stored.
 */
export async function plannedWeeks(
  database: Database,
  organizationId: string,
  staffMemberIds: readonly string[],
  weeksStarting: readonly CivilDate[],
  plannedFrom: CivilDate,
): Promise<PlannedWeeks[]> {
  if (staffMemberIds.length === 0) return [];
  const range = rangeAround(weeksStarting, firstMarginDays(1));
  const client = await database.pool.connect();
  try {
    const ranges = staffMemberIds.map((staffMemberId) => ({ staffMemberId, ...range }));
    const ledgers = await readStaffLedgers(client, organizationId, ranges);
    return ledgers.map((ledger) => planOf(ledger, weeksStarting, plannedFrom));
  } finally {
    client.release();
  }
}

function planOf(recorded: StaffLedger, weeksStarting: readonly CivilDate[], plannedFrom: CivilDate): PlannedWeeks {
  const { ledger, shiftsOnLeave } = plannedLedger(recorded, plannedFrom);
  const { staffMemberId, memberships, zoneOfSite } = ledger;
  const { workDays, violations } = deriveFacts(ledger, weeksStarting);
  const placed = (workday: CivilDate, siteId: string): Placed => ({
    staffMemberId,
    workday,
    siteId,
    teamId: teamOn(memberships, workday),
  });
  return {
    staffMemberId,
    workDays,
    violations: violations
      .filter(({ workday }) => workday >= plannedFrom)
      .map((violation) => ({ ...violation, ...placed(violation.workday, violation.siteId) })),
    shiftsOnLeave: shiftsOnLeave.map(({ start, siteId }) =>
      placed(workdayOf(start, zoneOfSite.get(siteId) ?? 'UTC'), siteId),
    ),
  };
}
