/** Anything that answers SQL: a pg client or pool, or TypeORM's DataSource and EntityManager. */
export interface Queryable {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * Runs one statement and gives its rows, whoever answers it. Errors of the database pass through untouched.
 *
 * TRICKY: pg answers with `{ rows }`; TypeORM with the rows alone, or with `[rows, count]` after UPDATE and DELETE.
 */
export async function rowsOf<Row>(
  database: Queryable,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const answer = await database.query(sql, [...parameters]);
  if (!Array.isArray(answer)) return (answer as { rows: Row[] }).rows;
  const isRowsAndCount = answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (isRowsAndCount ? answer[0] : answer) as Row[];
}
