import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../server/domain/viewer.js';
import { readWorkload } from '../../server/metrics/read-workload.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from './practice-on-paper.js';

const PEOPLE = ['Ann', 'Bea', 'Cy', 'Dot', 'Eve'];
const HR: Viewer = {
  loginId: idOf('Hera'),
  organizationId: ORGANIZATION,
  name: 'Hera',
  roles: ['HR'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
};

describe('VIOLATIONS_PER_100_DAYS', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, { North: { zone: 'America/Chicago', teams: { Blue: PEOPLE } } });
    await writeWorkDays(
      database.pool,
      PEOPLE.map((name) =>
        workDay({ staffMemberId: idOf(name), workday: '2026-11-10', siteId: idOf('North'), teamId: idOf('Blue') }),
      ),
    );
    // Ann's two meals failed on one day: one of family MEAL. Bea's interruption left her a full meal: a note.
    await database.pool.query(
      `insert into boundary_violation (organization_id, staff_member_id, kind, workday, ordinal, week_starting, site_id,
         team_id, family, severity, basis, rule, clause, policy_id, limit_value, actual_value, unit, evidence)
       select $1, staff_member_id::uuid, kind, '2026-11-10', ordinal::smallint, '2026-11-09', $2, $3, 'MEAL', severity,
         'WELLBEING', 'rule', 'clause', 'WELLBEING-DEFAULT', 1800, 600, 'SECONDS', '[]'
       from (values ($4, 'MEAL_SHORT', 0, 'WARNING'), ($4, 'MEAL_MISSED', 1, 'WARNING'),
         ($5, 'MEAL_INTERRUPTED', 0, 'INFO')) as found (staff_member_id, kind, ordinal, severity)`,
      [ORGANIZATION, idOf('North'), idOf('Blue'), idOf('Ann'), idOf('Bea')],
    );
  });
  afterAll(() => database.drop());

  it('counts a day once for its family, and a note not at all', async () => {
    const workload = await readWorkload(
      database.dataSource,
      HR,
      {
        metrics: ['VIOLATIONS_PER_100_DAYS'],
        scope: { kind: 'ORGANIZATION' },
        period: { from: '2026-11-09', to: '2026-11-15' },
        grain: 'PERIOD',
        groupBy: 'NONE',
        comparison: 'NONE',
      },
      Date.parse('2026-11-23T12:00:00Z') / 1000,
    );
    // 1 ÷ 5 days worked × 100
    expect(workload).toMatchObject({
      groups: [{ cells: [{ values: [{ value: 20, numerator: 1, denominator: 5 }] }] }],
    });
  });
});
