import { LEAVE_KINDS } from '../domain/ledger.js';
import { PAY_QUESTION_KINDS } from '../domain/settlement/answers.js';

/** Kinds of leave on a line; SEVERAL: different kinds on one day, which the facts do not tell apart. */
const LEAVES = [...LEAVE_KINDS, 'SEVERAL'] as const;

type Premium = Extract<(typeof PAY_QUESTION_KINDS)[number], `PREMIUM_${string}`>;

/**
 * What seconds are handed over as.
 *
 * - REGULAR, OVERTIME, DOUBLETIME: worked time under the policy in force, on the day on which it was earned. The overtime of
 *   a workweek that a period's end cuts lies in the period of the days that earned it.
 * - ROUNDING: what rounding adds to worked time or takes from it, where a site pays time as rounded.
 * - PREMIUM_…: premiums that HR has settled as owed.
 * - LEAVE_…, UNPAID_LEAVE_…: leave by kind.
 */
export const PAY_CODES = [
  'REGULAR',
  'OVERTIME',
  'DOUBLETIME',
  'ROUNDING',
  ...PAY_QUESTION_KINDS.filter((kind): kind is Premium => kind.startsWith('PREMIUM_')),
  ...LEAVES.map((kind) => `LEAVE_${kind}` as const),
  ...LEAVES.map((kind) => `UNPAID_LEAVE_${kind}` as const),
] as const;
export type PayCode = (typeof PAY_CODES)[number];
