import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { openClient } from '../../server/database/connection.js';
import { openDataSource, poolOf } from '../../server/database/data-source.js';
import { outageOf } from '../../server/database/outage.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { SilentProxy } from '../silent-proxy.js';
import { factsOf } from './accounting/ledger-contents.js';
import { Peer, text } from './sources/peer.js';
import { PulledPractice } from './sources/pulled-practice.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const HEADER = 'staff,activity,start,end\n';
/** More than the pool of a test has connections (5), and more than the server's (10). */
const MANY = 12;

const rowOf = (name: string) => `${name},rooming,2026-03-02T08:00,2026-03-02T09:00\n`;

describe('imports at the same time', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.drop());

  it('of one source do not hold each other’s connections: all end, and the file is added once', async () => {
    const practice = await TestPractice.open(database);
    const content = HEADER + rowOf('ann') + rowOf('ben');
    const results = await Promise.all(
      Array.from({ length: MANY }, () => practice.load(content, { kind: 'task-logs' }, { chunkRows: 1 })),
    );
    expect(results.map((result) => result.counts.new).toSorted((a, b) => b - a)).toEqual([
      2,
      ...Array(MANY - 1).fill(0),
    ]);
    expect(await practice.ledger('task_log')).toHaveLength(2);
    practice.close();
  });

  it('of many sources that name the same people end, each with its own rows', async () => {
    const practice = await TestPractice.open(database);
    const results = await Promise.all(
      Array.from({ length: MANY }, (_, index) =>
        practice.load(HEADER + rowOf('ann') + rowOf('ben'), { kind: 'task-logs', source: `tracker ${index % 6}` }),
      ),
    );
    expect(results.every((result) => result.isComplete)).toBe(true);
    expect(await practice.ledger('task_log')).toHaveLength(6 * 2);
    practice.close();
  });

  it('with undoing, recomputing and pulling all end, and leave the facts of what stands', async () => {
    const peer = await Peer.open();
    const pulled = await PulledPractice.open(database, [peer.host]);
    const { practice } = pulled;
    const { organizationId } = practice;
    peer.on('/file.csv', text(HEADER + rowOf('ann') + rowOf('cat')));
    const sourceId = await pulled.source({ address: `${peer.address}/file.csv` });
    const load = (day: string, source: string) =>
      practice.load((HEADER + rowOf('ann') + rowOf('ben')).replaceAll('2026-03-02', day), {
        kind: 'task-logs',
        source,
      });
    const days = ['2026-03-03', '2026-03-04', '2026-03-05'];
    const former = await Promise.all(days.map((day) => load(day, `tracker ${day}`)));
    const [undone, loaded, , pulls] = await Promise.all([
      Promise.all(former.map(({ runId }) => undoImportRun(database, organizationId, runId))),
      Promise.all([...days, ...days].map((day) => load(day, 'clock'))),
      Promise.all([rebuildFacts(database, organizationId), drainStaleWeeks(database, organizationId)]),
      Promise.all([pulled.pull(sourceId), pulled.pull(sourceId)]),
    ]);
    expect(undone).toEqual([null, null, null]);
    expect(loaded.reduce((sum, { counts }) => sum + counts.new, 0)).toBe(3 * 2);
    expect(pulls).toContain('NEW_DATA');
    expect(await practice.ledger('task_log')).toHaveLength(3 * 2 + 2);
    expect(await practice.rows('select 1 from stale_week where organization_id = $1')).toEqual([]);
    const facts = await factsOf(practice);
    expect(facts).toHaveLength(3 * 2 + 2);
    await rebuildFacts(database, organizationId);
    expect(await factsOf(practice)).toEqual(facts);
    pulled.close();
    await peer.close();
  });

  it('let the next one in when one fails', async () => {
    const practice = await TestPractice.open(database);
    const failing = practice.load(
      HEADER + rowOf('ann'),
      { kind: 'task-logs' },
      {
        onChunk: () => {
          throw new Error('power cut');
        },
      },
    );
    const next = practice.load(HEADER + rowOf('ben'), { kind: 'task-logs' });
    await expect(failing).rejects.toThrow('power cut');
    expect(countsOf(await next)).toBe('1 new, 0 changed, 0 same, 0 rejected, 0 gone');
    practice.close();
  });
});

