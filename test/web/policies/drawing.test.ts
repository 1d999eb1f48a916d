import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  changedByKey,
  dragged,
  moved,
  nextHour,
  stretched,
} from '../../../web/src/features/policies/drawing/change-stretch.js';
import {
  DAY,
  HOUR,
  isInWeek,
  localTimeAt,
  piecesOf,
  QUARTER,
  spansInWeek,
  WEEK,
} from '../../../web/src/features/policies/drawing/drawn-span.js';
import type { SpanRow } from '../../../web/src/features/policies/week-draft.js';

const MONDAY = '2026-03-02';
const row = (start: string, end: string): SpanRow => ({ id: 1, start, end, kind: 'WORK', rate: '' });
const at = (day: number, hour: number) => day * DAY + hour * HOUR;
const plain = { shiftKey: false, altKey: false };

describe('rows in the drawn week', () => {
  it('lie where their local times say, over midnight too', () => {
    const night = row('2026-03-03T22:00', '2026-03-04T06:15');
    expect(spansInWeek([night], MONDAY)).toEqual([{ row: night, start: at(1, 22), end: at(2, 6) + QUARTER }]);
  });

  it('are left out in other weeks, without a length, unfinished, and with an offset of their own', () => {
    const others = [
      row('2026-03-09T00:00', '2026-03-09T08:00'),
      row('2026-03-01T08:00', '2026-03-02T00:00'),
      row('2026-03-02T08:00', '2026-03-02T08:00'),
      row('', '2026-03-02T08:00'),
      row('2026-02-30T08:00', '2026-03-02T09:00'),
      row('2026-03-02T08:00-08:00', '2026-03-02T09:00-08:00'),
    ];
    expect(spansInWeek(others, MONDAY)).toEqual([]);
  });

  it('come back as the local times they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -WEEK, max: 2 * WEEK }), fc.integer({ min: 1, max: DAY }), (start, length) => {
        const drawn = row(localTimeAt(MONDAY, start), localTimeAt(MONDAY, start + length));
        const there = spansInWeek([drawn], MONDAY);
        const stretch = { start, end: start + length };
        expect(there).toEqual(isInWeek(stretch) ? [{ row: drawn, ...stretch }] : []);
      }),
    );
  });

  it('are cut at every midnight and at the edges of the week', () => {
    expect(piecesOf({ start: at(0, -2), end: at(1, 6) })).toEqual([
      { day: 0, start: 0, end: DAY },
      { day: 1, start: 0, end: 6 * HOUR },
    ]);
    expect(piecesOf({ start: at(6, 22), end: at(7, 6) })).toEqual([{ day: 6, start: 22 * HOUR, end: DAY }]);
  });
});

describe('a drag', () => {
  const shift = { start: at(0, 8), end: at(0, 16) };

  it('draws whole quarters, downward and upward, into the next day, and never nothing', () => {
    expect(dragged('NEW', null, at(0, 8) + 400, at(0, 9) + 100)).toEqual({ start: at(0, 8), end: at(0, 9) + QUARTER });
    expect(dragged('NEW', null, at(1, 6), at(0, 22))).toEqual({ start: at(0, 22), end: at(1, 6) });
    expect(dragged('NEW', null, at(0, 8), at(0, 8))).toEqual({ start: at(0, 8), end: at(0, 8) + QUARTER });
  });

  it('moves a stretch by as much as the mouse went, and not out of the week', () => {
    expect(dragged('WHOLE', shift, at(0, 10), at(2, 10) + 500)).toEqual({
      start: at(2, 8) + QUARTER,
      end: at(2, 16) + QUARTER,
    });
    expect(moved(shift, -DAY)).toBe(shift);
  });

  it('sets an end to where the mouse is, and leaves a quarter of an hour at least', () => {
    expect(dragged('END', shift, at(0, 16), at(0, 18) + 420)).toEqual({ start: at(0, 8), end: at(0, 18) });
    expect(dragged('START', shift, at(0, 8), at(0, 7) + 600)).toEqual({ start: at(0, 7) + QUARTER, end: at(0, 16) });
    expect(stretched(shift, { end: at(0, 8) })).toBe(shift);
  });
});

describe('arrow keys', () => {
  const shift = { start: at(1, 8), end: at(1, 16) };

  it('move a stretch a quarter or a day; with Shift its end, with Alt its start', () => {
    expect(changedByKey(shift, { key: 'ArrowDown', ...plain })).toEqual({
      start: at(1, 8) + QUARTER,
      end: at(1, 16) + QUARTER,
    });
    expect(changedByKey(shift, { key: 'ArrowLeft', ...plain })).toEqual({ start: at(0, 8), end: at(0, 16) });
    expect(changedByKey(shift, { key: 'ArrowUp', ...plain, shiftKey: true })).toEqual({
      ...shift,
      end: at(1, 16) - QUARTER,
    });
    expect(changedByKey(shift, { key: 'ArrowUp', ...plain, altKey: true })).toEqual({
      ...shift,
      start: at(1, 8) - QUARTER,
    });
    expect(changedByKey(shift, { key: 'x', ...plain })).toBeNull();
  });

  it('walk from hour to hour and stop at the edges', () => {
    expect(nextHour({ day: 0, hour: 8 }, 'ArrowRight')).toEqual({ day: 1, hour: 8 });
    expect(nextHour({ day: 0, hour: 8 }, 'ArrowDown')).toEqual({ day: 0, hour: 9 });
    expect(nextHour({ day: 0, hour: 8 }, 'ArrowLeft')).toBeNull();
    expect(nextHour({ day: 6, hour: 23 }, 'ArrowDown')).toBeNull();
    expect(nextHour({ day: 6, hour: 23 }, 'Enter')).toBeNull();
  });
});
