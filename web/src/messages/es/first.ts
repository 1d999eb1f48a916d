import type { LaterWords } from '../later.js';
import type { Words } from '../words.js';
import { format } from './format.js';
import { frame } from './frame.js';

/** Words that are there before anything is shown. */
export const FIRST = { format, frame } as const;

/** Words of single pages, which come with the page. */
export const LATER: Partial<Readonly<Record<LaterWords, () => Promise<Words>>>> = {};
