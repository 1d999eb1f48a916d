import type { DurationStyle, PayAnswer, PayQuestionKind, SettlementAct } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatMoment, formatTimeRange } from './dates.js';
import { durationInWords } from './duration.js';

/** What a sentence needs of a question of pay. */
export interface PayQuestionWords {
  readonly kind: PayQuestionKind;
  readonly seconds: number;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
}

const PREMIUMS: readonly PayAnswer[] = ['OWED', 'NOT_OWED'];
const MEALS: readonly PayAnswer[] = ['TAKEN', 'NOT_TAKEN', 'INTERRUPTED'];
const TIME: readonly PayAnswer[] = ['COUNTS', 'DOES_NOT_COUNT'];

/** The answers that fit a question, in the order in which they are offered. */
export function answersTo(kind: PayQuestionKind): readonly PayAnswer[] {
  if (kind === 'OFF_CLOCK') return TIME;
  return kind === 'MEAL_UNCONFIRMED' ? MEALS : PREMIUMS;
}

/** "Tasks were logged for 40 min outside the punches, 6:00 – 6:40 PM." */
export function questionSentence(question: PayQuestionWords, style: DurationStyle): string {
  const { kind, seconds, start, end, zone } = question;
  const words = { duration: durationInWords(seconds, style), range: formatTimeRange(start, end, zone) };
  const key = kind === 'MEAL_UNCONFIRMED' && seconds === 0 ? 'MEAL_NOT_RECORDED' : kind;
  return t(`pay:sentence.${key}`, words);
}

/** "Recorded 40 h, plus 40 min unconfirmed: worked would be 40:40 h, and overtime 40 min instead of 0 min." */
export function whatIfSentence({ seconds, recorded, counted }: WhatIfWords, style: DurationStyle): string {
  const words = (length: number) => durationInWords(length, style);
  return t('pay:whatIf', {
    recorded: words(recorded.workedSeconds),
    extra: words(seconds),
    worked: words(counted.workedSeconds),
    overtime: words(counted.overtimeSeconds + counted.doubletimeSeconds),
    before: words(recorded.overtimeSeconds + recorded.doubletimeSeconds),
  });
}

/** What a workweek comes to, in seconds. */
interface Comes {
  readonly workedSeconds: number;
  readonly overtimeSeconds: number;
  readonly doubletimeSeconds: number;
}

interface WhatIfWords {
  readonly seconds: number;
  readonly recorded: Comes;
  readonly counted: Comes;
}

/** What the person herself last answered; null: nothing. */
export const replyIn = (
  history: readonly { readonly act: SettlementAct; readonly answer?: PayAnswer | null | undefined }[],
): PayAnswer | null => history.findLast(({ act }) => act === 'REPLY')?.answer ?? null;

/** One thing that was said of a question. */
export interface StatementWords {
  readonly act: SettlementAct;
  readonly answer?: PayAnswer | null;
  readonly note?: string | null;
  readonly by: string;
  readonly at: string;
}

/** "Nov 12, 2026, 9:30 AM, Rosa Delgado replied: it was work · “charting”". */
export function statementText({ act, answer, note, by, at }: StatementWords): string {
  const said = [
    answer == null ? null : t(`pay:said.${answer}`),
    note == null || note === '' ? null : t('pay:note', { note }),
  ].filter((part) => part !== null);
  const who = t(`pay:act.${act}`, { name: by });
  return t(said.length === 0 ? 'pay:statementAlone' : 'pay:statement', {
    date: formatMoment(at),
    who,
    said: said.join(' · '),
  });
}
