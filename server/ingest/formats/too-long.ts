import type { LedgerDraft } from './drafts.js';
import type { PracticeDraft } from './practice-drafts.js';

/** Longer than any name, key or word of a practice: such a cell is a slip, and no index could hold it. */
const LONGEST_TEXT = 500;

/** Why a row cannot be taken for the length of what it says; null: it can. */
export function whyTooLong(drafts: readonly (LedgerDraft | PracticeDraft)[]): string | null {
  for (const draft of drafts) {
    for (const [field, value] of Object.entries(draft)) {
      const length = longestTextIn(value);
      if (length > LONGEST_TEXT)
        return `the ${WORDS[field] ?? 'text of a cell'} is longer than ${LONGEST_TEXT} letters (${length})`;
    }
  }
  return null;
}

const WORDS: Readonly<Record<string, string>> = {
  externalId: 'id',
  key: 'key',
  name: 'name',
  person: 'name or key of the staff member',
  staff: 'name or key of a staff member',
  activity: 'activity',
  provider: 'provider',
};

/** Length of the longest text in a value, lists and what people are named by included. */
function longestTextIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let longest = 0;
  for (const part of Object.values(value)) longest = Math.max(longest, longestTextIn(part));
  return longest;
}
