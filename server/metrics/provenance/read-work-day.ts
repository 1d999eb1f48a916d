import { writeReceipts } from '../../access/receipts.js';
import type { Queryable } from '../../database/queryable.js';
import { isInputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import { weekStarting, workweekOf } from '../../domain/time/workweek.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { workdayInterval } from '../../domain/time/workday.js';
import type { Viewer } from '../../domain/viewer.js';
import { VISIT_UNITS } from '../../domain/work-day/work-day.js';
import { readWorkDaysOf } from '../../facts/work-days-of.query.js';
import type { StoredWorkDay } from '../../facts/work-day.table.js';
import { readLaneRows, type LaneRow } from '../../ledger/lane-rows.query.js';
import { placesOf, type Places } from '../../practice/places.query.js';
import { selectScope, type Selection } from '../../practice/select-scope.js';
import { visibleStaff } from '../../practice/visible-staff.query.js';
import { namelessWeeksOf } from '../nameless-weeks.query.js';
import { workweekShown } from '../workweek-shown.js';
import { lanesOf } from './lanes.js';
import { hasOpenDispute } from './open-dispute.query.js';
import { readUntimed } from './untimed.js';
import { incompletenessOf, type WorkDayView } from './work-day-view.js';

/**
 * One person's day. She herself sees all of it. Others see schedule, clock, breaks, leave as "away" and logged time as
 * one bar; HR sees every lane while a dispute of hers covers the day. Days she worked only where the viewer sees no rows
 * are empty. A look by somebody else writes a receipt.
 */
export async function readWorkDay(
  database: Queryable,
  viewer: Viewer,
  staffMemberId: string,
  date: CivilDate,
): Promise<WorkDayView | InputProblem> {
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, { kind: 'STAFF_MEMBER', id: staffMemberId }, places);
  if (isInputProblem(selection)) return notVisible('staffMemberId');
  const [person] = await visibleStaff(database, selection.scope, date, [staffMemberId]);
  if (person === undefined) return notVisible('staffMemberId');
  const days = await readWorkDaysOf(database, selection.scope, staffMemberId, { from: date, to: date });
  const homeZone = zoneOf(person.siteId, places) ?? places.sites[0]?.zone ?? 'UTC';
  const { start: dayStart, end: dayEnd } = workdayInterval(date, homeZone);
  const sites = [...new Set(days.map((day) => day.siteId))];
  const seesTasks = await maySeeTasks(database, viewer, selection, date);
  const laneDay = { date, dayStart, dayEnd, homeZone, days, seesTasks };
  const lanes = await visibleLanes(database, viewer, selection, laneDay);
  const { organizationId } = viewer;
  const period = { from: date, to: date };
  await writeReceipts(database, viewer, {
    staffMemberIds: [staffMemberId],
    page: 'WORK_DAY',
    period,
  });
  return {
    staffMemberId,
    date,
    zone: (sites.length === 1 ? zoneOf(sites[0] ?? null, places) : null) ?? homeZone,
    dayStart,
    dayEnd,
    siteNames: places.sites.filter((site) => sites.includes(site.id)).map((site) => site.name),
    incomplete: incompletenessOf(days.flatMap((day) => day.incomplete)),
    lanes,
    ...secondsOf(days, selection.isOwn),
    visits: selection.isOwn ? await visitsOf(database, places, days, date) : null,
    untimed: seesTasks ? (await readUntimed(database, organizationId, staffMemberId, period)).durations : null,
    overtime: await workweekShown(database, selection.scope, staffMemberId, workweekOf(date, places.weekStartsOn)),
  };
}

