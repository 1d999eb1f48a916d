import { rowsOf, type Queryable } from '../database/queryable.js';
import { findPolicy } from '../domain/overtime/policy-registry.js';

/**
 * Over how many workweeks the longest average goes that any policy assigned in the organization sets a limit to; 0: none
 * averages. What is worked in a week tells on the averages of as many weeks after it, and before it where leave is made up
 * for.
 */
export async function averagedWeeksOf(database: Queryable, organizationId: string): Promise<number> {
  const assigned = await rowsOf<{ id: string; version: number }>(database, ASSIGNED, [organizationId]);
  const weeks = assigned.map(({ id, version }) => findPolicy(id, version)?.requirements?.averageWeek?.weeks ?? 0);
  return Math.max(0, ...weeks);
}

const ASSIGNED = `
select distinct policy_id as id, policy_version as version from policy_assignment where organization_id = $1`;
