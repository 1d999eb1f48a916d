import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;

/**
 * Limits a practice sets itself, where no break or rest law was configured. They make boundary violations, never pay.
 * The meal's least length and the rest that still counts as work follow 29 CFR 785.18 and 785.19; the rest of eleven
 * hours and the week of 48 follow Directive 2003/88/EC, articles 3 and 6, as the best-researched yardstick there is.
 * Fourteen days of notice are what laws of predictable schedules ask for elsewhere (Oregon, ORS 653.436).
 */
export const WELLBEING_DEFAULT: Policy = {
  id: 'WELLBEING-DEFAULT',
  version: 1,
  title: 'Wellbeing limits (default)',
  jurisdiction: 'ANY',
  basis: 'WELLBEING',
  combination: 'FLAG',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [],
  limits: {
    rest: { warningBelow: 11 * HOUR, seriousBelow: 10 * HOUR, criticalBelow: 8 * HOUR },
    shift: { warningOver: 10 * HOUR, seriousOver: 12 * HOUR, criticalElapsedOver: 13 * HOUR },
    week: { warningOver: 48 * HOUR, rollingSeriousOver: 60 * HOUR, rollingCriticalOver: 72 * HOUR },
    runDays: 6,
    meal: { requiredOver: 6 * HOUR, beginsBy: 6 * HOUR, minimum: 30 * MINUTE, restUpTo: 20 * MINUTE },
    offClockOver: 5 * MINUTE,
    outsideScheduleOver: 30 * MINUTE,
  },
  requirements: {
    seventhDay: { id: 'SEVEN_DAYS_WORKED', clause: 'limit set by the practice', severity: 'WARNING' },
    scheduleNotice: {
      id: 'SCHEDULE_NOTICE',
      clause: 'limit set by the practice',
      severity: 'WARNING',
      atLeast: 14 * 24 * HOUR,
    },
  },
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  source: 'https://eur-lex.europa.eu/eli/dir/2003/88/oj; 29 CFR 785.18, 785.19',
  verifiedOn: '2026-09-20',
};
