import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;

/**
 * The safety limits of doctors in training in the National Health Service as a preset: a contract's, not a law's. A
 * practice may take them over for its own staff.
 */
export const UK_NHS: Policy = {
  id: 'UK-NHS',
  version: 1,
  title: 'Preset: NHS limits for doctors in training',
  jurisdiction: 'UK',
  basis: 'WELLBEING',
  combination: 'FLAG',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [],
  limits: null,
  requirements: {
    shiftElapsed: {
      id: 'NHS-SHIFT-13',
      clause: 'NHS TCS 2016 sch. 3 (13 h)',
      severity: 'CRITICAL',
      atMost: 13 * HOUR,
    },
    dailyRest: { id: 'NHS-REST-11', clause: 'NHS TCS 2016 sch. 3 (11 h)', severity: 'SERIOUS', atLeast: 11 * HOUR },
    rollingWeek: {
      id: 'NHS-72-IN-168',
      clause: 'NHS TCS 2016 sch. 3 (72 h in 168)',
      severity: 'CRITICAL',
      atMost: 72 * HOUR,
    },
    averageWeek: {
      id: 'NHS-48',
      clause: 'NHS TCS 2016 sch. 3 (48 h, 26 weeks)',
      severity: 'SERIOUS',
      atMost: 48 * HOUR,
      weeks: 26,
      optOut: 'AVERAGE_WEEK_OPT_OUT',
    },
    breaks: [
      {
        id: 'NHS-BREAK-2',
        clause: 'NHS TCS 2016 sch. 3 (two of 30 min over 9 h)',
        severity: 'WARNING',
        measure: 'SHIFT',
        over: 9 * HOUR,
        totalAtLeast: 60 * MINUTE,
        pieceAtLeast: 30 * MINUTE,
      },
      {
        id: 'NHS-BREAK-1',
        clause: 'NHS TCS 2016 sch. 3 (30 min over 5 h)',
        severity: 'WARNING',
        measure: 'SHIFT',
        over: 5 * HOUR,
        totalAtLeast: 30 * MINUTE,
        pieceAtLeast: 30 * MINUTE,
      },
    ],
  },
  effectiveFrom: '2016-08-03',
  effectiveTo: null,
  source: 'https://www.nhsemployers.org/publications/tcs-doctors-and-dentists-in-training-2016',
  verifiedOn: '2026-09-20',
  notCompared: ['NHS TCS 2016 sch. 3: breaks, 26 weeks'],
};
