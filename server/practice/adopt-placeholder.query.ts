import { rowsOf, type Queryable } from '../database/queryable.js';

/** What somebody is to a mapping: a placeholder that waits for it, a person it can end at, or neither. */
export type MappingRole = 'PLACEHOLDER' | 'PERSON' | 'NEITHER';

/** Locks a staff member until the transaction ends and says what she is; somebody unknown is NEITHER. */
export async function lockForMapping(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
): Promise<MappingRole> {
  const [row] = await rowsOf<{ is_placeholder: boolean; is_merged: boolean }>(database, LOCK, [
    organizationId,
    staffMemberId,
  ]);
  if (row === undefined || row.is_merged) return 'NEITHER';
  return row.is_placeholder ? 'PLACEHOLDER' : 'PERSON';
}

/** Where and since when a placeholder is at home, once she is a staff member of her own. */
export interface Adoption {
  readonly name: string;
  readonly siteId: string;
  readonly teamId: string | null;
  readonly validFrom: string;
  /** Ids for the contract and the membership that begin on that day. */
  readonly contractId: string;
  readonly membershipId: string;
}

/** Makes a placeholder a staff member; the terms she had as a placeholder, if any, hold for the days before. */
export async function adoptPlaceholder(
  database: Queryable,
  organizationId: string,
  placeholderId: string,
  adoption: Adoption,
): Promise<void> {
  const { name, siteId, teamId, validFrom, contractId, membershipId } = adoption;
  await database.query(ADOPT, [organizationId, placeholderId, name]);
  await database.query(CONTRACT, [organizationId, placeholderId, contractId, siteId, validFrom]);
  if (teamId === null) return;
  await database.query(MEMBERSHIP, [organizationId, placeholderId, membershipId, teamId, validFrom]);
}

const LOCK = `
select is_placeholder, merged_into_id is not null as is_merged
from staff_member where organization_id = $1 and id = $2 for update`;

const ADOPT = `update staff_member set name = $3, is_placeholder = false where organization_id = $1 and id = $2`;

const CONTRACT = `
insert into contract (organization_id, id, staff_member_id, home_site_id, timekeeping, valid_from)
select $1, $3, $2, $4, coalesce((
  select timekeeping from contract
  where organization_id = $1 and staff_member_id = $2 order by valid_from desc limit 1), 'CLOCK'), $5
on conflict (organization_id, id) do update set home_site_id = excluded.home_site_id`;

const MEMBERSHIP = `
insert into membership (organization_id, id, staff_member_id, team_id, valid_from) values ($1, $3, $2, $4, $5)
on conflict (organization_id, id) do update set team_id = excluded.team_id`;
