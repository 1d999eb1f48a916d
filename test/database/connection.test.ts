import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../server/database/data-source.js';
import { migrate } from '../../server/database/migrate.js';
import { rowsOf } from '../../server/database/queryable.js';
import { openTestDatabase, type TestDatabase } from '../database.js';

describe('a connection', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.drop());

  it('gives civil dates as strings and counts as numbers, by pool and data source alike', async () => {
    const sql = `select date '2026-03-08' as day, count(*) as rows from (values (1), (2)) as two`;
    const expected = [{ day: '2026-03-08', rows: 2 }];
    expect(await rowsOf(database.pool, sql)).toEqual(expected);
    expect(await rowsOf(database.dataSource, sql)).toEqual(expected);
  });

  it('refuses a bigint that a number cannot hold', async () => {
    await expect(database.pool.query('select 9007199254740993::bigint')).rejects.toThrow('does not fit');
  });

  it('migrates once when several processes start at the same time', async () => {
    await database.pool.query('drop schema public cascade; create schema public');
    const runs = await Promise.all([1, 2, 3].map(() => migrate(database.dataSource, database.connection)));
    expect(runs.map((ran) => ran.length).toSorted((a, b) => a - b)).toEqual([0, 0, MIGRATIONS.length]);
  });

  it('outlives a lost connection: the query reports it and the next one works', async () => {
    const client = await database.pool.connect();
    const lost = client.query('select pg_terminate_backend(pg_backend_pid())');
    await expect(lost).rejects.toThrow();
    client.release(true);
    expect(await rowsOf(database.pool, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});
