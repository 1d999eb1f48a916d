import type { OvertimeRule } from '../overtime-rule.js';
import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;

const overtimeOfWeek: OvertimeRule = {
  id: 'NV-OT-W',
  kind: 'WEEKLY_OVER',
  limitSeconds: 40 * HOUR,
  multiplier: '1.5',
  clause: 'NRS 608.018(2)',
};

/**
 * Nevada: over eight hours in the 24 that begin with the first work, for those paid less than one and a half times the
 * minimum wage; over forty in the week for all. What gives more is owed, not both (Labor Commissioner AO 2025-05).
 */
export const US_NV: Policy = {
  id: 'US-NV',
  version: 1,
  title: 'Nevada: over 8 hours in 24 (low rates) or 40 a week',
  jurisdiction: 'US-NV',
  basis: 'STATUTE',
  combination: 'GREATER_OF',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [
    overtimeOfWeek,
    {
      id: 'NV-OT-24H',
      kind: 'ROLLING_DAY_OVER',
      limitSeconds: 8 * HOUR,
      multiplier: '1.5',
      onlyBelowMinimumWageTimes: '1.5',
      clause: 'NRS 608.018(1), 608.0126',
    },
  ],
  agreed: { FOUR_TENS: [overtimeOfWeek] },
  limits: null,
  requirements: {
    breaks: [
      {
        id: 'NV-MEAL',
        clause: 'NRS 608.019(1)',
        severity: 'SERIOUS',
        measure: 'STRETCH',
        // Eight hours in a row are themselves the period that needs a meal.
        over: 8 * HOUR,
        isEqualityOver: true,
        totalAtLeast: 30 * MINUTE,
        pieceAtLeast: 30 * MINUTE,
      },
    ],
    restBreaks: {
      id: 'NV-REST',
      clause: 'NRS 608.019(2); NAC 608.145',
      severity: 'WARNING',
      minimum: 10 * MINUTE,
      // From 3½, 7, 11 … hours on, equality included.
      stepsOver: [3.5 * HOUR - 1, 7 * HOUR - 1, 11 * HOUR - 1, 15 * HOUR - 1, 19 * HOUR - 1],
    },
  },
  pay: { minimumWage: [{ from: '2024-07-01', value: '12.00' }] },
  effectiveFrom: '2024-07-01',
  effectiveTo: null,
  source: 'https://www.leg.state.nv.us/nrs/nrs-608.html#NRS608Sec018',
  verifiedOn: '2026-09-20',
  notCompared: ['NAC 608.145', 'NRS 608.250: minimum wage'],
};
