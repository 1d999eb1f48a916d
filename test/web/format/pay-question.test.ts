import { describe, expect, it } from '@jest/globals';
import { answersTo, questionSentence, statementText, whatIfSentence } from '../../../web/src/format/pay-question.js';

const evening = { start: '2026-03-03T00:00:00Z', end: '2026-03-03T00:40:00Z', zone: 'America/Chicago' };
const plain = (text: string) => text.replaceAll(/[\u2009\u202f]/g, ' ');

describe('a question of pay in words', () => {
  it('tells the time in question, in the worksite’s zone', () => {
    expect(plain(questionSentence({ ...evening, kind: 'OFF_CLOCK', seconds: 2400 }, 'CLOCK'))).toBe(
      'Tasks were logged for 40 min outside the punches, 6:00 – 6:40 PM. Is it worked time?',
    );
  });

  it('tells a deducted meal from one that nothing records', () => {
    const meal = { ...evening, kind: 'MEAL_UNCONFIRMED' as const };
    expect(questionSentence({ ...meal, seconds: 1800 }, 'CLOCK')).toMatch(/^30 min were deducted for a meal/);
    expect(questionSentence({ ...meal, seconds: 0 }, 'CLOCK')).toMatch(/no source records meals/);
  });

  it('offers only answers that fit', () => {
    expect(answersTo('OFF_CLOCK')).toEqual(['COUNTS', 'DOES_NOT_COUNT']);
    expect(answersTo('MEAL_UNCONFIRMED')).toEqual(['TAKEN', 'NOT_TAKEN', 'INTERRUPTED']);
    expect(answersTo('PREMIUM_SPLIT_SHIFT')).toEqual(['OWED', 'NOT_OWED']);
  });

  it('says what the week would come to', () => {
    const recorded = { workedSeconds: 143_400, overtimeSeconds: 0, doubletimeSeconds: 0 };
    const counted = { workedSeconds: 145_800, overtimeSeconds: 1800, doubletimeSeconds: 0 };
    // 39:50 h recorded + 40 min = 40:30 h, of which 30 min lie over 40 h.
    expect(whatIfSentence({ seconds: 2400, recorded, counted }, 'CLOCK')).toBe(
      'Recorded 39:50 h, plus 40 min unconfirmed: worked would be 40:30 h, and overtime 30 min instead of 0 min.',
    );
  });

  it('tells who said what in which capacity, and a reopening without an answer', () => {
    const said = { by: 'Rosa', at: '2026-03-03T12:00:00Z' };
    expect(statementText({ ...said, act: 'REPLY', answer: 'COUNTS', note: 'charting' })).toMatch(
      /Rosa replied: it is worked time · “charting”$/,
    );
    expect(statementText({ ...said, act: 'REOPENING', answer: null, note: null })).toMatch(/Rosa opened it again$/);
  });
});
