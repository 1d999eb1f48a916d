import type { PayAnswer, PayQuestionKind } from '../domain/settlement/answers.js';
import type { SettlementAct } from '../domain/settlement/question-state.js';
import type { PayQuestion } from '../domain/settlement/pay-question.js';

/**
 * Where a question of pay stands.
 *
 * - OPEN: nobody has decided; she has not answered.
 * - REPLIED: she answered, also where she contradicts a decision, and HR has to decide.
 * - SETTLED: HR decided.
 * - NO_LONGER_FOUND: something was said of it, and the record no longer asks it.
 */
export const QUESTION_STATES = ['OPEN', 'REPLIED', 'SETTLED', 'NO_LONGER_FOUND'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** One thing that was said of a question. */
export interface Statement {
  readonly act: SettlementAct;
  /** Null: a reopening. */
  readonly answer: PayAnswer | null;
  /** Null: none, or not for this viewer. */
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
}

/** A question of pay together with everything people said of it, oldest first. */
export interface SettledQuestion extends Omit<PayQuestion, 'rule' | 'clause'> {
  readonly id: string;
  readonly kind: PayQuestionKind;
  readonly siteName: string;
  readonly zone: string;
  readonly teamId: string | null;
  /** Null with `clause`: the record no longer asks it. */
  readonly rule: string | null;
  readonly clause: string | null;
  readonly state: QuestionState;
  /** A decision about this stretch was taken when the record read otherwise. */
  readonly isChanged: boolean;
  /** Whether she has a login with which to answer. */
  readonly mayReply: boolean;
  readonly history: readonly Statement[];
}
