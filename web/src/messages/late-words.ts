import type { reviewNotes } from './en/review-notes.js';
import type { weeksAhead } from './en/weeks-ahead.js';

/** Namespaces that come with a part of a page that is loaded late; the part adds them with `addWords`. */
export interface LateWords {
  readonly reviewNotes: typeof reviewNotes;
  readonly weeksAhead: typeof weeksAhead;
}
