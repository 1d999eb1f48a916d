import { createHash } from 'node:crypto';
import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import { inputProblem, isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { CivilDate } from '../domain/time/instant.js';
import { payPeriodOf } from '../domain/time/pay-period.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { completenessOf, completeUntil } from '../metrics/completeness.query.js';
import { earliestDay } from '../practice/earliest-day.js';
import { organizationOf } from '../practice/organization.query.js';
import { placesOf } from '../practice/places.query.js';
import { staffNamesOf } from '../practice/staff-names.query.js';
import { policiesInForce } from '../reports/policies-in-force.query.js';
import type { CheckItem } from './check-list.js';
import { readCheckList } from './check-list.query.js';
import { insertClose, linesOfClose, listCloses, type ListedClose } from './closes.query.js';
import { linesDue, type PayrollLine, type PersonSeconds } from './payroll-line.js';
import { handedOver, premiumsOwed, workAndLeave } from './payroll-lines.query.js';

/** A line with the name of its person. */
export interface NamedLine extends PayrollLine {
  readonly staffMemberName: string;
  /** Her key in the practice's own list. */
  readonly isAdjustment: boolean;
}

/** A pay period before or after it was handed over. */
export interface PayPeriodState {
  readonly period: Period;
  /** It is over everywhere, so it may be closed. */
  readonly isOver: boolean;
  /** Null: it was not handed over yet. */
  readonly close: ListedClose | null;
  readonly checkList: readonly CheckItem[];
  /** What was handed over; or what would be, adjustments of closed periods last. */
  readonly lines: readonly NamedLine[];
}

/** A pay period, and by what its lines were computed. */
interface ReadPayPeriod {
  readonly state: PayPeriodState;
  /** How many periods were closed when the lines were computed: adjustments of exactly those are among them. */
  readonly closes: number;
  readonly siteIds: readonly string[];
}

/** The pay period that holds a day: what is open, and what is or would be handed over. For HR; each person in it gets a receipt. */
export async function payPeriodAt(
  database: Queryable,
  viewer: Viewer,
  day: CivilDate,
  at: Date,
): Promise<PayPeriodState | InputProblem> {
  const read = await readPayPeriod(database, viewer, day, at);
  return isInputProblem(read) ? read : read.state;
}

async function readPayPeriod(
  database: Queryable,
  viewer: Viewer,
  day: CivilDate,
  at: Date,
): Promise<ReadPayPeriod | InputProblem> {
  if (!viewer.roles.includes('HR')) return inputProblem('NOT_YOUR_ROLE', 'Payroll is for HR.');
  const { organizationId } = viewer;
  const places = await placesOf(database, organizationId);
  const period = payPeriodOf(day, (await organizationOf(database, organizationId)).payPeriod);
  const closes = await listCloses(database, organizationId);
  const close = closes.find((each) => each.period.from === period.from && each.period.to === period.to) ?? null;
  const lines =
    close === null
      ? await linesToHandOver(database, organizationId, period, closes)
      : await linesOfClose(database, organizationId, close.sequence);
  const staffMemberIds = [...new Set(lines.map(({ staffMemberId }) => staffMemberId))];
  await writeReceipts(database, viewer, { staffMemberIds, page: 'PAYROLL', period }, at);
  const names = await staffNamesOf(database, organizationId, staffMemberIds);
  const state = {
    period,
    isOver: period.to < earliestDay(places, Math.floor(at.getTime() / 1000)),
    close,
    checkList: close?.openItems ?? (await readCheckList(database, organizationId, period)),
    lines: lines.map((line) => ({
      ...line,
      staffMemberName: names.get(line.staffMemberId) ?? '',
      isAdjustment: line.period.from !== period.from || line.period.to !== period.to,
    })),
  };
  return { state, closes: closes.length, siteIds: places.sites.map(({ id }) => id) };
}

/** The lines of a period that is not closed, and what has changed since of those that are. */
async function linesToHandOver(
  database: Queryable,
  organizationId: string,
  period: Period,
  closes: readonly ListedClose[],
): Promise<PayrollLine[]> {
  const lines = linesDue(period, await dueOf(database, organizationId, period), []);
  for (const { period: earlier } of closes.toReversed()) {
    const handed = await handedOver(database, organizationId, earlier);
    lines.push(...linesDue(earlier, await dueOf(database, organizationId, earlier), handed));
  }
  return lines;
}

async function dueOf(database: Queryable, organizationId: string, period: Period): Promise<PersonSeconds[]> {
  const worked = await workAndLeave(database, organizationId, period);
  return [...worked, ...(await premiumsOwed(database, organizationId, period))];
}

/** Shortest reason for closing with something open. */
const LEAST_REASON = 3;

/** Hands a pay period over: its lines are kept as they are now, and it is never opened again. For HR. */
export async function closePayPeriod(
  database: Queryable,
  viewer: Viewer,
  asked: { readonly day: CivilDate; readonly reason: string; readonly linesSha256: string },
  at: Date,
): Promise<PayPeriodState | InputProblem> {
  const read = await readPayPeriod(database, viewer, asked.day, at);
  if (isInputProblem(read)) return read;
  const { state, closes, siteIds } = read;
  const { period, lines, checkList } = state;
  if (state.close !== null) return inputProblem('CLOSED_ALREADY', 'This pay period is handed over already.', 'day');
  if (!state.isOver) return inputProblem('NOT_OVER', 'This pay period is not over yet at every site.', 'day');
  const openItems = checkList.filter(({ count }) => count > 0);
  const reason = asked.reason.trim();
  if (openItems.length > 0 && reason.length < LEAST_REASON) {
    return inputProblem('REASON_NEEDED', 'Something is still open: say why it is handed over all the same.', 'reason');
  }
  if (linesHash(lines) !== asked.linesSha256) {
    return inputProblem(
      'CHANGED_MEANWHILE',
      'The lines have changed since they were shown: look at them again.',
      'linesSha256',
    );
  }
  const { organizationId } = viewer;
  const closed = await insertClose(
    database,
    {
      organizationId,
      // TRICKY: not counted anew: another period that was closed meanwhile has taken the same adjustments.
      sequence: closes + 1,
      periodFrom: period.from,
      periodTo: period.to,
      reason,
      openItems,
      policies: await policiesInForce(database, organizationId, period, siteIds),
      completeUntil: completeUntil(await completenessOf(database, organizationId, siteIds)),
      linesSha256: linesHash(lines),
      closedBy: viewer.loginId,
      closedByName: viewer.name,
      closedAt: at,
    },
    lines,
  );
  if (!closed)
    return inputProblem('CHANGED_MEANWHILE', 'Somebody has handed a period over meanwhile: look again.', 'day');
  return payPeriodAt(database, viewer, asked.day, at);
}

/** SHA-256 of the lines in canonical form, in hexadecimal. */
export function linesHash(lines: readonly PayrollLine[]): string {
  const canonical = lines.map(({ period, staffMemberId, code, seconds }) => [
    period.from,
    period.to,
    staffMemberId,
    code,
    seconds,
  ]);
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}
