import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;

// Indexed to prices from 2027 on: not known until it is published.
const DOWNSTATE = [
  { from: '2024-01-01', value: '16.00' },
  { from: '2025-01-01', value: '16.50' },
  { from: '2026-01-01', value: '17.00' },
  { from: '2027-01-01', value: null },
];

/**
 * New York: the forty-hour week, and an hour at the minimum wage for a day that spreads over more than ten hours or is
 * cut in two. Without a region the minimum wage is that of New York City, Long Island and Westchester, the highest.
 */
export const US_NY_SPREAD: Policy = {
  id: 'US-NY-SPREAD',
  version: 1,
  title: 'New York: over 40 hours a week; spread of hours',
  jurisdiction: 'US-NY',
  basis: 'STATUTE',
  combination: 'SEPARATE_PREMIUM',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [
    {
      id: 'NY-OT-W',
      kind: 'WEEKLY_OVER',
      limitSeconds: 40 * HOUR,
      multiplier: '1.5',
      clause: '12 NYCRR 142-2.2',
    },
  ],
  limits: null,
  requirements: {
    spreadOfHours: {
      id: 'NY-SPREAD',
      clause: '12 NYCRR 142-2.4',
      over: 10 * HOUR,
      // A meal period of an hour or less is no interruption (142-2.17).
      interruptionOver: 60 * MINUTE,
      doMealsInterrupt: true,
      coveredBy: 'WEEK',
    },
  },
  pay: {
    minimumWage: DOWNSTATE,
    minimumWageOfRegion: {
      NYC_LONG_ISLAND_WESTCHESTER: DOWNSTATE,
      REST_OF_STATE: [
        { from: '2024-01-01', value: '15.00' },
        { from: '2025-01-01', value: '15.50' },
        { from: '2026-01-01', value: '16.00' },
        { from: '2027-01-01', value: null },
      ],
    },
  },
  effectiveFrom: '2024-01-01',
  effectiveTo: null,
  source: 'https://www.law.cornell.edu/regulations/new-york/12-NYCRR-142-2.4; N.Y. Labor Law 652(1)(a), (b)',
  verifiedOn: '2026-09-20',
  notCompared: ['12 NYCRR 142-2.17', 'N.Y. Labor Law 652(1): minimum wages'],
};
