import type { Metric } from './metric.js';
import { EXAMPLE_S06, SHARE_OF_SPLIT, shareOfSplit } from './split.js';

export const coordinationShare: Metric<'COORDINATION_SHARE'> = {
  ...SHARE_OF_SPLIT,
  id: 'COORDINATION_SHARE',
  title: 'Coordination share of task time',
  formula:
    'Coordination task hours ÷ (clinical + administrative + coordination task hours), over person-days with coverage of at least 0.80.',
  example: { ...EXAMPLE_S06, value: 0.0625 },
  evaluate: (sums) => shareOfSplit(sums.coordinationSeconds, sums),
};
