import type { LeaveKind } from '../../../domain/ledger.js';
import type ICAL from 'ical.js';
import { textOf } from './calendar-event.js';

/** Words by which people mark days on which somebody is away. The first that fits counts. */
const ABSENCES: readonly (readonly [kind: LeaveKind, words: RegExp])[] = [
  ['SICK', /\b(sick|sickness|illness|krank|krankheit|maladie|enferm\p{L}*|ziek)\b/iu],
  [
    'PROTECTED',
    /\b(fmla|maternity|paternity|parental|jury duty|military leave|bereavement|elternzeit|mutterschutz)\b/iu,
  ],
  ['UNPAID', /\b(unpaid|lwop|unbezahlt\p{L}*)\b/iu],
  ['VACATION', /\b(vacation|pto|paid time off|annual leave|holidays?|urlaub|ferien|vacances|vacaciones|vakantie)\b/iu],
  ['PERSONAL', /\b(personal (day|leave|time)|personal)\b/iu],
  ['OTHER', /\b(leave|absent|absence|away|out of (the )?office|ooo|off|day off|abwesend|frei)\b/iu],
];

/** The absence a whole-day event states in its title or categories, or by the mark "out of office"; null: none. */
export function absenceOf(event: ICAL.Component): LeaveKind | null {
  const categories = event.getAllProperties('categories').flatMap((each) => each.getValues().map(String));
  const text = [textOf(event, 'summary'), ...categories].join(' | ');
  const named = ABSENCES.find(([, words]) => words.test(text));
  if (named !== undefined) return named[0];
  return /^oof$/i.test(textOf(event, 'x-microsoft-cdo-busystatus')) ? 'OTHER' : null;
}

/** Whether an event leaves its time free, as marks in a calendar do. */
export const leavesTimeFree = (event: ICAL.Component): boolean => /^transparent$/i.test(textOf(event, 'transp'));
