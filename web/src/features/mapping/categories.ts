import type { TaskCategory } from '../../graphql/generated/graphql.js';

/** What an activity can count as: the three of the split first. */
export const CATEGORIES = [
  'CLINICAL',
  'ADMINISTRATIVE',
  'COORDINATION',
  'OTHER',
  'REST',
  'MEAL',
] as const satisfies readonly TaskCategory[];
