import type { SiteKey } from './practice.js';
import type { Random } from './random.js';

/** Patients who keep asking for the same medical assistant, and everybody else who comes to the site. */
const OWN_PATIENTS = 160;
const PATIENTS_OF_SITE = 9000;
const SHARE_OWN = 0.3;

/** An invented patient number: often one of the MA's own, else anybody of the site. */
export function patientFor(staff: string, site: SiteKey, random: Random): string {
  return random.chance(SHARE_OWN)
    ? `P-${staff}-${random.between(1, OWN_PATIENTS)}`
    : `P-${site}-${random.between(1, PATIENTS_OF_SITE)}`;
}
