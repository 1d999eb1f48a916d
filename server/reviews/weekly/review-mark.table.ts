import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../../domain/time/instant.js';
import { saidOfPlaceColumns, saidOfPlaceConstraints, type SaidOfPlace } from './said-of-place.js';

/** That a week of a place was reviewed: at most one mark that is not withdrawn. */
export interface StoredReviewMark extends SaidOfPlace {
  readonly weekStarting: CivilDate;
}

export const reviewMarkTable = new EntitySchema<StoredReviewMark>({
  name: 'review_mark',
  tableName: 'review_mark',
  columns: { ...saidOfPlaceColumns('review_mark'), weekStarting: { type: 'date' } },
  ...saidOfPlaceConstraints('review_mark'),
  // Nulls are alike in it, which a mapping cannot state: the migration owns it.
  indices: [{ name: 'review_mark_unique', synchronize: false }],
});
