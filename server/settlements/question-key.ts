import { PAY_QUESTION_KINDS, type PayQuestionKind } from '../domain/settlement/answers.js';
import { isCivilDate } from '../domain/time/civil-date.js';
import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';
import { isId } from '../practice/select-scope.js';

/** What identifies a question of pay, however often the record behind it is loaded. */
export interface QuestionKey {
  readonly staffMemberId: string;
  readonly kind: PayQuestionKind;
  readonly workday: CivilDate;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
}

/** The key as one text, for ids and cursors. */
export const questionId = ({ workday, kind, staffMemberId, start, end }: QuestionKey): string =>
  `${workday}~${kind}~${staffMemberId}~${start}~${end}`;

const SECONDS = /^-?\d{1,12}$/;

/** The key of such a text; null: it is none. */
export function questionKey(id: string): QuestionKey | null {
  const [workday, kind, staffMemberId, start = '', end = '', ...rest] = id.split('~');
  const known = PAY_QUESTION_KINDS.find((each) => each === kind);
  if (workday === undefined || !isCivilDate(workday) || known === undefined || !isId(staffMemberId)) return null;
  if (rest.length > 0 || !SECONDS.test(start) || !SECONDS.test(end)) return null;
  return { staffMemberId, kind: known, workday, start: Number(start), end: Number(end) };
}
