import type { Queryable } from '../database/queryable.js';

/**
 * Waits until no other transaction marks or recomputes workweeks of the organization, and keeps them waiting until this
 * one ends. A transaction marks in several statements, each in order but not all of them together: two that did so at
 * once, or one beside a recompute that carries marks along a run of days, would in the end wait for each other.
 */
export async function lockForMarking(database: Queryable, organizationId: string): Promise<void> {
  await database.query(`select pg_advisory_xact_lock(${KEY})`, [organizationId]);
}

/** The same for a recompute. Several go on side by side, because each has people of its own. */
export async function lockForRecomputing(database: Queryable, organizationId: string): Promise<void> {
  await database.query(`select pg_advisory_xact_lock_shared(${KEY})`, [organizationId]);
}

const KEY = `hashtextextended('marks ' || $1::text, 0)`;
