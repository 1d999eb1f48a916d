import type { Metric } from './metric.js';
import { EXAMPLE_S06, SHARE_OF_SPLIT, shareOfSplit } from './split.js';

export const clinicalShare: Metric<'CLINICAL_SHARE'> = {
  ...SHARE_OF_SPLIT,
  id: 'CLINICAL_SHARE',
  title: 'Clinical share of task time',
  formula:
    'Clinical task hours ÷ (clinical + administrative + coordination task hours), over person-days with coverage of at least 0.80.',
  example: { ...EXAMPLE_S06, value: 0.5 },
  evaluate: (sums) => shareOfSplit(sums.clinicalSeconds, sums),
};
