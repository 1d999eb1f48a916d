import type { CivilDate } from './time/instant.js';

/** EMPLOYED and FLOAT are the practice's own staff; the work of FLOAT and AGENCY costs more than that of others. */
export const STAFFINGS = ['EMPLOYED', 'AGENCY', 'FLOAT'] as const;
export type Staffing = (typeof STAFFINGS)[number];

/** Why somebody left. END_OF_TERM: a contract that was for a time only. */
export const SEPARATIONS = ['VOLUNTARY', 'INVOLUNTARY', 'RETIREMENT', 'END_OF_TERM', 'OTHER'] as const;
export type Separation = (typeof SEPARATIONS)[number];

/** How one staff member belongs to the practice from a day on; both days are included. */
export interface Employment {
  readonly staffMemberId: string;
  readonly staffing: Staffing;
  readonly validFrom: CivilDate;
  /** Null: until another begins, or until further notice. */
  readonly validTo: CivilDate | null;
  /** She left on `validTo`; null: she did not, another line follows or none is known. */
  readonly separation: Separation | null;
}
