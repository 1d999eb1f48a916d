import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;

/** Directive 2003/88/EC: the least that every member state grants. National law may grant more. No pay. */
export const EU_WTD: Policy = {
  id: 'EU-WTD',
  version: 1,
  title: 'European Union: Working Time Directive',
  jurisdiction: 'EU',
  basis: 'STATUTE',
  combination: 'FLAG',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [],
  limits: null,
  requirements: {
    averageWeek: {
      id: 'EU-48',
      clause: 'Directive 2003/88/EC art. 6(b), 16(b)',
      severity: 'SERIOUS',
      atMost: 48 * HOUR,
      weeks: 17,
      optOut: 'AVERAGE_WEEK_OPT_OUT',
    },
    dailyRest: { id: 'EU-REST-D', clause: 'Directive 2003/88/EC art. 3', severity: 'SERIOUS', atLeast: 11 * HOUR },
    weeklyRest: {
      id: 'EU-REST-W',
      clause: 'Directive 2003/88/EC art. 5; C-306/16',
      severity: 'SERIOUS',
      // The rest day of 24 hours and the daily rest of eleven, in one piece; the day itself lies in the seven days.
      atLeast: 35 * HOUR,
      ofItInside: 24 * HOUR,
      orInFourteenDays: null,
    },
    breaks: [
      {
        id: 'EU-BREAK',
        clause: 'Directive 2003/88/EC art. 4',
        severity: 'WARNING',
        measure: 'SHIFT',
        over: 6 * HOUR,
        // The directive demands a break and leaves its length to national law: any recorded minute is one.
        totalAtLeast: MINUTE,
        pieceAtLeast: MINUTE,
      },
    ],
  },
  effectiveFrom: '2004-08-02',
  effectiveTo: null,
  source: 'https://eur-lex.europa.eu/eli/dir/2003/88/oj',
  verifiedOn: '2026-09-20',
};
