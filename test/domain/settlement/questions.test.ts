import { describe, expect, it } from '@jest/globals';
import type { PayQuestionKind } from '../../../server/domain/settlement/answers.js';
import { PAY_ANSWERS, answersTo, isAgainstHer, movesFacts } from '../../../server/domain/settlement/answers.js';
import type { Said } from '../../../server/domain/settlement/question-state.js';
import { decisionOf, replyOf } from '../../../server/domain/settlement/question-state.js';

describe('what may be answered', () => {
  it.each([
    ['OFF_CLOCK', ['COUNTS', 'DOES_NOT_COUNT']],
    ['MEAL_UNCONFIRMED', ['TAKEN', 'NOT_TAKEN', 'INTERRUPTED']],
    ['PREMIUM_MEAL', ['OWED', 'NOT_OWED']],
    ['PREMIUM_SPREAD_OF_HOURS', ['OWED', 'NOT_OWED']],
  ] as const)('to %s', (kind, answers) => {
    expect(answersTo(kind)).toEqual(answers);
  });

  it('against her is what leaves her with less pay', () => {
    expect(PAY_ANSWERS.filter(isAgainstHer)).toEqual(['DOES_NOT_COUNT', 'TAKEN', 'NOT_OWED']);
  });

  it('moves the facts for time and meals, and never for a premium', () => {
    const kinds: PayQuestionKind[] = ['OFF_CLOCK', 'MEAL_UNCONFIRMED', 'PREMIUM_MEAL', 'PREMIUM_REST_WINDOW'];
    expect(kinds.filter(movesFacts)).toEqual(['OFF_CLOCK', 'MEAL_UNCONFIRMED']);
  });
});

describe('what was said of a question', () => {
  const reply: Said = { act: 'REPLY', answer: 'NOT_TAKEN' };
  const proposal: Said = { act: 'PROPOSAL', answer: 'TAKEN' };
  const decision: Said = { act: 'DECISION', answer: 'TAKEN' };
  const another: Said = { act: 'DECISION', answer: 'NOT_TAKEN' };
  const reopening: Said = { act: 'REOPENING', answer: null };

  it('is decided by the last decision, unless it was reopened after it', () => {
    expect(decisionOf([])).toBeNull();
    expect(decisionOf([reply, proposal])).toBeNull();
    expect(decisionOf([reply, decision, proposal])).toBe(decision);
    expect(decisionOf([decision, reopening])).toBeNull();
    expect(decisionOf([decision, reopening, reply, another])).toBe(another);
  });

  it('holds her last reply', () => {
    const later: Said = { act: 'REPLY', answer: 'INTERRUPTED' };
    expect(replyOf([proposal, decision])).toBeNull();
    expect(replyOf([reply, later, proposal])).toBe(later);
  });
});
