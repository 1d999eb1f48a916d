import { insertRows } from '../../server/database/insert-rows.query.js';
import type { Queryable } from '../../server/database/queryable.js';
import type { CivilDate } from '../../server/domain/time/instant.js';
import { isoLocalToInstant } from '../../server/domain/time/local-time.js';
import { clockSpanTable } from '../../server/ledger/clock-span.table.js';
import { markTouchedTime } from '../../server/ledger/mark-touched-time.js';
import { scheduledShiftTable } from '../../server/ledger/scheduled-shift.table.js';
import { taskLogTable } from '../../server/ledger/task-log.table.js';
import { visitTable } from '../../server/ledger/visit.table.js';
import { activityCategoryTable } from '../../server/practice/activity-category.table.js';
import { activityTable } from '../../server/practice/activity.table.js';
import { contractTable } from '../../server/practice/contract.table.js';
import { membershipTable } from '../../server/practice/membership.table.js';
import type { StaffRow } from '../../server/practice/upsert/staff-roster.js';
import { siteTable } from '../../server/practice/site.table.js';
import { staffMemberTable } from '../../server/practice/staff-member.table.js';
import { teamTable } from '../../server/practice/team.table.js';

/** A readable uuid: `id(7)` ends in 7. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const ORGANIZATION = id(1);
export const SITE = id(10);
export const TEAM = id(20);
export const SOURCE = id(30);
export const RUN = id(31);
export const ROOMING = id(40);
export const PHONE = id(41);
export const [ANNA, BETH, CARA] = [id(51), id(52), id(53)];
const ZONE = 'America/Chicago';

/** One organization, one site in Chicago, one team with Anna and Beth, Cara without a team; nothing happened yet. */
export async function openSmallPractice(database: Queryable): Promise<void> {
  const organizationId = ORGANIZATION;
  await database.query(`insert into organization (id, name) values ($1, 'Small practice')`, [organizationId]);
  await insertRows(database, siteTable, [
    { organizationId, id: SITE, key: 'main', name: 'Main', zone: ZONE, jurisdiction: null },
  ]);
  await insertRows(database, teamTable, [
    { organizationId, id: TEAM, key: 'red', name: 'Red', siteId: SITE, endedOn: null },
  ]);
  for (const [staffMemberId, key] of [
    [ANNA, 'anna'],
    [BETH, 'beth'],
    [CARA, 'cara'],
  ] as const) {
    await insertRows(database, staffMemberTable, [
      { organizationId, id: staffMemberId, key, name: key, email: null, isPlaceholder: false, mergedIntoId: null },
    ]);
    await insertRows(database, contractTable, [
      {
        organizationId,
        id: staffMemberId,
        staffMemberId,
        homeSiteId: SITE,
        role: 'MA',
        weeklySeconds: 144_000,
        payBasis: 'HOURLY',
        timekeeping: 'CLOCK',
        validFrom: '2026-01-01',
        validTo: null,
      },
    ]);
    if (staffMemberId === CARA) continue;
    await insertRows(database, membershipTable, [
      { organizationId, id: staffMemberId, staffMemberId, teamId: TEAM, validFrom: '2026-01-01', validTo: null },
    ]);
  }
  await insertRows(database, activityTable, [
    { organizationId, id: ROOMING, key: 'rooming', name: 'Rooming', isPlaceholder: false },
    { organizationId, id: PHONE, key: 'phone', name: 'Phone', isPlaceholder: true },
  ]);
  await insertRows(database, activityCategoryTable, [
    { organizationId, activityId: ROOMING, validFrom: '2026-01-01', category: 'CLINICAL' },
  ]);
  await database.query(
    `insert into source (organization_id, id, key, feeds, site_id, meal_recording)
     values ($1, $2, 'all', '{TASK,CLOCK,ROSTER,VISIT}', $3, 'PUNCHED')`,
    [organizationId, SOURCE, SITE],
  );
  await database.query(
    `insert into import_run (organization_id, id, source_id, kind, file_name, file_sha256, file_bytes, state)
     values ($1, $2, $3, 'task-logs', 'logs.csv', '', 0, 'FINISHED')`,
    [organizationId, RUN, SOURCE],
  );
}

const provenance = (n: number) => ({
  organizationId: ORGANIZATION,
  id: id(n),
  sourceId: SOURCE,
  isResolved: false,
  importRunId: RUN,
  line: 2,
  goneRunId: null,
  isRemoved: false,
});
/** A local time at the site as an ISO instant. */
const at = (day: CivilDate, time: string): string =>
  new Date(isoLocalToInstant(`${day}T${time}`, ZONE).instant * 1000).toISOString();

let next = 1_000;

async function store(
  database: Queryable,
  table: Parameters<typeof insertRows>[1],
  staffMemberId: string,
  day: CivilDate,
  from: string,
  to: string,
  rest: object,
): Promise<string> {
  const row = { ...provenance((next += 1)), staffMemberId, startedAt: at(day, from), endedAt: at(day, to), ...rest };
  await insertRows(database, table, [row]);
  const [start, end] = [Date.parse(row.startedAt) / 1000, Date.parse(row.endedAt) / 1000];
  await markTouchedTime(database, ORGANIZATION, [{ staffMemberId, start, end }]);
  return row.id;
}

/** She was on the clock. Marks the weeks, as an import does. */
export const clocked = (database: Queryable, who: string, day: CivilDate, from: string, to: string): Promise<string> =>
  store(database, clockSpanTable, who, day, from, to, { kind: 'WORK', siteId: SITE });

/** She did something, for a visit if one is named. */
export const logged = (
  database: Queryable,
  who: string,
  day: CivilDate,
  from: string,
  to: string,
  what = ROOMING,
  visit: string | null = null,
): Promise<string> =>
  store(database, taskLogTable, who, day, from, to, { activityId: what, siteId: null, visitKey: hex(visit) });

/** She was to work, without a scheduled meal. */
export const rostered = (database: Queryable, who: string, day: CivilDate, from: string, to: string): Promise<string> =>
  store(database, scheduledShiftTable, who, day, from, to, {
    siteId: SITE,
    mealStartedAt: null,
    mealEndedAt: null,
    publishedAt: null,
    isRequested: null,
  });

/** A patient came; `who` names the staff the visit itself states. Marks nothing. */
export async function visited(
  database: Queryable,
  visit: string,
  patient: string,
  day: CivilDate,
  from: string,
  who: readonly string[],
): Promise<string> {
  const row = {
    ...provenance((next += 1)),
    siteId: SITE,
    visitKey: hex(visit),
    patientKey: hex(patient),
    provider: null,
    staffMemberIds: who,
    status: 'COMPLETED',
    startedAt: at(day, from),
    endedAt: null,
  };
  await insertRows(database, visitTable as Parameters<typeof insertRows>[1], [row]);
  return row.id;
}

/** A key as JSON carries bytes to PostgreSQL. */
const hex = (text: string | null): string | null => (text === null ? null : `\\x${Buffer.from(text).toString('hex')}`);

/** A line of a list of staff that says nothing but these. */
export const lineOf = (key: string, stated: Partial<StaffRow>): StaffRow => ({
  key,
  name: key,
  email: null,
  siteKey: 'main',
  teamKey: null,
  role: 'MA',
  weeklySeconds: null,
  payBasis: null,
  timekeeping: null,
  agreements: null,
  pay: null,
  validFrom: null,
  validTo: null,
  ...stated,
});
