import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { receiptsOf, writeReceipts } from '../../server/access/receipts.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { loginOf, openPractice, type SmallPractice } from './practice.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('access receipts', () => {
  let database: TestDatabase;
  let practice: SmallPractice;
  let ana: Viewer;
  let manager: Viewer;
  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await openPractice(database);
    const { organizationId, staffMemberId } = practice;
    const nowhere = { managedSiteIds: [], managedTeamIds: [] };
    const anaId = await loginOf(database, { organizationId, email: 'ana@example.org', staffMemberId });
    ana = { loginId: anaId, organizationId, name: 'Ana', roles: ['STAFF_MEMBER'], staffMemberId, ...nowhere };
    const maxId = await loginOf(database, { organizationId, email: 'max@example.org', name: 'Max', roles: ['HR'] });
    manager = { loginId: maxId, organizationId, name: 'Max', roles: ['HR'], staffMemberId: null, ...nowhere };
  });
  afterAll(() => database.drop());

  const look = (viewer: Viewer, page: string, minutes: number) => {
    const period = { from: '2026-02-23', to: '2026-03-01' };
    return writeReceipts(
      database.pool,
      viewer,
      { staffMemberIds: [practice.staffMemberId], page, period },
      after(minutes),
    );
  };
  const read = (viewer: Viewer, before: number | null = null, first = 2) =>
    receiptsOf(database.pool, viewer, { first, before });

  it('are written for others, once an hour and page, and read by the person newest first', async () => {
    await look(ana, 'MY_WEEK', 0);
    await look(manager, 'WORK_DAY', 0);
    await look(manager, 'WORK_DAY', 59);
    await look(manager, 'WORK_DAY', 61);
    await look(manager, 'WEEKLY_REVIEW', 61);
    const page = await read(ana);
    expect(page).toMatchObject({ total: 3, hasMore: true });
    expect(page.receipts).toMatchObject([
      { page: 'WEEKLY_REVIEW', viewerName: 'Max', viewerRoles: ['HR'], periodFrom: '2026-02-23', lookedAt: after(61) },
      { page: 'WORK_DAY', lookedAt: after(61) },
    ]);
    const rest = await read(ana, page.receipts.at(-1)?.id ?? null);
    expect(rest).toMatchObject({ receipts: [{ page: 'WORK_DAY', lookedAt: after(0) }], hasMore: false });
  });

  it('are the person’s own: nobody else can read them', async () => {
    expect(await read(manager)).toEqual({ receipts: [], hasMore: false, total: 0 });
  });
});
