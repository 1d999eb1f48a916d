import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { hanging, Peer, stalled, status, text, truncated } from './peer.js';
import { PulledPractice, taskLogs } from './pulled-practice.js';

describe('a file at an address', () => {
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
  const file = () => pulled.source({ address: `${peer.address}/file.csv` });

  it('is taken in once, and again only when it says something else', async () => {
    const sourceId = await file();
    peer.on(
      '/file.csv',
      text(taskLogs('08', '09'), { etag: '"one"' }),
      status(304),
      text(taskLogs('08', '09'), { etag: '"two"' }),
      text(taskLogs('08', '10'), { etag: '"three"' }),
    );
    expect([await pulled.pull(sourceId), await pulled.pull(sourceId)]).toEqual(['NEW_DATA', 'NOTHING_NEW']);
    expect(peer.asked[1]?.headers['if-none-match']).toBe('"one"');
    expect([await pulled.pull(sourceId), await pulled.pull(sourceId)]).toEqual(['NOTHING_NEW', 'NEW_DATA']);
    expect(await pulled.runs()).toMatchObject([
      { new: 2, gone: 0 },
      { new: 1, same: 1, gone: 1 },
    ]);
    expect((await pulled.standing(sourceId)).pause).toBeGreaterThan(3_500);
  });

  it('is asked for again when the server fails, answers slowly, breaks off or falls silent, with growing pauses', async () => {
    const sourceId = await file();
    peer.on('/file.csv', status(500), truncated(taskLogs('08')), stalled(taskLogs('08')), text(taskLogs('08')));
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(peer.asked).toHaveLength(4);
    expect(pulled.waited).toHaveLength(3);
    expect(await pulled.runs()).toMatchObject([{ state: 'FINISHED', new: 1 }]);
  });

  it('stays unread when the server hangs; the next pull is tried soon, later each time, and nothing is stored', async () => {
    const sourceId = await file();
    peer.on('/file.csv', hanging);
    expect(await pulled.pull(sourceId)).toBe('FAILED');
    const first = await pulled.standing(sourceId);
    expect(first).toMatchObject({ failures: 1, cursor: {}, error: expect.stringContaining('stopped answering') });
    expect(first.pause).toBeLessThanOrEqual(60);
    await pulled.pull(sourceId);
    await pulled.pull(sourceId);
    const third = await pulled.standing(sourceId);
    expect(third.failures).toBe(3);
    expect(third.pause).toBeGreaterThanOrEqual(120);
    expect(await pulled.runs()).toEqual([]);
  });

  it('waits as long as it is told, and puts the pull off when that is long', async () => {
    const sourceId = await file();
    peer.on('/file.csv', status(429, { 'retry-after': '7' }), text(taskLogs('08')));
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(pulled.waited).toEqual([7]);
    peer.on('/file.csv', status(429, { 'retry-after': '1800' }));
    expect(await pulled.pull(sourceId)).toBe('FAILED');
    expect(pulled.waited).toEqual([7]);
    expect(Math.round((await pulled.standing(sourceId)).pause / 60)).toBe(30);
  });

  it('is not asked for again and again with credentials that are refused', async () => {
    const sourceId = await pulled.source({ address: `${peer.address}/file.csv`, signIn: 'BEARER', secret: 'abc123' });
    peer.on('/file.csv', status(401));
    expect(await pulled.pull(sourceId)).toBe('FAILED');
    expect(peer.asked).toHaveLength(1);
    expect(peer.asked[0]?.headers.authorization).toBe('Bearer abc123');
    expect((await pulled.standing(sourceId)).error).not.toContain('abc123');
  });

  it('is not followed to another host, not even on this machine', async () => {
    const other = await Peer.open();
    const sourceId = await file();
    other.on('/secret.csv', text(taskLogs('08')));
    peer.on('/file.csv', status(302, { location: `${other.address}/secret.csv` }));
    expect(await pulled.pull(sourceId)).toBe('FAILED');
    expect(other.asked).toEqual([]);
    peer.on('/file.csv', status(302, { location: '/moved.csv' }));
    peer.on('/moved.csv', text(taskLogs('08')));
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    await other.close();
  });

  it('is broken off when it is larger than it may be', async () => {
    const sourceId = await file();
    peer.on('/file.csv', text('x'.repeat(200_000)));
    expect(await pulled.pull(sourceId)).toBe('FAILED');
    expect((await pulled.standing(sourceId)).error).toContain('larger than');
  });

  it('is never fetched from this machine under a name that leads here, unless its host was allowed', async () => {
    const strict = await PulledPractice.open(database, []);
    const sourceId = await strict.source({ address: `https://localhost:${peer.port}/file.csv` });
    expect(await strict.pull(sourceId)).toBe('FAILED');
    expect((await strict.standing(sourceId)).error).toContain('private network');
    expect(peer.asked).toEqual([]);
    strict.close();
  });

  it('keeps its cursor when what came cannot be stored', async () => {
    const sourceId = await file();
    peer.on('/file.csv', text('a,b\n1,2\n'), text(taskLogs('08')));
    expect(await pulled.pull(sourceId)).toBe('FAILED');
    expect((await pulled.standing(sourceId)).cursor).toEqual({});
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect((await pulled.standing(sourceId)).cursor['sha256']).toHaveLength(64);
  });

  it('is pulled once when two ask at the same time', async () => {
    const sourceId = await file();
    peer.on('/file.csv', (response, asked) => void setTimeout(() => text(taskLogs('08'))(response, asked), 200));
    const results = await Promise.all([pulled.pull(sourceId), pulled.pull(sourceId), pulled.pull(sourceId)]);
    expect(results.toSorted()).toEqual(['BUSY', 'BUSY', 'NEW_DATA']);
  });

  it('stores its secret unreadably, for its own host only', async () => {
    const secret = 'a very secret word';
    const way = { address: `${peer.address}/file.csv`, signIn: 'BASIC', clientId: 'me' } as const;
    const sourceId = await pulled.source({ ...way, secret });
    const { rows } = await database.pool.query<{ row: string }>(
      'select source_pull::text as row from source_pull where source_id = $1',
      [sourceId],
    );
    expect(rows[0]?.row).not.toContain(Buffer.from(secret).toString('hex'));
    expect(rows[0]?.row).not.toContain(secret);
    expect(await pulled.save(way, { id: sourceId })).toEqual({ sourceId });
    peer.on('/file.csv', text(taskLogs('08')));
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(peer.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`me:${secret}`).toString('base64')}`);
    const elsewhere = { ...way, address: 'https://elsewhere.example/file.csv' };
    expect(await pulled.save(elsewhere, { id: sourceId })).toMatchObject({ code: 'SECRET_MISSING' });
  });
});
