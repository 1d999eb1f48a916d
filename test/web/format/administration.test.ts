import { describe, expect, it } from '@jest/globals';
import { changeInWords } from '../../../web/src/format/administration.js';

type Change = Parameters<typeof changeInWords>[0];

const said = (change: Partial<Change>): string =>
  changeInWords({
    id: '1',
    subject: 'LOGIN',
    subjectName: 'Max',
    what: 'ADDED',
    before: [],
    after: [],
    changedBy: 'Ada',
    changedAt: '2026-03-02T08:00:00Z',
    ...change,
  });

describe('a change of the setting-up in words', () => {
  it('says what was added by its kind', () => {
    expect(said({})).toBe('Invited Max');
    expect(said({ subject: 'TEAM', subjectName: 'Blue' })).toBe('New team Blue');
  });

  it('names roles in the reader’s words, and nothing as nothing', () => {
    expect(said({ what: 'ROLES', before: ['HR'], after: ['HR', 'ADMINISTRATOR'] })).toBe(
      'Roles of Max: HR, now HR, administrator',
    );
    expect(said({ what: 'PLACES', before: [], after: ['North'] })).toBe(
      'What Max is responsible for: nothing, now North',
    );
  });

  it('leaves names alone that read like words of the product', () => {
    expect(said({ what: 'NAME', before: ['OTHER'], after: ['MANAGER'] })).toBe('Renamed OTHER: now MANAGER');
  });

  it('says from when a category holds, the last day of a team, and how durations look', () => {
    const vitals = { subject: 'ACTIVITY', subjectName: 'Vitals', what: 'CATEGORY' } as const;
    expect(said({ ...vitals, after: ['CLINICAL', '2026-03-02'] })).toBe('Vitals counts as Clinical, from Mar 2, 2026');
    expect(said({ ...vitals, after: ['CLINICAL', '1900-01-01'] })).toBe('Vitals counts as Clinical, always');
    expect(said({ subjectName: 'Blue', what: 'ENDED', after: ['2026-03-13'] })).toBe('Team Blue ends on Mar 13, 2026');
    expect(said({ what: 'DURATION_STYLE', before: ['CLOCK'], after: ['DECIMAL'] })).toBe('Durations: 7:45, now 7.75 h');
  });
});
