import type { Policy } from '../policy.js';

const HOUR = 3600;

/**
 * Oregon's right to rest between shifts as a preset: ten hours, and time and a half for work inside them, whether she
 * agreed or not. The law binds large retailers, hotels and restaurants, not clinics; a practice may take it over.
 */
export const US_OR_REST: Policy = {
  id: 'US-OR-REST',
  version: 1,
  title: 'Preset: ten hours of rest between shifts (Oregon)',
  jurisdiction: 'US-OR',
  basis: 'WELLBEING',
  combination: 'FLAG',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [],
  limits: null,
  requirements: {
    dailyRest: {
      id: 'OR-REST10',
      clause: 'OAR 839-026-0040',
      severity: 'SERIOUS',
      atLeast: 10 * HOUR,
      premiumMultiplier: '1.5',
    },
  },
  effectiveFrom: '2018-07-01',
  effectiveTo: null,
  source: 'https://regulations.justia.com/states/oregon/chapter-839/division-26/section-839-026-0040/',
  verifiedOn: '2026-09-20',
};
