import { violationReviewTable } from './violation-review.table.js';
import { annotationTable } from './weekly/annotation.table.js';
import { followUpTable } from './weekly/follow-up.table.js';
import { reviewMarkTable } from './weekly/review-mark.table.js';
import { reviewNoteTable } from './weekly/review-note.table.js';

/** Tables of what people say. */
export const reviewTables = [violationReviewTable, annotationTable, reviewMarkTable, reviewNoteTable, followUpTable];
