import type { MetricId } from '../../graphql/generated/graphql.js';

/**
 * The split a practice may think with when it has configured none: half clinical, 35 % administrative, the rest
 * coordination. The same default stands behind SPLIT_DISTANCE. A reference, no norm.
 */
export const REFERENCE_SPLIT: readonly {
  readonly category: 'CLINICAL' | 'ADMINISTRATIVE' | 'COORDINATION';
  readonly metric: MetricId;
  readonly reference: number;
}[] = [
  { category: 'CLINICAL', metric: 'CLINICAL_SHARE', reference: 0.5 },
  { category: 'ADMINISTRATIVE', metric: 'ADMINISTRATIVE_SHARE', reference: 0.35 },
  { category: 'COORDINATION', metric: 'COORDINATION_SHARE', reference: 0.15 },
];
