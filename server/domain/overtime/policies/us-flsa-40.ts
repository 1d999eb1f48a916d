import type { Policy } from '../policy.js';

/**
 * The federal floor of the United States: hours over 40 in a workweek at one and a half times the regular rate.
 * Weeks are never averaged (29 CFR 778.104); a day's length alone earns nothing.
 */
export const US_FLSA_40: Policy = {
  id: 'US-FLSA-40',
  version: 1,
  title: 'Fair Labor Standards Act: over 40 hours a workweek',
  jurisdiction: 'US',
  basis: 'STATUTE',
  combination: 'SINGLE',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [
    {
      id: 'WEEKLY_OVER_40',
      kind: 'WEEKLY_OVER',
      limitSeconds: 40 * 3600,
      multiplier: '1.5',
      clause: '29 U.S.C. 207(a)(1); 29 CFR 778.101',
    },
  ],
  limits: null,
  effectiveFrom: '1940-10-24',
  effectiveTo: null,
  source: 'https://www.ecfr.gov/current/title-29/subtitle-B/chapter-V/subchapter-B/part-778',
  verifiedOn: '2026-09-20',
};
