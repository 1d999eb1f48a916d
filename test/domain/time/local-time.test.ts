import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isCivilDate, weekdayOf } from '../../../server/domain/time/civil-date.js';
import { weekStarting } from '../../../server/domain/time/workweek.js';
import { civilDateOf, endOfLocalHour, localHourOf, secondOfDayAt } from '../../../server/domain/time/local-clock.js';
import { isoLocalToInstant, localToInstant } from '../../../server/domain/time/local-time.js';
import { offsetAt } from '../../../server/domain/time/zone-offset.js';
import { workdayInterval, workdayOf, workweekInterval } from '../../../server/domain/time/workday.js';

const CHICAGO = 'America/Chicago';
const HOUR = 3600;
const ZONES = ['America/Chicago', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];

describe('a local time', () => {
  it('that does not exist takes the offset before the jump, and says so', () => {
    // 02:30 on 2026-03-08 is skipped; at the old offset −06:00 it is 08:30Z, shown as 03:30.
    const { instant, isResolved } = isoLocalToInstant('2026-03-08T02:30', CHICAGO);
    expect([new Date(instant * 1000).toISOString(), isResolved]).toEqual(['2026-03-08T08:30:00.000Z', true]);
  });

  it('that exists twice is the first of the two, and says so', () => {
    const { instant, isResolved } = isoLocalToInstant('2026-11-01 01:30', CHICAGO);
    expect([new Date(instant * 1000).toISOString(), isResolved]).toEqual(['2026-11-01T06:30:00.000Z', true]);
  });

  it('of 24:00 is midnight of the next day', () => {
    expect(localToInstant('2026-03-02', 86_400, CHICAGO)).toEqual(localToInstant('2026-03-03', 0, CHICAGO));
  });

  it('agrees with Temporal in every zone and at every second', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 86_399 }),
        (zone, days, second) => {
          const date = addDays('1980-01-01', days);
          const plain = Temporal.PlainDate.from(date).toPlainDateTime('00:00').add({ seconds: second });
          const expected = plain.toZonedDateTime(zone, { disambiguation: 'compatible' });
          expect(localToInstant(date, second, zone).instant).toBe(expected.epochMilliseconds / 1000);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of more than a day is counted by the clock, not by elapsed time', () => {
    // 27:00 of the day before the clocks go forward is three o'clock on a day whose second hour is missing.
    expect(localToInstant('2026-03-07', 27 * HOUR, CHICAGO)).toEqual(isoLocalToInstant('2026-03-08T03:00', CHICAGO));
  });

  it.each(['2026-03-02 24:30', '2026-03-02 08:60', '2026-03-02 08:00:60', '2026-03-02', 'tomorrow'])(
    '%s is refused by name',
    (text) => {
      expect(() => isoLocalToInstant(text, CHICAGO)).toThrow(new RangeError(`not a local time: ${text}`));
    },
  );

  it('of a day that is none is refused', () => {
    expect(() => isoLocalToInstant('2026-02-30 08:00', CHICAGO)).toThrow(RangeError);
  });
});

describe('the local clock', () => {
  it('shows what Temporal shows at any instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 2_000_000_000 }), (zone, instant) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
        expect(offsetAt(instant, zone)).toBe(zoned.offsetNanoseconds / 1e9);
        expect(civilDateOf(instant, zone)).toBe(zoned.toPlainDate().toString());
        expect(localHourOf(instant, zone)).toBe(zoned.hour);
        expect(secondOfDayAt(instant, zone)).toBe(zoned.hour * HOUR + zoned.minute * 60 + zoned.second);
        const end = endOfLocalHour(instant, zone);
        expect(end).toBeGreaterThan(instant);
        expect(localHourOf(end - 1, zone)).toBe(zoned.hour);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a change of the clocks', () => {
  const utc = (text: string): number => Date.parse(text) / 1000;

  it('holds from its first second on', () => {
    const change = utc('2026-03-08T08:00:00Z');
    expect([change - 1, change].map((instant) => offsetAt(instant, CHICAGO) / HOUR)).toEqual([-6, -5]);
  });

  it('within a local hour ends it: half past two became three in Caracas', () => {
    const caracas = 'America/Caracas';
    const change = utc('2016-05-01T07:00:00Z');
    for (const before of [30, 20, 10].map((minutes) => change - minutes * 60)) {
      expect([localHourOf(before, caracas), endOfLocalHour(before, caracas)]).toEqual([2, change]);
    }
    expect([localHourOf(change, caracas), endOfLocalHour(change, caracas)]).toEqual([3, change + HOUR]);
  });
});

describe('a workday', () => {
  it('begins with the first instant after a midnight that was skipped: half past midnight in Toronto', () => {
    // 23:30 became 00:30.
    expect(workdayInterval('1919-03-31', 'America/Toronto').start).toBe(Date.parse('1919-03-31T04:30:00Z') / 1000);
  });

  it('goes on where the clock shows the evening before once more', () => {
    // A minute after midnight it became 23:01 in St. John’s: 23:30 for the second time is Sunday’s.
    const second = Date.parse('2006-10-29T03:00:00Z') / 1000;
    const zone = 'America/St_Johns';
    expect([civilDateOf(second, zone), workdayOf(second, zone)]).toEqual(['2006-10-28', '2006-10-29']);
  });

  it('begins at its hour, the first second included', () => {
    const { start } = workdayInterval('2026-03-03', CHICAGO, '04:00');
    expect([start - 1, start].map((instant) => workdayOf(instant, CHICAGO, '04:00'))).toEqual([
      '2026-03-02',
      '2026-03-03',
    ]);
  });

  it.each([
    ['2026-03-02', 24],
    ['2026-03-08', 23],
    ['2026-11-01', 25],
  ])('of %s in Chicago has %d hours', (date, hours) => {
    const { start, end } = workdayInterval(date, CHICAGO);
    expect((end - start) / HOUR).toBe(hours);
  });

  it('may begin at another hour: 03:00 on Tuesday still belongs to Monday when days begin at 04:00', () => {
    const { instant } = isoLocalToInstant('2026-03-03 03:00', CHICAGO);
    expect([workdayOf(instant, CHICAGO), workdayOf(instant, CHICAGO, '04:00')]).toEqual(['2026-03-03', '2026-03-02']);
  });

  it('belongs to a week of 168 hours, one less where the clocks go forward', () => {
    const hours = (date: string): number => {
      const { start, end } = workweekInterval(date, CHICAGO);
      return (end - start) / HOUR;
    };
    expect([hours('2026-03-09'), hours('2026-03-02')]).toEqual([168, 167]);
  });
});

describe('a civil date', () => {
  it('knows its weekday and the first day of its week', () => {
    expect(weekdayOf('2026-03-02')).toBe('MONDAY');
    expect(weekStarting('2026-03-01', 'MONDAY')).toBe('2026-02-23');
    expect(weekStarting('2026-03-01', 'SUNDAY')).toBe('2026-03-01');
    expect(weekStarting('1969-12-31', 'MONDAY')).toBe('1969-12-29');
  });

  it('exists in the calendar or is refused', () => {
    expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-3-1', ''].map(isCivilDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
