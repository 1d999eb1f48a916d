import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../../domain/time/instant.js';
import { saidOfPlaceColumns, saidOfPlaceConstraints, type SaidOfPlace } from './said-of-place.js';

/** A note of the review of a week. */
export interface StoredReviewNote extends SaidOfPlace {
  readonly weekStarting: CivilDate;
  readonly words: string;
}

export const reviewNoteTable = new EntitySchema<StoredReviewNote>({
  name: 'review_note',
  tableName: 'review_note',
  columns: { ...saidOfPlaceColumns('review_note'), weekStarting: { type: 'date' }, words: { type: 'text' } },
  ...saidOfPlaceConstraints('review_note'),
  indices: [{ name: 'review_note_week_index', columns: ['organizationId', 'weekStarting'] }],
});
