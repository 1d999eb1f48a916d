import type { OvertimeRule } from '../overtime-rule.js';
import type { Policy } from '../policy.js';

const HOUR = 3600;

const overtimeOfWeek: OvertimeRule = {
  id: 'AK-OT-W',
  kind: 'WEEKLY_OVER',
  limitSeconds: 40 * HOUR,
  multiplier: '1.5',
  clause: 'Alaska Stat. 23.10.060(b)',
};

/** Alaska: overtime of the day, plus that of the week on hours that are not overtime of a day already. */
export const US_AK: Policy = {
  id: 'US-AK',
  version: 1,
  title: 'Alaska: over 8 hours a day or 40 a week',
  jurisdiction: 'US-AK',
  basis: 'STATUTE',
  combination: 'DAILY_THEN_WEEKLY',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [
    {
      id: 'AK-OT-D',
      kind: 'DAILY_OVER',
      limitSeconds: 8 * HOUR,
      multiplier: '1.5',
      clause: 'Alaska Stat. 23.10.060(b)',
    },
    overtimeOfWeek,
  ],
  // A voluntary flexible work hour plan, approved by the department: four days of ten hours.
  agreed: {
    FOUR_TENS: [
      {
        id: 'AK-OT-FLEX',
        kind: 'DAILY_OVER',
        limitSeconds: 10 * HOUR,
        multiplier: '1.5',
        clause: 'Alaska Stat. 23.10.060(d)(14)',
      },
      overtimeOfWeek,
    ],
  },
  limits: null,
  // Where the hours worked are not those that a contract fixes with both of its rates.
  pay: { salaryCoversAtMost: { hours: 40, clause: '8 AAC 15.100(a)(2)' } },
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  source: 'https://www.akleg.gov/basis/statutes.asp#23.10.060',
  verifiedOn: '2026-09-20',
  notCompared: ['Alaska Stat. 23.10.060(d)(14)', '8 AAC 15.100, 15.102'],
};
