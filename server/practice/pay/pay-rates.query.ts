import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { StoredPayRate } from './pay-rate.table.js';

/** Every pay rate of an organization as it is stored: sealed. */
export const readPayRates = (database: Queryable, organizationId: string): Promise<StoredPayRate[]> =>
  rowsOf(database, `${PAY_RATES} order by staff_member_id, valid_from`, [organizationId]);

/** Those of some people, the earliest first. */
export const readPayRatesOf = (
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<StoredPayRate[]> =>
  rowsOf(database, `${PAY_RATES} and staff_member_id = any ($2::uuid[]) order by valid_from`, [
    organizationId,
    staffMemberIds,
  ]);

const PAY_RATES = `
select organization_id as "organizationId", id, staff_member_id as "staffMemberId",
  to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo", sealed
from pay_rate where organization_id = $1`;

/** A pay rate with whose it is, to be shown to HR. */
export interface NamedPayRate extends StoredPayRate {
  readonly staffMemberName: string;
}

/** The same with names, by name and first day. */
export const readNamedPayRates = (database: Queryable, organizationId: string): Promise<NamedPayRate[]> =>
  rowsOf(
    database,
    `select rate.*, staff_member.name as "staffMemberName" from (${PAY_RATES}) as rate
     join staff_member on staff_member.organization_id = $1 and staff_member.id = rate."staffMemberId"
     order by staff_member.name collate "und-x-icu", rate."validFrom"`,
    [organizationId],
  );

/** Policies that are assigned anywhere, by name and version. */
export const readAssignedPolicies = (
  database: Queryable,
  organizationId: string,
): Promise<{ id: string; version: number }[]> =>
  rowsOf(
    database,
    'select distinct policy_id as id, policy_version as version from policy_assignment where organization_id = $1',
    [organizationId],
  );
