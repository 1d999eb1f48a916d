import type { ClientBase } from 'pg';
import type { StaffLedger } from '../../domain/work-day/staff-ledger.js';
import { categoriesIn, type CategoryAt } from './activity-categories.js';
import { readAttendedVisits } from './attended-visits.query.js';
import { readClockSpans } from './clock-spans.query.js';
import { contractsOf } from './contracts-of.js';
import { withoutOverlap } from './dated-terms.js';
import { attendedVisitOf, clockSpanOf, leaveOf, scheduledShiftOf, taskLogOf } from './domain-rows.js';
import { readKnownPay } from './known-pay.js';
import { readLeaves } from './leaves.query.js';
import { readPracticeLedger } from './practice-ledger.js';
import type { ReadingRange } from './reading-range.js';
import { incompleteDaysOf } from './rejected-days.js';
import { readEarlierShifts } from './earlier-shifts.query.js';
import { readScheduledShifts } from './scheduled-shifts.query.js';
import { readStaffTerms } from './staff-terms.query.js';
import { readSettledTime } from './settled-time.query.js';
import { readTaskLogs } from './task-logs.query.js';

/**
 * Everything the facts of these staff members follow from, over each one's range, in the order of the ranges: a dozen
 * queries however many people there are. Rows that overlap a range come whole.
 */
export async function readStaffLedgers(
  client: ClientBase,
  organizationId: string,
  ranges: readonly ReadingRange[],
): Promise<StaffLedger[]> {
  const { terms, shared } = await readPracticeLedger(client, organizationId, ranges);
  const staffMemberIds = ranges.map((range) => range.staffMemberId);
  const siteIds = terms.sites.map((site) => site.id);
  const mealRecordingOf = new Map(terms.sources.map((source) => [source.id, source.mealRecording]));
  const people = await readStaffTerms(client, organizationId, staffMemberIds);
  const taskLogs = byPerson(await readTaskLogs(client, organizationId, ranges, terms.activityIds, siteIds));
  const clockSpans = byPerson(await readClockSpans(client, organizationId, ranges));
  const shiftRows = await readScheduledShifts(client, organizationId, ranges);
  const shifts = byPerson(shiftRows);
  const earlierOf = await readEarlierShifts(client, organizationId, shiftRows);
  const leaves = byPerson(await readLeaves(client, organizationId, ranges));
  const visits = byPerson(await readAttendedVisits(client, organizationId, ranges));
  const settled = await readSettledTime(client, organizationId, ranges);
  const payRatesOf = await readKnownPay(client, organizationId, staffMemberIds, shared.policies);
  const categoriesOf = new Map<string, CategoryAt>();

  return people.map((staff, index) => {
    const id = staff.staffMemberId;
    const contracts = contractsOf(staff, terms, shared.zoneOfSite);
    const zone = contracts[0]!.homeZone;
    const categoryAt = categoriesOf.get(zone) ?? categoriesIn(zone, terms.categories);
    categoriesOf.set(zone, categoryAt);
    const person = index + 1;
    return {
      ...shared,
      staffMemberId: id,
      contracts,
      memberships: withoutOverlap(staff.memberships),
      agreements: staff.agreements,
      incompleteDays: incompleteDaysOf(staff.rejected),
      taskLogs: taskLogs(person).map((row) => taskLogOf(row, id, terms.meantActivityIds, siteIds, categoryAt)),
      clockSpans: clockSpans(person).map((row) => clockSpanOf(row, id, mealRecordingOf)),
      shifts: shifts(person).map((row) => scheduledShiftOf(row, id, earlierOf(row))),
      leaves: leaves(person).map((row) => leaveOf(row, id)),
      visits: visits(person).map(attendedVisitOf),
      settled: settled.get(id) ?? [],
      payRates: payRatesOf.get(id) ?? [],
    };
  });
}

/** Rows by the person in their first column. */
function byPerson<Row extends readonly [number, ...unknown[]]>(rows: readonly Row[]): (person: number) => Row[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[0]);
    if (group === undefined) groups.set(row[0], [row]);
    else group.push(row);
  }
  return (person) => groups.get(person) ?? [];
}
