/**
 * What people may answer to a question of pay: the person herself, her manager as a proposal, HR as the decision.
 *
 * - COUNTS, DOES_NOT_COUNT: off-clock time is worked time, or it is not.
 * - TAKEN, NOT_TAKEN, INTERRUPTED: a meal that no source recorded.
 * - OWED, NOT_OWED: a premium that a policy proposes.
 */
export const PAY_ANSWERS = [
  'COUNTS',
  'DOES_NOT_COUNT',
  'TAKEN',
  'NOT_TAKEN',
  'INTERRUPTED',
  'OWED',
  'NOT_OWED',
] as const;
export type PayAnswer = (typeof PAY_ANSWERS)[number];

/** What is asked: of off-clock time, of an unconfirmed meal, or of one of the premiums that policies propose. */
export const PAY_QUESTION_KINDS = [
  'OFF_CLOCK',
  'MEAL_UNCONFIRMED',
  'PREMIUM_MEAL',
  'PREMIUM_REST',
  'PREMIUM_REST_WINDOW',
  'PREMIUM_SPREAD_OF_HOURS',
  'PREMIUM_SPLIT_SHIFT',
] as const;
export type PayQuestionKind = (typeof PAY_QUESTION_KINDS)[number];

const OF_OFF_CLOCK: readonly PayAnswer[] = ['COUNTS', 'DOES_NOT_COUNT'];
const OF_MEALS: readonly PayAnswer[] = ['TAKEN', 'NOT_TAKEN', 'INTERRUPTED'];
const OF_PREMIUMS: readonly PayAnswer[] = ['OWED', 'NOT_OWED'];

/** The answers that fit a question. */
export function answersTo(kind: PayQuestionKind): readonly PayAnswer[] {
  if (kind === 'OFF_CLOCK') return OF_OFF_CLOCK;
  return kind === 'MEAL_UNCONFIRMED' ? OF_MEALS : OF_PREMIUMS;
}

/** Answers that leave her with less than the question could give: nobody decides so before she was heard. */
export const isAgainstHer = (answer: PayAnswer): boolean =>
  answer === 'DOES_NOT_COUNT' || answer === 'TAKEN' || answer === 'NOT_OWED';

/** Whether the decision changes worked time or what is known of a meal; a premium stands beside both. */
export const movesFacts = (kind: PayQuestionKind): kind is SettledKind =>
  kind === 'OFF_CLOCK' || kind === 'MEAL_UNCONFIRMED';

/** The kinds whose decision the facts follow. */
export type SettledKind = 'OFF_CLOCK' | 'MEAL_UNCONFIRMED';
