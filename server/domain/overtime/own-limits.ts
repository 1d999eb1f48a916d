import type { CivilDate } from '../time/instant.js';
import type { BoundaryLimits, Policy } from './policy.js';
import { WELLBEING_DEFAULT } from './policies/wellbeing-default.js';

/** The id of the wellbeing policy that a practice states itself; its versions are counted from 1. */
export const OWN_WELLBEING_ID = 'WELLBEING-OWN';

/** One version of the limits that a practice set itself. It never changes; another is the next version. */
export interface OwnLimits {
  readonly version: number;
  readonly title: string;
  readonly limits: BoundaryLimits;
  readonly statedOn: CivilDate;
}

/** Limits that a practice set itself, as a policy: they flag and never decide pay. */
export const ownWellbeingPolicy = ({ version, title, limits, statedOn }: OwnLimits): Policy => ({
  ...WELLBEING_DEFAULT,
  id: OWN_WELLBEING_ID,
  version,
  title,
  limits,
  source: 'set by the practice',
  verifiedOn: statedOn,
});
