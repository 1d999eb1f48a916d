import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { BoundaryLimits } from '../../domain/overtime/policy.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { TermsChange } from './terms-change.js';

type Change<Kind extends TermsChange['kind']> = Extract<TermsChange, { kind: Kind }>;

/* Each change as the one row it writes. Whoever calls has seen that it may be made. */

export const insertAssignment = (
  database: Queryable,
  organizationId: string,
  { to, policyId, policyVersion, validFrom }: Change<'ASSIGN_POLICY'>,
  by: string,
) =>
  database.query(
    `insert into policy_assignment (organization_id, id, site_id, contract_id, policy_id, policy_version, valid_from,
       assigned_at, assigned_by)
     values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, clock_timestamp(), $7)`,
    [organizationId, to.siteId, to.contractId, policyId, policyVersion, validFrom, by],
  );

export const endAssignment = (database: Queryable, organizationId: string, id: string, lastDay: CivilDate) =>
  database.query('update policy_assignment set valid_to = $3 where organization_id = $1 and id = $2', [
    organizationId,
    id,
    lastDay,
  ]);

export const insertAgreement = (
  database: Queryable,
  organizationId: string,
  { staffMemberId, agreement, validFrom, validTo }: Change<'ADD_AGREEMENT'>,
) =>
  database.query(
    `insert into contract_agreement (organization_id, id, staff_member_id, agreement, valid_from, valid_to)
     values ($1, gen_random_uuid(), $2, $3, $4, $5)`,
    [organizationId, staffMemberId, agreement, validFrom, validTo],
  );

export const endAgreement = (database: Queryable, organizationId: string, id: string, lastDay: CivilDate) =>
  database.query('update contract_agreement set valid_to = $3 where organization_id = $1 and id = $2', [
    organizationId,
    id,
    lastDay,
  ]);

export const insertWorkweekChange = (
  database: Queryable,
  organizationId: string,
  { from, weekday }: Change<'MOVE_WORKWEEK'>,
  by: string,
) =>
  database.query(
    `insert into workweek_change (organization_id, valid_from, week_starts_on, stated_by) values ($1, $2, $3, $4)`,
    [organizationId, from, weekday, by],
  );

/** Adds the next version of a practice's own limits. */
export const insertOwnLimits = (
  database: Queryable,
  organizationId: string,
  own: { readonly version: number; readonly title: string; readonly limits: BoundaryLimits },
  by: string,
) =>
  database.query(
    `insert into wellbeing_policy (organization_id, version, title, limits, stated_by) values ($1, $2, $3, $4, $5)`,
    [organizationId, own.version, own.title, JSON.stringify(own.limits), by],
  );

/** Makes a contract that waits one that holds. */
export async function acceptWaiting(database: Queryable, organizationId: string, id: string): Promise<void> {
  await database.query(ACCEPT_WAITING, [organizationId, id]);
}

/** Takes a contract that waits away, as if no list had stated it; says whether it was there. */
export async function declineWaiting(database: Queryable, organizationId: string, id: string): Promise<boolean> {
  const sql = 'delete from waiting_contract where organization_id = $1 and id = $2 returning id';
  return (await rowsOf<{ id: string }>(database, sql, [organizationId, id])).length > 0;
}

const CONTRACT_COLUMNS = `organization_id, id, staff_member_id, home_site_id, role, weekly_seconds, pay_basis, timekeeping,
  valid_from, valid_to`;

const ACCEPT_WAITING = `
with accepted as (
  delete from waiting_contract where organization_id = $1 and id = $2 returning ${CONTRACT_COLUMNS}
)
insert into contract (${CONTRACT_COLUMNS}) select ${CONTRACT_COLUMNS} from accepted
on conflict (organization_id, id) do update set home_site_id = excluded.home_site_id, role = excluded.role,
  weekly_seconds = excluded.weekly_seconds, pay_basis = excluded.pay_basis, timekeeping = excluded.timekeeping,
  valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
