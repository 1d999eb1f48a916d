import { addWords } from '../../messages/add-words.js';
import { reviewNotes } from '../../messages/en/review-notes.js';

addWords({ reviewNotes });
