import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../server/domain/ledger.js';
import { dayNumberOf } from '../../../server/domain/time/civil-date.js';
import { incompletenessOf } from '../../../server/domain/work-day/completeness.js';
import { employedSince } from '../../../server/domain/work-day/employed-since.js';
import { placeOnce } from '../../../server/domain/work-day/placed-span.js';
import { siteFinder } from '../../../server/domain/work-day/site-of.js';
import { staffCalendar } from '../../../server/domain/work-day/staff-calendar.js';
import type { Membership } from '../../../server/domain/work-day/staff-ledger.js';
import { teamOn } from '../../../server/domain/work-day/team-on.js';
import { NORTH, SOUTH, contract, ledger, shift, stretch } from '../builders.js';

const MONDAY = '2026-03-02';
const on = (time: string): string => `${MONDAY} ${time}`;

describe('the team of a day', () => {
  const member = (teamId: string, validFrom: string, validTo: string | null = null): Membership => ({
    teamId,
    validFrom,
    validTo,
  });

  it('is that of a membership in force, its first and last day included', () => {
    const march = [member('a', '2026-03-01', '2026-03-31')];
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => teamOn(march, day))).toEqual([
      null,
      'a',
      'a',
      null,
    ]);
  });

  it('is of several the latest begun, and of those begun together the first by id, in whatever order they come', () => {
    const later = [member('a', '2026-02-01'), member('b', '2026-03-01')];
    expect([later, later.toReversed()].map((of) => teamOn(of, MONDAY))).toEqual(['b', 'b']);
    const together = [member('b', '2026-03-01'), member('a', '2026-03-01'), member('c', '2026-03-01')];
    expect([together, together.toReversed()].map((of) => teamOn(of, MONDAY))).toEqual(['a', 'a']);
    expect(teamOn([member('z', '2026-03-01'), member('a', '2026-02-01')], MONDAY)).toBe('z');
  });
});

describe('since when somebody is employed', () => {
  const dated = (validFrom: string, validTo: string | null): Contract => contract({ validFrom, validTo });
  const since = (contracts: readonly Contract[], day: string): number =>
    employedSince(contracts, dayNumberOf(day)) - dayNumberOf('2026-01-01');
  const two = (end: string) => [dated('2026-01-01', end), dated('2026-02-01', null)];

  it('is the beginning of the first of contracts that follow on each other', () => {
    expect(since(two('2026-01-31'), '2026-03-01')).toBe(0);
    expect(since([dated('2026-01-01', null), dated('2026-02-01', null)], '2026-03-01')).toBe(0);
  });

  it('is the beginning of the last contract after a gap of a day', () => {
    expect(since(two('2026-01-30'), '2026-03-01')).toBe(31);
    expect(since(two('2026-01-30'), '2026-02-01')).toBe(31);
    // A day in the gap counts with the contract before it.
    expect(since(two('2026-01-30'), '2026-01-31')).toBe(0);
  });

  it('is that of the first contract for a day before all of them', () => {
    expect(since(two('2026-01-31'), '2025-06-01')).toBe(0);
  });
});

describe('the contract of a day', () => {
  const contractOn = (day: string, contracts: readonly Contract[]): string =>
    staffCalendar(ledger({ contracts })).contractOn(dayNumberOf(day)).id;
  const january = contract({ id: 'january', validFrom: '2026-01-01', validTo: '2026-01-31' });
  const march = contract({ id: 'march', validFrom: '2026-03-01', validTo: '2026-03-31' });

  it('is the one in force, else the nearest, the earlier of two equally near', () => {
    const on31 = (day: string) => contractOn(day, [january, march]);
    expect(['2026-01-31', '2026-03-01'].map(on31)).toEqual(['january', 'march']);
    // Fourteen days after January, fifteen before March; and the other way round.
    expect(['2026-02-14', '2026-02-15'].map(on31)).toEqual(['january', 'march']);
    expect(['2025-06-01', '2026-12-01'].map(on31)).toEqual(['january', 'march']);
    const february = contract({ id: 'february', validFrom: '2026-02-11', validTo: null });
    expect(contractOn('2026-02-05', [{ ...january, validTo: '2026-01-30' }, february])).toBe('january');
  });

  it('without an end goes on', () => {
    expect(contractOn('2030-01-01', [january, { ...march, validTo: null }])).toBe('march');
  });
});

