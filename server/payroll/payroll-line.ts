import type { Period } from '../domain/time/period.js';
import { PAY_CODES, type PayCode } from './pay-code.js';

/** Seconds of one person under one code. */
export interface PersonSeconds {
  readonly staffMemberId: string;
  readonly code: PayCode;
  readonly seconds: number;
}

/** The same of a pay period; of an earlier one than is closed: an adjustment. */
export interface PayrollLine extends PersonSeconds {
  readonly period: Period;
}

/** What has to be handed over so that all that was handed over comes to what is due; nothing where it already does. */
export function linesDue(
  period: Period,
  due: readonly PersonSeconds[],
  handedOver: readonly PersonSeconds[],
): PayrollLine[] {
  const keyOf = ({ staffMemberId, code }: PersonSeconds): string => `${staffMemberId} ${code}`;
  const left = new Map<string, PayrollLine>();
  const add = (each: PersonSeconds, seconds: number): void => {
    const sum = (left.get(keyOf(each))?.seconds ?? 0) + seconds;
    left.set(keyOf(each), { period, staffMemberId: each.staffMemberId, code: each.code, seconds: sum });
  };
  for (const each of due) add(each, each.seconds);
  for (const each of handedOver) add(each, -each.seconds);
  return [...left.values()].filter(({ seconds }) => seconds !== 0).sort(byPersonAndCode);
}

function byPersonAndCode(one: PersonSeconds, other: PersonSeconds): number {
  if (one.staffMemberId !== other.staffMemberId) return one.staffMemberId < other.staffMemberId ? -1 : 1;
  return PAY_CODES.indexOf(one.code) - PAY_CODES.indexOf(other.code);
}
