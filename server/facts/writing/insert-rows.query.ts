import type { EntitySchema } from 'typeorm';
import type { Queryable } from '../../database/queryable.js';
import { snakeCase } from '../../database/naming-strategy.js';

/** Rows sent in one statement; keeps a statement at a few megabytes. */
const ROWS_AT_ONCE = 5_000;

/** Inserts rows of one mapped table, every mapped column of them. */
export async function insertRows<Row extends object>(
  database: Queryable,
  table: EntitySchema<Row>,
  rows: readonly Row[],
): Promise<void> {
  const name = table.options.name;
  const columns = Object.keys(table.options.columns) as (keyof Row & string)[];
  const names = columns.map(snakeCase);
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const chunk = rows.slice(first, first + ROWS_AT_ONCE);
    const records = chunk.map((row) => Object.fromEntries(columns.map((column, at) => [names[at], row[column]])));
    await database.query(
      `insert into ${name} (${names.join(', ')})
       select ${names.join(', ')} from json_populate_recordset(null::${name}, $1::json)`,
      [JSON.stringify(records)],
    );
  }
}
