import { describe, expect, it } from '@jest/globals';
import { ofPerson, readAsked, writeAsked } from '../../../web/src/why/why-search.js';

describe('the figure that an address asks about', () => {
  it('comes back as it was written', () => {
    const person = ofPerson('OVERTIME_HOURS', '59437e36-ce31-2684-5bf1-6b6447d350db', {
      from: '2026-11-09',
      to: '2026-11-15',
    });
    for (const asked of [person, { metric: 'COVERAGE', scope: 'all', period: 'quarter' }] as const) {
      expect(readAsked(writeAsked(asked))).toEqual(asked);
    }
  });

  it('is of the page’s scope and days where it says no others', () => {
    expect(writeAsked({ metric: 'WORKED_HOURS' })).toBe('WORKED_HOURS');
    expect(readAsked('WORKED_HOURS')).toEqual({ metric: 'WORKED_HOURS', scope: undefined, period: undefined });
  });

  it.each([undefined, 7, '', 'worked hours', '<script>', '~site:x~'])('is none in a damaged address: %p', (why) => {
    expect(readAsked(why)).toBeUndefined();
  });

  it('drops a scope or days that are damaged', () => {
    expect(readAsked('WORKED_HOURS~somebody~2026-99-99..2026-11-15')).toEqual({
      metric: 'WORKED_HOURS',
      scope: undefined,
      period: undefined,
    });
  });
});
