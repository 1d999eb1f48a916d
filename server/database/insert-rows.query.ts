import type { EntitySchema } from 'typeorm';
import { snakeCase } from './naming-strategy.js';
import type { Queryable } from './queryable.js';

/** Rows sent in one statement; keeps a statement at a few megabytes. */
const ROWS_AT_ONCE = 5_000;

/** Inserts rows of one mapped table, every mapped column of them. */
export async function insertRows<Row extends object>(
  database: Queryable,
  table: EntitySchema<Row>,
  rows: readonly Row[],
): Promise<void> {
  await send(database, table, rows, '');
}

/** Inserts rows of one mapped table or, where the key is there, replaces the rest of the row. Keys must differ. */
export async function upsertRows<Row extends object>(
  database: Queryable,
  table: EntitySchema<Row>,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.entries<{ primary?: boolean } | undefined>(table.options.columns);
  const keys = columns.filter(([, column]) => column?.primary).map(([name]) => snakeCase(name));
  const others = columns.filter(([, column]) => !column?.primary).map(([name]) => snakeCase(name));
  const changes = others.map((name) => `${name} = excluded.${name}`).join(', ');
  await send(database, table, rows, `on conflict (${keys.join(', ')}) do update set ${changes}`);
}

async function send<Row extends object>(
  database: Queryable,
  table: EntitySchema<Row>,
  rows: readonly Row[],
  conflict: string,
): Promise<void> {
  const { name } = table.options;
  const columns = Object.keys(table.options.columns) as (keyof Row & string)[];
  const names = columns.map(snakeCase);
  const statement = `
    insert into ${name} (${names.join(', ')})
    select ${names.join(', ')} from json_populate_recordset(null::${name}, $1::json) ${conflict}`;
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const chunk = rows.slice(first, first + ROWS_AT_ONCE);
    const records = chunk.map((row) => Object.fromEntries(columns.map((column, at) => [names[at], row[column]])));
    await database.query(statement, [JSON.stringify(records)]);
  }
}
