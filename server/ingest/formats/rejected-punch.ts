import { RowRejection } from './format.js';
import { PAIRING_RULES, type PairingRule } from './pair-punches.js';
import type { Punch } from './punch-log.js';

/** A punch that has no partner. `field` is the column to blame. */
export function rejectedByRule(rule: PairingRule, { person, day, site }: Punch, field: string): RowRejection {
  return new RowRejection(field, PAIRING_RULES[rule], { person, day, siteId: site?.id ?? null });
}
