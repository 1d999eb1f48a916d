import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../server/database/data-source.js';
import { rowsOf } from '../../server/database/queryable.js';
import { tables } from '../../server/tables.js';
import { openTestDatabase, type TestDatabase } from '../database.js';

describe('mapping and migrations', () => {
  let database: TestDatabase;
  let mapped: DataSource;
  beforeAll(async () => {
    database = await openTestDatabase();
    mapped = await openDataSource(database.connection, { tables });
  });
  afterAll(async () => {
    await mapped.destroy();
    await database.drop();
  });

  it('agree: nothing would have to change in the database', async () => {
    const changes = await mapped.driver.createSchemaBuilder().log();
    expect(changes.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('would be told apart if they did not', async () => {
    await database.pool.query(
      'alter table session drop column last_seen_at; alter table session add last_seen_at date',
    );
    const changes = await mapped.driver.createSchemaBuilder().log();
    expect(changes.upQueries.length).toBeGreaterThan(0);
  });

  it('cover the same tables', async () => {
    const sql = `
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name <> 'migration' order by table_name`;
    const existing = await rowsOf<{ name: string }>(database.pool, sql);
    const names = mapped.entityMetadatas.map(({ tableName }) => tableName).toSorted();
    expect(names).toEqual(existing.map(({ name }) => name).toSorted());
  });
});
