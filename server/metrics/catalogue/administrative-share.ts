import type { Metric } from './metric.js';
import { EXAMPLE_S06, SHARE_OF_SPLIT, shareOfSplit } from './split.js';

export const administrativeShare: Metric<'ADMINISTRATIVE_SHARE'> = {
  ...SHARE_OF_SPLIT,
  id: 'ADMINISTRATIVE_SHARE',
  title: 'Administrative share of task time',
  formula:
    'Administrative task hours ÷ (clinical + administrative + coordination task hours), over person-days with coverage of at least 0.80.',
  example: { ...EXAMPLE_S06, value: 0.4375 },
  evaluate: (sums) => shareOfSplit(sums.administrativeSeconds, sums),
};
