import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { StoredPosition } from './budgeted-position.table.js';
import type { StoredCredential } from './credential.table.js';
import type { StoredEmployment } from './employment.table.js';
import type { StoredProvider } from './provider.table.js';

/* The lists that staffing rests on, whole. Small tables: hundreds of rows. */

const OWN = `organization_id as "organizationId", id`;
const PERIOD = `to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo"`;
const OF_ORGANIZATION = 'where organization_id = $1';

export const readEmployments = (database: Queryable, organizationId: string): Promise<StoredEmployment[]> =>
  rowsOf(
    database,
    `select ${OWN}, staff_member_id as "staffMemberId", staffing, ${PERIOD}, separation
     from employment ${OF_ORGANIZATION} order by staff_member_id, valid_from`,
    [organizationId],
  );

export const readCredentials = (database: Queryable, organizationId: string): Promise<StoredCredential[]> =>
  rowsOf(
    database,
    `select ${OWN}, staff_member_id as "staffMemberId", credential, to_char(valid_from, 'YYYY-MM-DD') as "validFrom",
       to_char(expires_on, 'YYYY-MM-DD') as "expiresOn"
     from credential ${OF_ORGANIZATION} order by staff_member_id, credential, valid_from`,
    [organizationId],
  );

export const readPositions = (database: Queryable, organizationId: string): Promise<StoredPosition[]> =>
  rowsOf(
    database,
    `select ${OWN}, site_id as "siteId", role, milli_fte as "milliFte", ${PERIOD}
     from budgeted_position ${OF_ORGANIZATION} order by site_id, role, valid_from`,
    [organizationId],
  );

export const readProviders = (database: Queryable, organizationId: string): Promise<StoredProvider[]> =>
  rowsOf(
    database,
    `select ${OWN}, key, site_id as "siteId", milli_fte as "milliFte", ${PERIOD}
     from provider ${OF_ORGANIZATION} order by key, site_id, valid_from`,
    [organizationId],
  );

const TABLES = {
  EMPLOYMENT: 'employment',
  CREDENTIAL: 'credential',
  BUDGETED_POSITION: 'budgeted_position',
  PROVIDER: 'provider',
} as const;
export type StaffingList = keyof typeof TABLES;

/** Takes one line away; says whether it was there. */
export async function deleteStaffingLine(
  database: Queryable,
  organizationId: string,
  list: StaffingList,
  id: string,
): Promise<boolean> {
  const sql = `delete from ${TABLES[list]} where organization_id = $1 and id = $2 returning id`;
  return (await rowsOf(database, sql, [organizationId, id])).length > 0;
}
