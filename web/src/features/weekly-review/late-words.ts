import { addWords } from '../../messages/add-words.js';
import { reviewNotes } from '../../messages/en/review-notes.js';
import { weeksAhead } from '../../messages/en/weeks-ahead.js';

addWords({ reviewNotes, weeksAhead });
