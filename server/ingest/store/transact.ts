import type pg from 'pg';

/** Runs work in a transaction of its own, or in none when everything will be taken back anyway. */
export type Transact = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Each piece of work is a transaction: after a crash all of it is there or none. */
export const eachAlone =
  (client: pg.ClientBase): Transact =>
  async (work) => {
    await client.query('begin');
    try {
      const result = await work();
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  };

/** Part of one transaction around the whole, which the caller rolls back: a dry run does everything and keeps nothing. */
export const allTogether: Transact = (work) => work();
