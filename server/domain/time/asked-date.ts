import { isCivilDate } from './civil-date.js';
import type { CivilDate } from './instant.js';

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/**
 * Whether a day may be asked about: one of the calendar, far enough from its ends that no week or year before or after it
 * leaves the calendar.
 */
export const isAskedDate = (text: string): text is CivilDate =>
  isCivilDate(text) && FIRST_DAY <= text && text <= LAST_DAY;
