import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;

/** Colorado (COMPS Order): twelve hours a workday, twelve in a row, or forty a week, whichever gives most. */
export const US_CO: Policy = {
  id: 'US-CO',
  version: 1,
  title: 'Colorado: over 12 hours a day, 12 in a row or 40 a week',
  jurisdiction: 'US-CO',
  basis: 'STATUTE',
  combination: 'GREATER_OF',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [
    {
      id: 'CO-OT-W',
      kind: 'WEEKLY_OVER',
      limitSeconds: 40 * HOUR,
      multiplier: '1.5',
      clause: '7 CCR 1103-1, Rule 4.1.1(A)',
    },
    {
      id: 'CO-OT-D',
      kind: 'DAILY_OVER',
      limitSeconds: 12 * HOUR,
      multiplier: '1.5',
      clause: '7 CCR 1103-1, Rule 4.1.1(B)',
    },
    {
      id: 'CO-OT-C',
      kind: 'CONSECUTIVE_OVER',
      limitSeconds: 12 * HOUR,
      // The order leaves meals out of the count and says no more; a break of over an hour is read as the end of the run.
      bridgesUpTo: 60 * MINUTE,
      multiplier: '1.5',
      clause: '7 CCR 1103-1, Rule 4.1.1(C)',
    },
  ],
  limits: null,
  requirements: {
    meals: [
      {
        id: 'CO-MEAL',
        clause: '7 CCR 1103-1, Rule 5.1',
        severity: 'SERIOUS',
        requiredOver: 5 * HOUR,
        minimum: 30 * MINUTE,
        beginsBy: null,
        waivers: [],
      },
    ],
    restBreaks: {
      id: 'CO-REST',
      clause: '7 CCR 1103-1, Rule 5.2',
      severity: 'WARNING',
      minimum: 10 * MINUTE,
      stepsOver: [2 * HOUR, 6 * HOUR, 10 * HOUR, 14 * HOUR, 18 * HOUR, 22 * HOUR],
    },
  },
  effectiveFrom: '2020-03-16',
  effectiveTo: null,
  source: 'https://cdle.colorado.gov/laws-regulations-guidance (7 CCR 1103-1)',
  verifiedOn: '2026-09-20',
  notCompared: ['7 CCR 1103-1, Rules 4 and 5'],
};
