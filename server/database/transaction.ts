import type pg from 'pg';

/** Runs work in one transaction on one connection: all of it holds, or, when it throws, none. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    failure = error as Error;
    await client.query('rollback').catch(() => {
      // The connection is gone, and the transaction with it; what is thrown below is the cause.
    });
    throw error;
  } finally {
    // A connection that failed may be broken: the pool opens a new one.
    client.release(failure);
  }
}
