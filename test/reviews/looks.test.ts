import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { receiptsOf } from '../../server/access/receipts.js';
import type { RequestedScope } from '../../server/domain/requested-scope.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { needsAttention } from '../../server/reviews/needs-attention.js';
import { outsideScheduleGrid } from '../../server/reviews/outside-schedule.js';
import { violationsPage } from '../../server/reviews/violations-page.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';

const PERIOD = { from: '2026-11-09', to: '2026-11-15' };
const ANN: RequestedScope = { kind: 'STAFF_MEMBER', id: idOf('Ann') };
const BLUE: RequestedScope = { kind: 'TEAM', id: idOf('Blue') };

const viewerOf = (name: string, rights: Partial<Viewer>): Viewer => ({
  loginId: idOf(name),
  organizationId: ORGANIZATION,
  name,
  roles: ['MANAGER'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
  ...rights,
});

describe('a look at what is counted of one person', () => {
  const max = viewerOf('Max', { managedTeamIds: [idOf('Blue')] });
  const ann = viewerOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea'] } } });
    const place = { workday: '2026-11-10', siteId: idOf('North'), teamId: idOf('Blue') };
    await writeWorkDays(
      database.pool,
      ['Ann', 'Bea'].map((name) => workDay({ staffMemberId: idOf(name), ...place })),
    );
  });
  afterAll(() => database.drop());
  beforeEach(() => database.pool.query('delete from access_receipt'));

  const looks: Record<string, (viewer: Viewer, scope: RequestedScope) => Promise<unknown>> = {
    NEEDS_ATTENTION: (viewer, scope) => needsAttention(database.dataSource, viewer, scope, PERIOD),
    OUTSIDE_SCHEDULE: (viewer, scope) => outsideScheduleGrid(database.dataSource, viewer, scope, PERIOD),
    BOUNDARY_VIOLATIONS: (viewer, scope) =>
      violationsPage(database.dataSource, viewer, { scope, period: PERIOD, filter: {}, first: 0, after: null }),
  };
  const pagesAnnCanRead = async () => {
    const { receipts } = await receiptsOf(database.pool, ann, { first: 10, before: null });
    return receipts.map(({ viewerName, page }) => `${viewerName} ${page}`);
  };

  it.each(Object.keys(looks))('%s writes her a receipt, though no row of hers is listed', async (page) => {
    await looks[page]?.(max, ANN);
    expect(await pagesAnnCanRead()).toEqual([`Max ${page}`]);
  });

  it.each(Object.keys(looks))('%s of a team, or of oneself, writes none', async (page) => {
    await looks[page]?.(max, BLUE);
    await looks[page]?.(ann, ANN);
    expect(await pagesAnnCanRead()).toEqual([]);
  });
});
