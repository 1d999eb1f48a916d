import { describe, expect, it } from '@jest/globals';
import { WORKWEEK_CHANGE } from '../../../server/domain/overtime/evaluate-change.js';
import { countedSentence, countedSentences } from '../../../web/src/format/counted-weeks.js';

const step = { day: '2026-03-08', seconds: 6 * 3600 };

describe('Hours in two workweeks', () => {
  it('are told by the week in which they were counted, for every step the engine gives', () => {
    expect(countedSentence({ ...step, rule: WORKWEEK_CHANGE.OLD }, 'CLOCK')).toMatch(/^Sun, Mar 8: 6.* in the old one/);
    expect(countedSentence({ ...step, rule: WORKWEEK_CHANGE.NEW }, 'CLOCK')).toMatch(/^Sun, Mar 8: 6.* in the new one/);
  });

  it('are not told of steps that give a rate', () => {
    const moved = { ...step, rule: WORKWEEK_CHANGE.OLD };
    const trace = [{ ...step, rule: 'CA-OT-D' }, moved];
    expect(countedSentences(trace, 'CLOCK')).toEqual([countedSentence(moved, 'CLOCK')]);
  });
});
