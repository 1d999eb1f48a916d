import type { reviewNotes } from './en/review-notes.js';

/** Namespaces that come with a part of a page that is loaded late; the part adds them with `addWords`. */
export interface LateWords {
  readonly reviewNotes: typeof reviewNotes;
}
