import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { stableId } from '../stable-id.js';
import { SINCE_EVER, type UpsertResult } from '../upsert/row-outcome.js';
import { credentialTable, type StoredCredential } from './credential.table.js';
import { staffFinder } from './named-rows.js';
import { readCredentials } from './staffing-lists.query.js';
import { emptyRefusal, periodRefusal, upsertListed, type Refusal } from './upsert-listed.js';

/** A line of a `credentials` file. */
export interface CredentialRow {
  readonly staffKey: string;
  readonly credential: string;
  /** Null: since ever. */
  readonly validFrom: CivilDate | null;
  /** Null: it does not expire. */
  readonly expiresOn: CivilDate | null;
}

/** Takes credentials, by person, credential and first day: a renewal is a line of its own. */
export async function upsertCredentials(
  database: Queryable,
  organizationId: string,
  lines: readonly CredentialRow[],
): Promise<UpsertResult> {
  const staffMember = await staffFinder(database, organizationId);
  const rowOf = (line: CredentialRow): StoredCredential | Refusal => {
    const staffMemberId = staffMember(line.staffKey);
    if (typeof staffMemberId !== 'string') return staffMemberId;
    const { credential, validFrom: from, expiresOn } = line;
    const validFrom = from ?? SINCE_EVER;
    const id = stableId(organizationId, 'credential', `${staffMemberId} ${validFrom} ${credential}`);
    const row = { organizationId, id, staffMemberId, credential, validFrom, expiresOn };
    return emptyRefusal('credential', credential) ?? periodRefusal('expires', validFrom, expiresOn) ?? row;
  };
  const stored = await readCredentials(database, organizationId);
  return upsertListed(database, { table: credentialTable, rowOf }, stored, lines);
}