describe('a connection to the database that falls silent', () => {
  const PATIENCE = 'EVENKEEL_DATABASE_PATIENCE_SECONDS';
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    delete process.env[PATIENCE];
    await database.drop();
  });

  it('holds up nobody for ever: the import ends with what is wrong, and goes on when it is given again', async () => {
    const practice = await TestPractice.open(database);
    const content = HEADER + rowOf('ann') + rowOf('ben') + rowOf('cat');
    const proxy = await SilentProxy.before(database.connection);
    process.env[PATIENCE] = '1';
    const dataSource = await openDataSource(proxy.leadingTo(database.connection), { poolSize: 3 });
    const onChunk = (): void => proxy.fallSilent();
    const importing = practice
      .through({ ...database, dataSource, pool: poolOf(dataSource) })
      .load(content, { kind: 'task-logs' }, { chunkRows: 1, onChunk });
    const error: unknown = await importing.catch((each: unknown) => each);
    expect(outageOf(error)).toMatch('does not answer');
    await proxy.close();
    delete process.env[PATIENCE];
    const result = await practice.load(content, { kind: 'task-logs' });
    expect(countsOf(result)).toBe('3 new, 0 changed, 0 same, 0 rejected, 0 gone');
    await dataSource.destroy();
    practice.close();
  });

  it('may be silent for longer where nothing is asked', async () => {
    process.env[PATIENCE] = '1';
    const client = await openClient(database.connection);
    await delay(1300);
    expect((await client.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  });
});

describe('a delivery of changes', () => {
  let database: TestDatabase;
  let practice: TestPractice;
  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await TestPractice.open(database);
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });
  const changes = (completeUntil: string | null) => ({ is: 'CHANGES', completeUntil }) as const;
  const withId = (id: string, end: string) => `${id},ann,2026-03-02T${id}:00,2026-03-02T${end}\n`;

  it('adds and corrects what it names and leaves the rest of the day alone', async () => {
    const header = 'id,staff,start,end\n';
    await practice.load(header + withId('08', '09:00') + withId('10', '11:00'), { kind: 'task-logs' });
    const result = await practice.load(header + withId('10', '11:30') + withId('12', '13:00'), {
      kind: 'task-logs',
      delivery: changes(null),
    });
    expect(countsOf(result)).toBe('1 new, 1 changed, 0 same, 0 rejected, 0 gone');
    const whole = await practice.load(header + withId('10', '11:30'), { kind: 'task-logs' });
    expect(countsOf(whole)).toBe('0 new, 0 changed, 1 same, 0 rejected, 2 gone');
  });

  it('tells what became of each row, by its line', async () => {
    const told: string[] = [];
    await practice.load(
      'id,staff,start,end\n' +
        withId('10', '11:30') +
        withId('10', '11:30') +
        withId('14', '13:00') +
        withId('15', '16:00'),
      { kind: 'task-logs', delivery: changes(null) },
      {
        onRows: (rows) => {
          told.push(...rows.map((row) => `${row.line} ${row.outcome} ${row.rejection?.field ?? ''}`.trimEnd()));
        },
      },
    );
    expect(told.toSorted()).toEqual(['2 same', '3 same', '4 rejected end', '5 new']);
  });

  it('proposes no “complete until” by its rows, moves it to the day its source states, and never back', async () => {
    const until = () =>
      practice.rows(
        `select to_char(complete_until, 'YYYY-MM-DD') as until from source_completeness where organization_id = $1`,
      );
    const load = (day: string, completeUntil: string | null) =>
      practice.load(`id,staff,start,end\n${day},ann,${day}T08:00,${day}T09:00\n`, {
        kind: 'task-logs',
        delivery: changes(completeUntil),
      });
    expect(await until()).toEqual([{ until: '2026-03-01' }]);
    await load('2026-03-20', null);
    expect(await until()).toEqual([{ until: '2026-03-01' }]);
    await load('2026-03-21', '2026-03-21');
    expect(await until()).toEqual([{ until: '2026-03-21' }]);
    await load('2026-03-22', '2026-03-04');
    expect(await until()).toEqual([{ until: '2026-03-21' }]);
  });
});
