import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;

/** United Kingdom, Working Time Regulations 1998: the average week, daily and weekly rest, breaks. No pay. */
export const UK_WTR: Policy = {
  id: 'UK-WTR',
  version: 1,
  title: 'United Kingdom: Working Time Regulations 1998',
  jurisdiction: 'UK',
  basis: 'STATUTE',
  combination: 'FLAG',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [],
  limits: null,
  requirements: {
    averageWeek: {
      id: 'UK-48',
      clause: 'WTR 1998 reg. 4',
      severity: 'SERIOUS',
      atMost: 48 * HOUR,
      weeks: 17,
      optOut: 'AVERAGE_WEEK_OPT_OUT',
    },
    dailyRest: { id: 'UK-REST-D', clause: 'WTR 1998 reg. 10(1)', severity: 'SERIOUS', atLeast: 11 * HOUR },
    weeklyRest: {
      id: 'UK-REST-W',
      clause: 'WTR 1998 reg. 11',
      severity: 'SERIOUS',
      atLeast: 24 * HOUR,
      ofItInside: 24 * HOUR,
      orInFourteenDays: 48 * HOUR,
    },
    breaks: [
      {
        id: 'UK-BREAK',
        clause: 'WTR 1998 reg. 12',
        severity: 'WARNING',
        measure: 'SHIFT',
        over: 6 * HOUR,
        totalAtLeast: 20 * MINUTE,
        pieceAtLeast: 20 * MINUTE,
      },
    ],
  },
  effectiveFrom: '1998-10-01',
  effectiveTo: null,
  source: 'https://www.legislation.gov.uk/uksi/1998/1833',
  verifiedOn: '2026-09-20',
};
