/** Why a row cannot be taken, as a word that programs and lists can group by. */
export const REJECTION_CODES = [
  'NO_PERSON',
  'UNKNOWN_SITE',
  'NO_TIMES',
  'MISSING_IN',
  'MISSING_OUT',
  'OUT_BEFORE_IN',
  'UNDECIDED_OUT',
  'NOT_IN_ORDER',
  'BAD_DATE',
  'BAD_TIME',
  'BAD_WORD',
  'TOO_LONG',
  'CONTRADICTS_EARLIER',
  'DAMAGED_ROW',
  'OTHER',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** The sentences of every format, told apart by what is peculiar to them; the first that fits counts. */
const SENTENCES: readonly (readonly [code: RejectionCode, sentence: RegExp])[] = [
  ['UNDECIDED_OUT', /a night shift, a missing PM or a slip/],
  ['OUT_BEFORE_IN', /not after the in-punch|end is before the start|last day is before the first/],
  ['MISSING_OUT', /out-punch is missing|there is no end|end of the break is missing|still running/],
  ['MISSING_IN', /in-punch is missing|start of the break is missing|no shift for this punch|break that no punch began/],
  ['NO_PERSON', /no (person|user|staff member|employee) is named|names? nobody/],
  ['UNKNOWN_SITE', /no site with this key/],
  ['NO_TIMES', /there are no times|there is no start|there is no moment/],
  ['NOT_IN_ORDER', /not in order/],
  ['BAD_DATE', /^no date|no such day|cannot be meant/],
  ['BAD_TIME', /^no time of day|^no duration/],
  ['TOO_LONG', /longer than/],
  ['CONTRADICTS_EARLIER', /has this id and says something else/],
  ['BAD_WORD', /is none of|is neither|no time at work and no break/],
  [
    'DAMAGED_ROW',
    /more cells than|quote|NUL character|damaged|ends inside|not closed before|is no (JSON|event|FHIR|message)|no message header/,
  ],
];

/** The code of a sentence; OTHER for one that is not listed. */
export const rejectionCodeOf = (reason: string): RejectionCode =>
  SENTENCES.find(([, sentence]) => sentence.test(reason))?.[0] ?? 'OTHER';
