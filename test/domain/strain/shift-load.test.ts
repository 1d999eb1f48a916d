import { describe, expect, it } from '@jest/globals';
import { shiftLoads } from '../../../server/domain/strain/shift-load.js';
import { staffTime } from '../../../server/domain/work-day/staff-time.js';
import { ledger, NORTH, shift, work } from '../builders.js';

const rosterWeeksOfSite = new Map([[NORTH, new Set(['2026-03-02'])]]);
const isLong = (parts: Parameters<typeof ledger>[0]) =>
  shiftLoads(staffTime(ledger({ rosterWeeksOfSite, ...parts }))).map((load) => load.isLong);

describe('a shift of the strain index', () => {
  it('is long above 10 hours worked, not at 10', () => {
    expect(
      isLong({
        shifts: [shift('2026-03-02 07:00', '18:00'), shift('2026-03-03 07:00', '18:00')],
        clockSpans: [work('2026-03-02 07:00', '17:00'), work('2026-03-03 07:00', '17:01')],
      }),
    ).toEqual([false, true]);
  });

  it('is long when it ran past its schedule by more than half an hour, early and late together', () => {
    expect(
      isLong({
        shifts: [shift('2026-03-02 08:00', '16:00'), shift('2026-03-03 08:00', '16:00')],
        clockSpans: [work('2026-03-02 07:50', '16:20'), work('2026-03-03 07:50', '16:21')],
      }),
    ).toEqual([false, true]);
  });

  it('runs past nothing on a day without a published shift', () => {
    expect(isLong({ clockSpans: [work('2026-03-04 08:00', '12:00')] })).toEqual([false]);
  });

  it('is unknown, not short, without a roster', () => {
    expect(isLong({ rosterWeeksOfSite: new Map(), clockSpans: [work('2026-03-02 07:00', '19:00')] })).toEqual([null]);
  });
});
