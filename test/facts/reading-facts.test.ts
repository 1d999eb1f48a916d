import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoLocalToInstant } from '../../server/domain/time/local-time.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { readLoadGrid } from '../../server/facts/load-grid.query.js';
import { isOutsideScheduleKnown, readOutsideScheduleGrid } from '../../server/facts/outside-schedule-grid.query.js';
import { readWorkDaysOf } from '../../server/facts/work-days-of.query.js';
import { readWorkweekOf } from '../../server/facts/workweek-of.query.js';
import { readLaneRows } from '../../server/ledger/lane-rows.query.js';
import { markVisits } from '../../server/ledger/mark-visits.query.js';
import { isInputProblem } from '../../server/domain/input-problem.js';
import type { RequestedScope } from '../../server/domain/requested-scope.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { readDelegation } from '../../server/reviews/weekly/read-delegation.js';
import { weeksAhead } from '../../server/reviews/weekly/weeks-ahead.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import {
  ANNA,
  BETH,
  CARA,
  clocked,
  logged,
  openSmallPractice,
  ORGANIZATION,
  PHONE,
  rostered,
  SITE,
  TEAM,
  visited,
} from './small-practice.js';

const WEEK = { from: '2026-03-02', to: '2026-03-08' };
const everyone = {
  scope: { organizationId: ORGANIZATION, everyone: true, siteIds: [], teamIds: [], staffMemberIds: [] },
  request: { kind: 'ORGANIZATION' as const },
  isOwn: false,
};
const NOBODY: Viewer = {
  loginId: ANNA,
  organizationId: ORGANIZATION,
  name: 'Max',
  roles: [],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
};
const teamOnly = { ...everyone, scope: { ...everyone.scope, everyone: false, teamIds: [TEAM] } };

