import type { CivilDate } from '../time/instant.js';
import type { Membership } from './staff-ledger.js';

/** The primary team of a day: of the memberships in force the latest begun, of those begun together the first by id. */
export function teamOn(memberships: readonly Membership[], day: CivilDate): string | null {
  let found: Membership | null = null;
  for (const membership of memberships) {
    if (membership.validFrom > day || (membership.validTo !== null && membership.validTo < day)) continue;
    if (
      found === null ||
      membership.validFrom > found.validFrom ||
      (membership.validFrom === found.validFrom && membership.teamId < found.teamId)
    ) {
      found = membership;
    }
  }
  return found?.teamId ?? null;
}
