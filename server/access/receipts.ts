import type { Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import { countReceipts, insertReceipts, readReceipts, type ReceiptRow } from './access-receipt.query.js';

/** The same look again within the hour is one look. */
const ONE_LOOK_MILLISECONDS = 3_600_000;

/** What somebody looked at. */
export interface Look {
  /** Whose data; the viewer's own needs no receipt and is left out. */
  readonly staffMemberIds: readonly string[];
  /** The page in capitals, for example `WORK_DAY`. */
  readonly page: string;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate } | null;
}

/** Notes that the viewer looked at people's data, one receipt for each of them, which they can read. */
export async function writeReceipts(database: Queryable, viewer: Viewer, look: Look, now = new Date()): Promise<void> {
  const others = [...new Set(look.staffMemberIds)].filter((id) => id !== viewer.staffMemberId);
  if (others.length === 0) return;
  const receipt = {
    organizationId: viewer.organizationId,
    staffMemberIds: others,
    viewerLoginId: viewer.loginId,
    viewerName: viewer.name,
    viewerRoles: viewer.roles,
    page: look.page,
    periodFrom: look.period?.from ?? null,
    periodTo: look.period?.to ?? null,
    lookedAt: now,
  };
  await insertReceipts(database, receipt, new Date(now.getTime() - ONE_LOOK_MILLISECONDS));
}

/** One page of the looks at the viewer's own data, newest first. */
export interface ReceiptPage {
  readonly receipts: readonly ReceiptRow[];
  readonly hasMore: boolean;
  readonly total: number;
}

/** Who looked at the viewer's own data. A login that is no staff member has none. */
export async function receiptsOf(
  database: Queryable,
  viewer: Viewer,
  page: { readonly first: number; readonly before: number | null },
): Promise<ReceiptPage> {
  const { organizationId, staffMemberId } = viewer;
  if (staffMemberId === null) return { receipts: [], hasMore: false, total: 0 };
  const person = { organizationId, staffMemberId };
  const rows = await readReceipts(database, person, { before: page.before, limit: page.first + 1 });
  const total = await countReceipts(database, person);
  return { receipts: rows.slice(0, page.first), hasMore: rows.length > page.first, total };
}
