import { replyIn } from '../../format/pay-question.js';
import type { PayAnswer, ToSettleQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';

export type Question = ToSettleQuery['payQuestions']['edges'][number]['node'];

/** What somebody is about to say, of one question or, as HR, of several like ones. */
export type Decision =
  | {
      readonly act: 'DECISION' | 'PROPOSAL';
      readonly ids: readonly string[];
      readonly title: string;
      readonly answer: PayAnswer;
      /** A reason has to be given. */
      readonly isReasonWanted: boolean;
    }
  | {
      readonly act: 'REOPENING';
      readonly ids: readonly string[];
      readonly title: string;
      readonly answer: null;
      readonly isReasonWanted: true;
    };

/** A decision that HR would make of these questions: against anybody only with a reason, unless she said so herself. */
export function decisionOn(questions: readonly Question[], answer: PayAnswer, title: string): Decision {
  const isReasonWanted = questions.some((question) => wantsReason(question, answer));
  return { act: 'DECISION', ids: questions.map(({ id }) => id), title, answer, isReasonWanted };
}

const wantsReason = ({ history }: Question, answer: PayAnswer): boolean =>
  answer === 'DOES_NOT_COUNT' || answer === 'NOT_OWED' || (answer === 'TAKEN' && replyIn(history) !== 'TAKEN');

/** What follows from it, in words. */
export function consequenceOf({ act, answer }: Decision): string {
  if (act === 'REOPENING') return t('toSettle:willReopen');
  return act === 'PROPOSAL' ? t('toSettle:willPropose') : t(`toSettle:will.${answer}`);
}
