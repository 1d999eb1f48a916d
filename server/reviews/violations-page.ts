import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import { isInputProblem } from '../domain/input-problem.js';
import { scopeOf } from '../domain/scope.js';
import type { RequestedScope } from '../domain/requested-scope.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { periodProblem } from '../metrics/workload-input.js';
import { placesOf } from '../practice/places.query.js';
import { selectScope } from '../practice/select-scope.js';
import { noteLookAtOne } from './note-look.js';
import { listNoLongerFound, type NoLongerFound } from './no-longer-found.query.js';
import { violationKey } from './violation-key.js';
import type { ReviewedViolation } from './violation.js';
import { countViolations, listViolations, type ViolationFilter } from './violations.query.js';

const LONGEST_PAGE = 500;

/** A page of violations and how many there are in all. */
export interface ViolationPage {
  readonly violations: readonly ReviewedViolation[];
  readonly hasMore: boolean;
  readonly total: number;
}

const EMPTY: ViolationPage = { violations: [], hasMore: false, total: 0 };

/**
 * The violations a viewer may list. What she may not see is as if it were not there: an empty list. Everybody else whose
 * record is on the page, or who was asked about, gets a receipt.
 */
export async function violationsPage(
  database: Queryable,
  viewer: Viewer,
  asked: { scope: RequestedScope; period: Period; filter: ViolationFilter; first: number; after: string | null },
): Promise<ViolationPage> {
  const { period, filter } = asked;
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, asked.scope, places);
  if (isInputProblem(selection) || periodProblem(period) !== null) return EMPTY;
  const wanted = { viewer, selection, period, filter };
  const first = Math.min(Math.max(asked.first, 0), LONGEST_PAGE);
  const after = asked.after === null ? null : violationKey(asked.after);
  const found = await listViolations(database, wanted, { after, limit: first + 1 });
  const violations = found.slice(0, first);
  const look = { page: 'BOUNDARY_VIOLATIONS', period };
  const staffMemberIds = violations.map((violation) => violation.staffMemberId);
  await writeReceipts(database, viewer, { staffMemberIds, ...look });
  await noteLookAtOne(database, viewer, selection, look);
  return { violations, hasMore: found.length > first, total: await countViolations(database, wanted) };
}

/** One person's violations that the viewer may list; the caller has shown the person and written the receipt. */
export async function violationsOf(
  database: Queryable,
  viewer: Viewer,
  staffMemberId: string,
  period: Period,
): Promise<readonly ReviewedViolation[]> {
  const selection = {
    scope: scopeOf(viewer),
    request: { kind: 'STAFF_MEMBER' as const, id: staffMemberId },
    isOwn: staffMemberId === viewer.staffMemberId,
  };
  return listViolations(database, { viewer, selection, period, filter: {} }, { after: null, limit: LONGEST_PAGE });
}

/** The critical limits of the viewer's own record: what no index of many things may dilute. */
export async function ownCriticalViolations(
  database: Queryable,
  viewer: Viewer,
  period: Period,
): Promise<readonly ReviewedViolation[]> {
  if (viewer.staffMemberId === null) return [];
  const own = await violationsOf(database, viewer, viewer.staffMemberId, period);
  return own.filter(({ severity }) => severity === 'CRITICAL');
}

/** Every day there is: a dispute waits until it is settled, however old its record. */
const ALWAYS: Period = { from: '1900-01-01', to: '9999-12-31' };

/** The disputes that wait for HR, newest workday first; to anybody else an empty list. Everybody on it gets a receipt. */
export async function openDisputes(
  database: Queryable,
  viewer: Viewer,
  asked: { scope: RequestedScope; first: number; after: string | null },
): Promise<ViolationPage> {
  if (!viewer.roles.includes('HR')) return EMPTY;
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, asked.scope, places);
  if (isInputProblem(selection)) return EMPTY;
  const wanted = { viewer, selection, period: ALWAYS, filter: { states: ['DISPUTED' as const] } };
  const first = Math.min(Math.max(asked.first, 0), LONGEST_PAGE);
  const after = asked.after === null ? null : violationKey(asked.after);
  const found = await listViolations(database, wanted, { after, limit: first + 1 });
  const violations = found.slice(0, first);
  const staffMemberIds = violations.map((violation) => violation.staffMemberId);
  await writeReceipts(database, viewer, { staffMemberIds, page: 'DISPUTES', period: null });
  return { violations, hasMore: found.length > first, total: await countViolations(database, wanted) };
}

/** Reviewed violations of these days that the records no longer show. Everybody on it gets a receipt. */
export async function noLongerFound(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  period: Period,
): Promise<NoLongerFound[]> {
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, scope, places);
  if (isInputProblem(selection) || periodProblem(period) !== null) return [];
  const found = await listNoLongerFound(database, viewer, selection, period, LONGEST_PAGE);
  const staffMemberIds = found.map(({ staffMemberId }) => staffMemberId);
  await writeReceipts(database, viewer, { staffMemberIds, page: 'BOUNDARY_VIOLATIONS', period });
  return found;
}
