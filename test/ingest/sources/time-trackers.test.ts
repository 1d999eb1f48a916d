import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { raiseQuietAlerts } from '../../../server/ingest/sources/pull-state.query.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { Peer, status, text } from './peer.js';
import { PulledPractice, taskLogs } from './pulled-practice.js';

const TOGGL =
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags';
const row = (hour: string, minutes: string) =>
  `\nAnn,ann@example.org,,Rooming,,,No,2026-03-02,${hour}:00:00,2026-03-02,${hour}:${minutes}:00,00:${minutes}:00,`;

describe('a time tracker', () => {
  let database: TestDatabase;
  let peer: Peer;
  let pulled: PulledPractice;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    peer = await Peer.open();
    pulled = await PulledPractice.open(database, [peer.host]);
  });
  afterEach(async () => {
    pulled.close();
    await peer.close();
  });

  it('Toggl: the last weeks are read whole each time; corrections replace and nothing is doubled', async () => {
    const sourceId = await pulled.source({ kind: 'TOGGL', address: peer.address, workspace: '42', secret: 'token' });
    const report = '/reports/api/v3/workspace/42/search/time_entries.csv';
    peer.on(report, text(TOGGL + row('08', '30') + row('09', '30')), text(TOGGL + row('08', '30') + row('09', '45')));
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(await pulled.pull(sourceId)).toBe('NOTHING_NEW');
    expect(await pulled.runs()).toMatchObject([
      { new: 2, changed: 0 },
      { new: 0, changed: 1, same: 1 },
    ]);
    expect(peer.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('token:api_token').toString('base64')}`);
    const days = peer.asked.map(({ body }) => JSON.parse(body) as { start_date: string; end_date: string });
    const lengths = days.map(({ start_date: from, end_date: to }) => (Date.parse(to) - Date.parse(from)) / 86_400_000);
    expect(lengths).toEqual([365, 35, 35]);
  });

  it('Toggl: an exhausted quota puts the next pull off until it is renewed', async () => {
    const sourceId = await pulled.source({ kind: 'TOGGL', address: peer.address, workspace: '42', secret: 'token' });
    peer.on(
      '/reports/api/v3/workspace/42/search/time_entries.csv',
      status(402, { 'x-toggl-quota-remaining': '0', 'x-toggl-quota-resets-in': '1200' }),
    );
    expect(await pulled.pull(sourceId)).toBe('FAILED');
    expect(Math.round((await pulled.standing(sourceId)).pause / 60)).toBe(20);
  });

  it('Clockify: page after page becomes one file', async () => {
    const sourceId = await pulled.source({ kind: 'CLOCKIFY', address: peer.address, workspace: 'ws', secret: 'key' });
    const head =
      'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)';
    const line = (index: number) => {
      const day = String(1 + (index % 28)).padStart(2, '0');
      const at = `${String(8 + Math.floor(index / 140)).padStart(2, '0')}:${String(Math.floor(index / 28) % 5)}0:00`;
      const end = at.replace(/0:00$/, '9:00');
      return `\nRooming,,,,Ann,,ann@example.org,,No,2026-03-${day},${at},2026-03-${day},${end},00:09:00,0.15`;
    };
    const pageOf = (from: number, to: number) =>
      head + Array.from({ length: to - from }, (_, index) => line(from + index)).join('');
    peer.on('/v1/workspaces/ws/reports/detailed', (response, asked) => {
      const { page } = (JSON.parse(asked.body) as { detailedFilter: { page: number } }).detailedFilter;
      text(page === 1 ? pageOf(0, 1000) : pageOf(1000, 1100))(response, asked);
    });
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(peer.asked).toHaveLength(2);
    expect(peer.asked[0]?.headers['x-api-key']).toBe('key');
    expect(await pulled.runs()).toMatchObject([{ new: 1100 }]);
  });

  it('is complete until yesterday after each pull, also when nothing new came', async () => {
    const sourceId = await pulled.source({ kind: 'TOGGL', address: peer.address, workspace: '42', secret: 'token' });
    peer.on('/reports/api/v3/workspace/42/search/time_entries.csv', text(TOGGL + row('08', '30')));
    await pulled.pull(sourceId);
    const yesterday = Temporal.Now.plainDateISO('America/Chicago').subtract({ days: 1 }).toString();
    expect(
      await pulled.practice.rows(
        `select to_char(complete_until, 'YYYY-MM-DD') as until from source_completeness where organization_id = $1`,
      ),
    ).toEqual([{ until: yesterday }]);
  });
});

describe('a source that has gone quiet', () => {
  let database: TestDatabase;
  let peer: Peer;
  let pulled: PulledPractice;
  beforeAll(async () => {
    database = await openTestDatabase();
    peer = await Peer.open();
    pulled = await PulledPractice.open(database, [peer.host]);
  });
  afterAll(async () => {
    pulled.close();
    await peer.close();
    await database.drop();
  });
  const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000);
  const alerts = () =>
    pulled.practice.rows<{ is_open: boolean }>(
      'select ended_at is null as is_open from source_alert where organization_id = $1 order by raised_at',
    );

  it('is told once, however long it lasts; data end it, and a new silence is a new one', async () => {
    const sourceId = await pulled.source({ address: `${peer.address}/file.csv`, quietAfterHours: 48 });
    peer.on('/file.csv', status(304), text(taskLogs('08')));
    await pulled.pull(sourceId);
    expect(await raiseQuietAlerts(database.pool, hoursFromNow(47))).toBe(0);
    expect(await raiseQuietAlerts(database.pool, hoursFromNow(49))).toBe(1);
    expect(await raiseQuietAlerts(database.pool, hoursFromNow(50))).toBe(0);
    expect(await alerts()).toEqual([{ is_open: true }]);
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(await alerts()).toEqual([{ is_open: false }]);
    expect(await raiseQuietAlerts(database.pool, hoursFromNow(49))).toBe(1);
    expect(await alerts()).toEqual([{ is_open: false }, { is_open: true }]);
  });
});
