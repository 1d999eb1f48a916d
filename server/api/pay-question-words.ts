import type { PayAnswer, PayQuestionKind } from '../domain/settlement/answers.js';
import type { SettlementAct } from '../domain/settlement/question-state.js';
import type { QuestionState } from '../settlements/question.js';
import { describedEnum } from './described-enum.js';

export const PayQuestionKindEnum = describedEnum<PayQuestionKind>(
  'PayQuestionKind',
  'What the record alone cannot decide of time or pay.',
  {
    OFF_CLOCK: 'Task time outside the clock: is it worked time?',
    MEAL_UNCONFIRMED: 'A meal that the clock deducted unseen, or that no source records: was it taken?',
    PREMIUM_MEAL: 'An hour of pay for a day with a missed meal.',
    PREMIUM_REST: 'An hour of pay for a day with a missed rest.',
    PREMIUM_REST_WINDOW: 'Extra pay for work inside the rest between two shifts.',
    PREMIUM_SPREAD_OF_HOURS: 'An hour of pay for a day that spreads over too many hours.',
    PREMIUM_SPLIT_SHIFT: 'An hour of pay for a day that a long break cuts in two.',
  },
);

export const PayAnswerEnum = describedEnum<PayAnswer>('PayAnswer', 'An answer to a question of pay.', {
  COUNTS: 'Off-clock time is worked time.',
  DOES_NOT_COUNT: 'Off-clock time is no worked time.',
  TAKEN: 'The meal was taken in full.',
  NOT_TAKEN: 'The meal was not taken: its time is work.',
  INTERRUPTED: 'The meal was interrupted: its time is work.',
  OWED: 'The premium is approved.',
  NOT_OWED: 'The premium is declined.',
});

export const SettlementActEnum = describedEnum<SettlementAct>('SettlementAct', 'Who speaks of a question of pay.', {
  REPLY: 'The person herself.',
  PROPOSAL: 'Her manager proposes an answer.',
  DECISION: 'HR decides.',
  REOPENING: 'HR opens it again.',
});

export const PayQuestionStateEnum = describedEnum<QuestionState>(
  'PayQuestionState',
  'Where a question of pay stands.',
  {
    OPEN: 'Nobody has decided, and she has not answered; a premium is proposed.',
    REPLIED: 'She answered, perhaps against a decision, and HR has to decide.',
    SETTLED: 'HR decided.',
    NO_LONGER_FOUND: 'Something was said of it, and the record no longer asks it.',
  },
);
