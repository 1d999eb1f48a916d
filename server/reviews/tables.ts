import { violationReviewTable } from './violation-review.table.js';

/** Tables of what people say. */
export const reviewTables = [violationReviewTable];
