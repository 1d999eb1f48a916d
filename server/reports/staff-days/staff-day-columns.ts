import { paidSeconds } from '../../metrics/catalogue/paid-fte.js';
import type { CopiedRow } from './copied-rows.js';

/** Texts at the left of a staff-day; the last column says what is incomplete of it. */
export const TEXT_HEADS = ['Staff key', 'Staff member', 'Workday', 'Site', 'Team'] as const;

/** Each time of a staff-day, in the order of `timesOf`. */
export const TIME_HEADS = [
  'Worked',
  'Scheduled',
  'Leave',
  'Paid leave',
  'Paid',
  'Regular',
  'Overtime',
  'Doubletime',
  'Federal overtime',
] as const;

export const HEADS: readonly string[] = [
  ...TEXT_HEADS,
  ...TIME_HEADS.map((head) => `${head} (h)`),
  ...TIME_HEADS.map((head) => `${head} (s)`),
  'Incomplete',
];

/** The times of a row in whole seconds, as texts; null: unknown. */
export function timesOf(row: CopiedRow): (string | null)[] {
  const [worked, scheduled, leave, paidLeave, rounding, ...byPay] = row.slice(TEXT_HEADS.length, -1);
  return [worked!, scheduled!, leave!, paidLeave!, paidText(worked!, paidLeave!, rounding!), ...byPay];
}

function paidText(worked: string | null, paidLeave: string | null, rounding: string | null): string | null {
  if (paidLeave === '0' && rounding === '0') return worked;
  const parts = { workedSeconds: Number(worked), paidLeaveSeconds: Number(paidLeave) };
  return String(paidSeconds({ ...parts, paidRoundingSeconds: Number(rounding) }));
}

/** What is incomplete of the day; empty: nothing. */
export const incompleteOf = (row: CopiedRow): string => row.at(-1) ?? '';
