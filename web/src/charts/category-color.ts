import type { TaskCategory } from '../graphql/generated/graphql.js';

/** The colour of a category, as a CSS value: the same on every chart. See app/theme.ts. */
export const CATEGORY_COLOR: Record<TaskCategory | 'UNMAPPED' | 'UNLOGGED', string> = {
  CLINICAL: 'var(--category-clinical)',
  ADMINISTRATIVE: 'var(--category-administrative)',
  COORDINATION: 'var(--category-coordination)',
  OTHER: 'var(--category-other)',
  REST: 'var(--category-rest)',
  MEAL: 'var(--category-rest)',
  UNMAPPED: 'var(--category-unlogged)',
  UNLOGGED: 'var(--category-unlogged)',
};
