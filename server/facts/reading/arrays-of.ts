import type { ClientBase } from 'pg';

/** Rows as arrays of columns, which is quicker to read than objects where there are very many. */
export async function arraysOf<Row>(client: ClientBase, text: string, values: unknown[]): Promise<Row[]> {
  const result = await client.query<unknown[]>({ text, values, rowMode: 'array' });
  return result.rows as Row[];
}
