import type { Dated, Policy } from '../overtime/policy.js';
import type { CivilDate } from '../time/instant.js';

/** The value in force on a date; before the first one there is none. */
export const inForce = <T>(values: Dated<T>, on: CivilDate): T | undefined =>
  values.findLast(({ from }) => from <= on)?.value;

/** The minimum wage an hour on a date, of the region if one is named. Null: the policy does not know it. */
export function minimumWageOn({ pay }: Policy, region: string | null, on: CivilDate): string | null {
  const values = region === null ? pay?.minimumWage : pay?.minimumWageOfRegion?.[region];
  return inForce(values ?? [], on) ?? null;
}
