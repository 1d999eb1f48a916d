import { describe, expect, it } from '@jest/globals';
import { positionOn, timeAxis } from '../../../web/src/features/work-day/time-axis.js';

const HOUR = 3_600_000;
const zone = 'America/Chicago';

describe('the axis of a day', () => {
  it('runs from the full hour before the first bar to the full hour after the last', () => {
    const axis = timeAxis(
      [
        { start: '2026-11-19T13:52:00Z', end: '2026-11-19T18:45:00Z' },
        { start: '2026-11-19T19:15:00Z', end: '2026-11-19T23:37:00Z' },
      ],
      { start: '2026-11-19T06:00:00Z', end: '2026-11-20T06:00:00Z' },
      zone,
    );
    expect(new Date(axis.start).toISOString()).toBe('2026-11-19T13:00:00.000Z');
    expect(new Date(axis.end).toISOString()).toBe('2026-11-20T00:00:00.000Z');
    expect(axis.hours).toHaveLength(12); // 13:00 to 24:00 Z, both ends marked
  });

  it('is the day itself when there is nothing to draw: 25 hours where the clock goes back', () => {
    const axis = timeAxis([], { start: '2026-11-01T05:00:00Z', end: '2026-11-02T06:00:00Z' }, zone);
    expect((axis.end - axis.start) / HOUR).toBe(25);
    expect(axis.hours).toHaveLength(26);
  });

  it('stands on local hours where the offset has half hours', () => {
    const axis = timeAxis(
      [{ start: '2026-11-19T03:45:00Z', end: '2026-11-19T05:00:00Z' }], // 9:15 to 10:30 in Kolkata
      { start: '2026-11-18T18:30:00Z', end: '2026-11-19T18:30:00Z' },
      'Asia/Kolkata',
    );
    expect(new Date(axis.start).toISOString()).toBe('2026-11-19T03:30:00.000Z');
    expect(new Date(axis.end).toISOString()).toBe('2026-11-19T05:30:00.000Z');
  });

  it('places an instant by real time and holds it inside', () => {
    const axis = { start: 0, end: 10 * HOUR, hours: [] };
    expect(positionOn(axis, new Date(2.5 * HOUR).toISOString())).toBe(25);
    expect(positionOn(axis, new Date(11 * HOUR).toISOString())).toBe(100);
  });
});
