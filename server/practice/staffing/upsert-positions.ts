import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { stableId } from '../stable-id.js';
import { SINCE_EVER, type UpsertResult } from '../upsert/row-outcome.js';
import { budgetedPositionTable, type StoredPosition } from './budgeted-position.table.js';
import { siteFinder } from './named-rows.js';
import { readPositions } from './staffing-lists.query.js';
import { emptyRefusal, fullTimeRefusal, periodRefusal, upsertListed, type Refusal } from './upsert-listed.js';

/** A line of a `positions` file. */
export interface PositionRow {
  readonly siteKey: string;
  readonly role: string;
  readonly milliFte: number;
  /** Null: since ever. */
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

/** Takes budgeted positions, by site, role and first day. A line holds until its last day or until the next begins. */
export async function upsertPositions(
  database: Queryable,
  organizationId: string,
  lines: readonly PositionRow[],
): Promise<UpsertResult> {
  const site = await siteFinder(database, organizationId);
  const rowOf = (line: PositionRow): StoredPosition | Refusal => {
    const siteId = site(line.siteKey);
    if (typeof siteId !== 'string') return siteId;
    const { role, milliFte, validFrom: from, validTo } = line;
    const validFrom = from ?? SINCE_EVER;
    const id = stableId(organizationId, 'budgeted_position', `${siteId} ${validFrom} ${role}`);
    const row = { organizationId, id, siteId, role, milliFte, validFrom, validTo };
    return emptyRefusal('role', role) ?? fullTimeRefusal(milliFte) ?? periodRefusal('to', validFrom, validTo) ?? row;
  };
  const stored = await readPositions(database, organizationId);
  return upsertListed(database, { table: budgetedPositionTable, rowOf }, stored, lines);
}
