import type { Contract } from '../ledger.js';
import type { DayNumber } from '../time/civil-date.js';
import { dayNumberOf } from '../time/civil-date.js';

/**
 * The day since which somebody has been employed without a break, as of a day: the first day of the contract in force and
 * of those it follows on without a gap. A day that no contract covers counts with the nearest one before it, else with the
 * first. Contracts are sorted by first day and never empty.
 *
 *     contracts   ├── 2024 ──┤     ├─ 32 h ─┼─ 40 h ──────
 *     since                        ▲                  asked here
 */
export function employedSince(contracts: readonly Contract[], day: DayNumber): DayNumber {
  const begun = contracts.findLastIndex(({ validFrom }) => dayNumberOf(validFrom) <= day);
  let index = Math.max(begun, 0);
  for (; index > 0; index -= 1) {
    const { validTo } = contracts[index - 1]!;
    const isGap = validTo !== null && dayNumberOf(validTo) + 1 < dayNumberOf(contracts[index]!.validFrom);
    if (isGap) break;
  }
  return dayNumberOf(contracts[index]!.validFrom);
}
