import { describe, expect, it } from '@jest/globals';
import { nextBar } from '../../../web/src/features/work-day/next-bar.js';

const lanes = [
  { bars: [{ start: '2026-11-19T08:00:00Z' }] },
  { bars: [{ start: '2026-11-19T08:00:00Z' }, { start: '2026-11-19T13:00:00Z' }, { start: '2026-11-19T15:00:00Z' }] },
  { bars: [{ start: '2026-11-19T12:45:00Z' }] },
];

describe('arrows among the bars of a day', () => {
  it('walk in time within a lane and stop at its ends', () => {
    expect(nextBar(lanes, { lane: 1, bar: 0 }, 'ArrowRight')).toEqual({ lane: 1, bar: 1 });
    expect(nextBar(lanes, { lane: 1, bar: 0 }, 'ArrowLeft')).toBeNull();
    expect(nextBar(lanes, { lane: 1, bar: 0 }, 'End')).toEqual({ lane: 1, bar: 2 });
  });

  it('lead to what starts nearest in the neighbouring lane', () => {
    expect(nextBar(lanes, { lane: 2, bar: 0 }, 'ArrowUp')).toEqual({ lane: 1, bar: 1 });
    expect(nextBar(lanes, { lane: 2, bar: 0 }, 'ArrowDown')).toBeNull();
  });

  it('leave other keys alone', () => {
    expect(nextBar(lanes, { lane: 0, bar: 0 }, 'Tab')).toBeNull();
  });
});
