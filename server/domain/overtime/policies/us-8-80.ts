import type { Policy } from '../policy.js';

const HOUR = 3600;

/**
 * The eight and eighty system: over eight hours a workday or eighty in fourteen days, overtime of the day counting
 * towards that of the period. For hospitals and residential care alone, by agreement made before the work.
 */
export const US_8_80: Policy = {
  id: 'US-8-80',
  version: 1,
  title: 'FLSA 8 and 80: over 8 hours a day or 80 in fourteen days',
  jurisdiction: 'US',
  basis: 'STATUTE',
  combination: 'DAILY_CREDITED',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [
    {
      id: '8-80-D',
      kind: 'DAILY_OVER',
      limitSeconds: 8 * HOUR,
      multiplier: '1.5',
      clause: '29 U.S.C. 207(j); 29 CFR 778.601',
    },
    {
      id: '8-80-P',
      kind: 'WEEKLY_OVER',
      limitSeconds: 80 * HOUR,
      multiplier: '1.5',
      clause: '29 U.S.C. 207(j); 29 CFR 778.601',
    },
  ],
  periodWeeks: 2,
  onlyFor: { types: ['HOSPITAL', 'RESIDENTIAL_CARE'], clause: '29 U.S.C. 207(j); 29 CFR 778.601' },
  limits: null,
  effectiveFrom: '1967-02-01',
  effectiveTo: null,
  source: 'https://www.ecfr.gov/current/title-29/section-778.601',
  verifiedOn: '2026-09-20',
};