describe('the site of something that names none', () => {
  const clocked = [{ ...stretch(on('08:00'), '12:00'), siteId: SOUTH }];
  const east = 'site-east';
  const shifts = [shift(on('13:00'), '15:00', { siteId: east }), shift(on('15:00'), '17:00', { siteId: SOUTH })];
  const siteOf = (from: string, to: string, siteId: string | null = null) => {
    const rostered = ledger({ shifts });
    return siteFinder(rostered, staffCalendar(rostered), clocked)({ ...stretch(on(from), to), siteId });
  };

  it('is its own, else that of the clock', () => {
    expect(siteOf('09:00', '10:00', 'site-west')).toBe('site-west');
    expect(siteOf('09:00', '10:00')).toBe(SOUTH);
  });

  it('else that of the shift it begins in, the first minute included and the last not', () => {
    expect([siteOf('13:00', '13:30'), siteOf('14:59', '16:00')]).toEqual([east, east]);
    expect(siteOf('15:00', '15:30')).toBe(SOUTH);
  });

  it('else that of a shift it reaches into, else the home site', () => {
    expect(siteOf('12:30', '13:30')).toBe(east);
    expect(siteOf('12:30', '13:00')).toBe(NORTH);
    expect(siteOf('17:00', '18:00')).toBe(NORTH);
  });
});

describe('one person at one place at a time', () => {
  const span = (start: number, end: number, siteId = NORTH) => ({ start, end, siteId });

  it('joins what touches at a site, and leaves out what has no length', () => {
    expect(placeOnce([span(0, 5), span(5, 9), span(20, 20), span(12, 15), span(13, 14)])).toEqual({
      spans: [span(0, 9), span(12, 15)],
      overlaps: [],
    });
  });

  it('gives an overlap of sites to the one that began earlier, and tells of it', () => {
    expect(placeOnce([span(0, 10), span(5, 15, SOUTH)])).toEqual({
      spans: [span(0, 10), span(10, 15, SOUTH)],
      overlaps: [span(5, 10)],
    });
    // Begun together: the first by name. Wholly inside: nothing of it is left.
    expect(placeOnce([span(0, 10, SOUTH), span(0, 4)])).toEqual({
      spans: [span(0, 4), span(4, 10, SOUTH)],
      overlaps: [span(0, 4)],
    });
    expect(placeOnce([span(0, 10), span(2, 4, SOUTH)])).toEqual({ spans: [span(0, 10)], overlaps: [span(2, 4)] });
  });

  it('tells of no overlap where sites touch, and counts one of three once', () => {
    expect(placeOnce([span(0, 10), span(10, 15, SOUTH)]).overlaps).toEqual([]);
    const three = placeOnce([span(0, 10), span(2, 8, SOUTH), span(4, 6, 'site-east')]);
    expect(three.overlaps).toEqual([span(2, 8)]);
  });
});

describe('why a day is incomplete', () => {
  const reasons = (parts: Parameters<typeof ledger>[0]) => incompletenessOf(ledger(parts), MONDAY, NORTH);
  const until = (dates: Record<string, string>) => ({ completeUntil: new Map([[NORTH, dates]]) });

  it('is each kind of source whose "complete until" lies before it; the day itself is complete', () => {
    expect(reasons(until({ CLOCK: '2026-03-01', TASK: MONDAY, LEAVE: '2026-03-05' }))).toEqual([
      { feed: 'CLOCK', reason: 'AFTER_COMPLETE_UNTIL' },
    ]);
    expect(reasons({ completeUntil: new Map([[SOUTH, { CLOCK: '2026-03-01' }]]) })).toEqual([]);
  });

  it('is told sorted, each reason once', () => {
    const open = { feed: 'CLOCK' as const, reason: 'OPEN_ROW' as const };
    const rows = { incompleteDays: new Map([[MONDAY, [{ ...open, feed: 'TASK' as const }, open, open]]]) };
    expect(reasons({ ...rows, ...until({ VISIT: '2026-02-01', CLOCK: '2026-03-01' }) })).toEqual([
      { feed: 'CLOCK', reason: 'AFTER_COMPLETE_UNTIL' },
      open,
      { feed: 'TASK', reason: 'OPEN_ROW' },
      { feed: 'VISIT', reason: 'AFTER_COMPLETE_UNTIL' },
    ]);
  });
});
