import type { BreakRequirement } from '../requirements.js';
import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;

const pause = { clause: 'ArbZG § 4', severity: 'WARNING', pieceAtLeast: 15 * MINUTE } as const;

const breaks: readonly BreakRequirement[] = [
  { ...pause, id: 'DE-PAUSE-45', measure: 'SHIFT', over: 9 * HOUR, totalAtLeast: 45 * MINUTE },
  { ...pause, id: 'DE-PAUSE-30', measure: 'SHIFT', over: 6 * HOUR, totalAtLeast: 30 * MINUTE },
  { ...pause, id: 'DE-PAUSE-6H', measure: 'STRETCH', over: 6 * HOUR, totalAtLeast: 15 * MINUTE },
];

/** Germany, Arbeitszeitgesetz: breaks, eleven hours of rest (ten with compensation in care), ten hours a day at most. */
export const DE_ARBZG: Policy = {
  id: 'DE-ARBZG',
  version: 1,
  title: 'Germany: Arbeitszeitgesetz',
  jurisdiction: 'DE',
  basis: 'STATUTE',
  combination: 'FLAG',
  anchors: { workdayStart: '00:00', weekStartsOn: 'MONDAY' },
  overtime: [],
  limits: null,
  requirements: {
    breaks,
    dailyRest: {
      id: 'DE-REST-D',
      clause: 'ArbZG § 5',
      severity: 'SERIOUS',
      atLeast: 11 * HOUR,
      agreed: { agreement: 'REST_COMPENSATED', atLeast: 10 * HOUR },
    },
    dayWorked: {
      id: 'DE-DAY-10',
      clause: 'ArbZG § 3, § 2(1)',
      severity: 'SERIOUS',
      atMost: 10 * HOUR,
      withoutBreaksFrom: pause.pieceAtLeast,
    },
  },
  effectiveFrom: '1994-07-01',
  effectiveTo: null,
  source: 'https://www.gesetze-im-internet.de/arbzg/',
  verifiedOn: '2026-09-20',
  notCompared: ['ArbZG §§ 3, 4'],
};