function secondsOf(days: readonly StoredWorkDay[], isOwn: boolean) {
  const known = (name: keyof StoredWorkDay): number | null => {
    const values = days.map((day) => day[name]).filter((value) => typeof value === 'number');
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  };
  const own = (name: keyof StoredWorkDay): number | null => (isOwn ? known(name) : null);
  return {
    workedSeconds: known('workedSeconds') ?? 0,
    mealSeconds: known('mealSeconds') ?? 0,
    restSeconds: known('restSeconds') ?? 0,
    leaveSeconds: known('leaveSeconds') ?? 0,
    scheduledSeconds: known('scheduledSeconds'),
    offClockSeconds: known('offClockSeconds'),
    clinicalSeconds: own('clinicalSeconds'),
    administrativeSeconds: own('administrativeSeconds'),
    coordinationSeconds: own('coordinationSeconds'),
    otherSeconds: own('otherSeconds'),
    unmappedSeconds: own('unmappedSeconds'),
    unloggedSeconds: own('unloggedSeconds'),
  };
}

/** Visits, and shares of them; null: no visit source, or none that names anybody. */
async function visitsOf(
  database: Queryable,
  { organizationId, weekStartsOn }: Places,
  days: readonly StoredWorkDay[],
  date: CivilDate,
): Promise<number | null> {
  const nameless = await namelessWeeksOf(database, organizationId, [weekStarting(date, weekStartsOn)], weekStartsOn);
  const units = days.flatMap((day) =>
    nameless.some(({ siteId }) => siteId === day.siteId) ? [] : (day.visitUnits ?? []),
  );
  return units.length === 0 ? null : units.reduce((sum, each) => sum + each, 0) / VISIT_UNITS;
}

interface DayOfLanes {
  readonly date: CivilDate;
  readonly dayStart: number;
  readonly dayEnd: number;
  readonly homeZone: string;
  readonly days: readonly StoredWorkDay[];
  readonly seesTasks: boolean;
}

/** She herself sees her tasks one by one; HR does while a dispute of hers covers the day. */
async function maySeeTasks(
  database: Queryable,
  viewer: Viewer,
  { isOwn, request }: Selection,
  date: CivilDate,
): Promise<boolean> {
  if (isOwn) return true;
  if (!viewer.roles.includes('HR')) return false;
  return hasOpenDispute(database, viewer.organizationId, request.id as string, date);
}

async function visibleLanes(database: Queryable, viewer: Viewer, selection: Selection, day: DayOfLanes) {
  const { scope, isOwn } = selection;
  const organizationId = viewer.organizationId;
  const staffMemberId = selection.request.id as string;
  if (!isOwn && day.days.length === 0) return [];
  const request = { organizationId, staffMemberId, from: day.dayStart, to: day.dayEnd, zone: day.homeZone };
  const rows = await readLaneRows(database, request);
  const all = { ...scope, everyone: true };
  const allDays =
    scope.everyone || isOwn
      ? day.days
      : await readWorkDaysOf(database, all, staffMemberId, { from: day.date, to: day.date });
  const isWhole = allDays.length === day.days.length;
  const seesLeaveKind = isOwn || viewer.roles.includes('HR');
  return lanesOf(isWhole ? rows : rowsAt(rows, day.days), { seesTasks: day.seesTasks, seesLeaveKind });
}

/** Rows at the sites of the visible days. A row that names no site counts where she was clocked in. */
function rowsAt(rows: readonly LaneRow[], days: readonly StoredWorkDay[]): LaneRow[] {
  const sites = days.map((day) => day.siteId);
  const isHere = (row: LaneRow): boolean => row.siteId !== null && sites.includes(row.siteId);
  const clocked = rows.filter((row) => row.spanKind === 'WORK' && isHere(row));
  const isClockedHere = (row: LaneRow): boolean =>
    clocked.some((span) => span.start <= row.start && row.end <= span.end);
  return rows.filter((row) => row.table === 'leave' || isHere(row) || (row.siteId === null && isClockedHere(row)));
}

const zoneOf = (siteId: string | null, { sites }: Places): string | null =>
  sites.find((site) => site.id === siteId)?.zone ?? null;
