import i18next from 'i18next';
import './t.js';
import type { LateWords } from './late-words.js';

/** Adds the words of a part of a page that is loaded late, before it is shown. */
export function addWords(words: Partial<LateWords>): void {
  for (const [namespace, catalogue] of Object.entries(words)) i18next.addResourceBundle('en', namespace, catalogue);
}
