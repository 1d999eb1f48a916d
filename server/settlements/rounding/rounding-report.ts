import { writeReceipts } from '../../access/receipts.js';
import type { Queryable } from '../../database/queryable.js';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import { favouredBy, type Favoured } from '../../domain/pay/punch-rounding.js';
import type { RequestedScope } from '../../domain/requested-scope.js';
import type { Period } from '../../domain/time/period.js';
import type { Viewer } from '../../domain/viewer.js';
import { periodProblem } from '../../metrics/workload-input.js';
import { placesOf } from '../../practice/places.query.js';
import { selectScope, type Selection } from '../../practice/select-scope.js';
import {
  listRoundedShifts,
  sumRoundedShifts,
  type RoundedShiftRow,
  type RoundingSum,
} from './rounding-ledger.query.js';
import { readSiteRoundings, type SiteRoundingRow } from './site-roundings.query.js';

/** Whether rounding is neutral for one person: rounded less raw, and whom that favours. */
export interface RoundingRow extends RoundingSum {
  readonly driftSeconds: number;
  readonly favours: Favoured;
}

/** The neutrality report of a period and scope, and how the sites round. */
export interface RoundingReport {
  readonly period: Period;
  readonly settings: readonly SiteRoundingRow[];
  readonly rows: readonly RoundingRow[];
}

const MOST_SHIFTS = 500;

/**
 * Whom rounding favours, staff member by staff member (29 CFR 785.48(b): over a period of time it may not fail to pay for
 * all the time worked). For HR; each person gets a receipt.
 */
export async function roundingReport(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  period: Period,
): Promise<RoundingReport | InputProblem> {
  const selection = await selectionFor(database, viewer, scope, period);
  if (isInputProblem(selection)) return selection;
  const sums = await sumRoundedShifts(database, selection, period);
  const staffMemberIds = sums.map(({ staffMemberId }) => staffMemberId);
  await writeReceipts(database, viewer, { staffMemberIds, page: 'ROUNDING', period });
  const rows = sums.map((sum) => {
    const driftSeconds = sum.roundedSeconds - sum.rawSeconds;
    return { ...sum, driftSeconds, favours: favouredBy(driftSeconds) };
  });
  return { period, rows, settings: await readSiteRoundings(database, viewer.organizationId) };
}

/** One person's shifts of the ledger, with the punches as they are and as they round; at most 500. */
export async function roundedShiftsOf(
  database: Queryable,
  viewer: Viewer,
  staffMemberId: string,
  period: Period,
): Promise<readonly RoundedShiftRow[]> {
  const selection = await selectionFor(database, viewer, { kind: 'STAFF_MEMBER', id: staffMemberId }, period);
  return isInputProblem(selection) ? [] : listRoundedShifts(database, selection, period, MOST_SHIFTS);
}

async function selectionFor(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  period: Period,
): Promise<Selection | InputProblem> {
  if (!viewer.roles.includes('HR')) return inputProblem('NOT_YOUR_ROLE', 'The rounding ledger is for HR.');
  const places = await placesOf(database, viewer.organizationId);
  return periodProblem(period) ?? selectScope(database, viewer, scope, places);
}
