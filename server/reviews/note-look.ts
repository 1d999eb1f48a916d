import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import type { Selection } from '../practice/select-scope.js';

/** What is counted of one person is a look at her, whether or not a row of hers is listed: she gets a receipt. */
export async function noteLookAtOne(
  database: Queryable,
  viewer: Viewer,
  { request }: Selection,
  look: { readonly page: string; readonly period: Period },
): Promise<void> {
  if (request.kind !== 'STAFF_MEMBER' || request.id == null) return;
  await writeReceipts(database, viewer, { staffMemberIds: [request.id], ...look });
}