describe('reading facts', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    const { pool } = database;
    await openSmallPractice(pool);
    await rostered(pool, ANNA, '2026-03-02', '08:00', '12:00');
    await clocked(pool, ANNA, '2026-03-02', '08:00', '13:30');
    await logged(pool, ANNA, '2026-03-02', '08:00', '09:00', undefined, 'visit 1');
    await clocked(pool, CARA, '2026-03-03', '08:00', '12:00');
    const visit = await visited(pool, 'visit 1', 'patient 1', '2026-03-02', '08:00', [BETH]);
    await markVisits(pool, ORGANIZATION, 'visit', [visit]);
    await drainStaleWeeks(database, ORGANIZATION);
  });
  afterAll(() => database.drop());

  it('lists staff by day, and only those whose rows the viewer may see', async () => {
    const all = await readLoadGrid(database.pool, everyone, WEEK);
    expect(all.map((row) => [row.staffMemberName, row.workday, row.workedSeconds])).toEqual([
      ['anna', '2026-03-02', 5.5 * 3600],
      ['beth', '2026-03-02', 0],
      ['cara', '2026-03-03', 4 * 3600],
    ]);
    const team = await readLoadGrid(database.pool, teamOnly, WEEK);
    expect(team.map((row) => row.staffMemberName)).toEqual(['anna', 'beth']);
    expect(all[0]).toMatchObject({ scheduledSeconds: 4 * 3600, isOnLeave: false, incomplete: [] });
  });

  it('adds work outside the schedule up by weekday and local hour', async () => {
    expect(await isOutsideScheduleKnown(database.pool, teamOnly, WEEK)).toBe(true);
    expect(await readOutsideScheduleGrid(database.pool, teamOnly, WEEK)).toEqual([
      { isoWeekday: 1, hour: 12, seconds: 3600 },
      { isoWeekday: 1, hour: 13, seconds: 1800 },
    ]);
  });

  it('gives the work days of one person as the facts are named', async () => {
    const [day, ...rest] = await readWorkDaysOf(database.pool, teamOnly.scope, ANNA, WEEK);
    expect(rest).toEqual([]);
    expect(day).toMatchObject({ workday: '2026-03-02', weekStarting: '2026-03-02', siteId: SITE, teamId: TEAM });
    expect(day).toMatchObject({ lateFinishSeconds: 5400, visitUnits: 500_000, visitSeconds: 1800 });
    expect(await readWorkDaysOf(database.pool, teamOnly.scope, CARA, WEEK)).toEqual([]);
  });

  it('gives the workweek with its policy, and null where nothing happened', async () => {
    expect(await readWorkweekOf(database.pool, ORGANIZATION, ANNA, '2026-03-02')).toMatchObject({
      policyId: 'US-FLSA-40',
      regularSeconds: 5.5 * 3600,
      overtimeSeconds: 0,
    });
    expect(await readWorkweekOf(database.pool, ORGANIZATION, ANNA, '2026-05-04')).toBeNull();
  });

  it('names the file and line of every row of a day', async () => {
    const from = isoLocalToInstant('2026-03-02T00:00', 'America/Chicago').instant;
    const rows = await readLaneRows(database.pool, {
      organizationId: ORGANIZATION,
      staffMemberId: ANNA,
      from,
      to: from + 86_400,
      zone: 'America/Chicago',
    });
    expect(rows.map((row) => row.table).toSorted()).toEqual(['clock_span', 'scheduled_shift', 'task_log', 'visit']);
    expect(rows.find((row) => row.table === 'task_log')).toMatchObject({
      activityName: 'Rooming',
      category: 'CLINICAL',
      sourceKey: 'all',
      fileName: 'logs.csv',
      line: 2,
      end: from + 9 * 3600,
    });
  });

  it('looks at this week and the next by the roster, for whoever the viewer sees', async () => {
    const { pool } = database;
    await rostered(pool, ANNA, '2026-03-10', '12:00', '22:00');
    await rostered(pool, ANNA, '2026-03-11', '07:00', '15:00');
    await rostered(pool, CARA, '2026-03-10', '08:00', '12:00');
    const now = isoLocalToInstant('2026-03-05T10:00', 'America/Chicago').instant;
    const ahead = async (rights: Partial<Viewer>, scope: RequestedScope) => {
      const found = await weeksAhead(database, { ...NOBODY, ...rights }, scope, now);
      if (isInputProblem(found)) return found.code;
      return found.weeks.map(({ people }) =>
        people.map(({ name, recordedSeconds, plannedSeconds, findings }) => [
          name,
          recordedSeconds / 3600,
          plannedSeconds / 3600,
          findings.map(({ kind, workday, actualSeconds }) => [kind, workday, (actualSeconds ?? 0) / 3600]),
        ]),
      );
    };
    const short = [['REST_SHORT', '2026-03-11', 9]];
    const everything = { kind: 'ORGANIZATION' as const };
    expect(await ahead({ roles: ['HR'] }, everything)).toEqual([
      [
        ['anna', 5.5, 0, []],
        ['cara', 4, 0, []],
      ],
      [
        ['anna', 0, 18, short],
        ['cara', 0, 4, []],
      ],
    ]);
    const team = { roles: ['MANAGER' as const], managedTeamIds: [TEAM] };
    const ofTeam = [[['anna', 5.5, 0, []]], [['anna', 0, 18, short]]];
    expect(await ahead(team, everything)).toEqual(ofTeam);
    expect(await ahead({ roles: ['HR'] }, { kind: 'TEAM', id: TEAM })).toEqual(ofTeam);
    expect(await ahead({ roles: ['ADMINISTRATOR'] }, everything)).toBe('NOT_VISIBLE');
    const { rows } = await pool.query('select distinct page from access_receipt where staff_member_id = $1', [ANNA]);
    expect(rows).toEqual([{ page: 'WEEKS_AHEAD' }]);
  });

  it('adds logged time of a team up by activity, and shows it only where enough people contributed', async () => {
    const { pool } = database;
    await pool.query('update organization set minimum_group_size = 2 where id = $1', [ORGANIZATION]);
    await pool.query(
      `insert into activity_category (organization_id, activity_id, valid_from, category)
       values ($1, $2, '2026-01-01', 'COORDINATION')`,
      [ORGANIZATION, PHONE],
    );
    await logged(pool, ANNA, '2026-03-02', '09:00', '10:30', PHONE);
    await logged(pool, BETH, '2026-03-02', '09:00', '09:30', PHONE);
    await logged(pool, CARA, '2026-03-03', '08:00', '09:00', PHONE);
    await drainStaleWeeks(database, ORGANIZATION);
    const now = isoLocalToInstant('2026-03-12T10:00', 'America/Chicago').instant;
    const found = async (rights: Partial<Viewer>, scope: RequestedScope) => {
      const answer = await readDelegation(pool, { ...NOBODY, ...rights }, scope, '2026-03-08', now);
      return isInputProblem(answer) ? answer.code : [answer.period, answer.bars, answer.withheldWeeks];
    };
    const team: RequestedScope = { kind: 'TEAM', id: TEAM };
    const max = { roles: ['MANAGER' as const], managedTeamIds: [TEAM] };
    // Two hours of two people; what Cara logged is of no team.
    const bars = [{ category: 'COORDINATION', activityName: 'Phone', seconds: 7200, weeks: 1 }];
    expect(await found(max, team)).toEqual([{ from: '2026-02-09', to: '2026-03-08' }, bars, 0]);
    // Anna knows her own part: of the others there is one, and one is no group.
    expect(await found({ ...max, staffMemberId: ANNA }, team)).toEqual([expect.anything(), [], 1]);
    expect(await found({ roles: ['STAFF_MEMBER'], staffMemberId: ANNA }, team)).toBe('NOT_VISIBLE');
    expect(await found(max, { kind: 'ORGANIZATION' })).toBe('CHOOSE_TEAM');
  });
});
