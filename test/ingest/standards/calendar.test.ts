import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { countsOf, TestPractice } from '../practice-of-a-test.js';
import { readStandard, stretchesOf } from './read-standard.js';

const calendarOf = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const eventOf = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const CHICAGO = 'TZID=America/Chicago';
const SHIFT = [`DTSTART;${CHICAGO}:20260302T080000`, `DTEND;${CHICAGO}:20260302T160000`];

const shiftsOf = async (calendar: string) => stretchesOf(await readStandard(calendar, { staff: 'ann' }));
const reasonOf = async (...lines: readonly string[]): Promise<string | undefined> =>
  (await readStandard(calendarOf(eventOf('UID:a', ...lines)), { staff: 'ann' })).rejections[0]?.reason;

describe('events of a calendar', () => {
  it('are shifts by the zone they state: a name, UTC, or the clock of the place', async () => {
    const calendar = calendarOf(
      eventOf('UID:a', 'DTSTART;TZID=America/New_York:20260302T080000', 'DURATION:PT8H'),
      eventOf('UID:b', 'DTSTART:20260302T140000Z', 'DTEND:20260302T220000Z'),
      eventOf('UID:c', 'DTSTART:20260302T080000', 'DTEND:20260302T160000'),
      eventOf('UID:d', 'DTSTART;TZID="/software.example/Europe/Berlin":20260302T080000', 'DURATION:PT1H'),
    );
    expect(await shiftsOf(calendar)).toEqual([
      'ann 2026-03-02T13:00Z/21:00Z',
      'ann 2026-03-02T14:00Z/22:00Z',
      'ann 2026-03-02T14:00Z/22:00Z',
      'ann 2026-03-02T07:00Z/08:00Z',
    ]);
  });

  it('are read by the zone that the file defines, and rejected when nobody knows it', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Ward clock',
      'BEGIN:STANDARD',
      'DTSTART:20000101T000000',
      'TZOFFSETFROM:-0300',
      'TZOFFSETTO:-0330',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    const event = eventOf('UID:a', 'DTSTART;TZID=Ward clock:20260302T080000', 'DURATION:PT8H');
    expect(await shiftsOf(calendarOf(event, zone))).toEqual(['ann 2026-03-02T11:30Z/19:30Z']);
    expect(await reasonOf('DTSTART;TZID=Ward clock:20260302T080000', 'DURATION:PT8H')).toContain('time zone');
  });

  it('of a series keep their time on the wall when the clock changes, and their exact length', async () => {
    // Chicago changes on 8 March 2026: 08:00 is 14:00 UTC before and 13:00 UTC after.
    const calendar = calendarOf(eventOf('UID:a', ...SHIFT, 'RRULE:FREQ=WEEKLY;COUNT=2'));
    expect(await shiftsOf(calendar)).toEqual(['ann 2026-03-02T14:00Z/22:00Z', 'ann 2026-03-09T13:00Z/21:00Z']);
    const night = [`DTSTART;${CHICAGO}:20260307T220000`, `DTEND;${CHICAGO}:20260308T060000`];
    expect(await shiftsOf(calendarOf(eventOf('UID:b', ...night)))).toEqual(['ann 2026-03-08T04:00Z/11:00Z']);
  });

  it('of a series leave out excluded dates, add others, and end with UNTIL, that moment included', async () => {
    const calendar = calendarOf(
      eventOf(
        'UID:a',
        ...SHIFT,
        'RRULE:FREQ=DAILY;UNTIL=20260305T140000Z',
        `EXDATE;${CHICAGO}:20260303T080000`,
        'EXDATE;VALUE=DATE:20260304',
        'RDATE;VALUE=PERIOD:20260310T130000Z/PT2H',
        `RDATE;${CHICAGO}:20260305T080000`,
      ),
    );
    expect(await shiftsOf(calendar)).toEqual([
      'ann 2026-03-02T14:00Z/22:00Z',
      'ann 2026-03-05T14:00Z/22:00Z',
      'ann 2026-03-10T13:00Z/15:00Z',
    ]);
  });

  it('that stand for a date of a series take its place, or cancel it, wherever in the file they are', async () => {
    const calendar = calendarOf(
      eventOf('UID:a', 'RECURRENCE-ID:20260303T140000Z', 'DTSTART:20260303T180000Z', 'DTEND:20260303T190000Z'),
      eventOf('UID:a', ...SHIFT, 'RRULE:FREQ=DAILY;COUNT=4'),
      eventOf('UID:a', `RECURRENCE-ID;${CHICAGO}:20260304T080000`, ...SHIFT, 'STATUS:CANCELLED'),
    );
    expect(await shiftsOf(calendar)).toEqual([
      'ann 2026-03-03T18:00Z/19:00Z',
      'ann 2026-03-02T14:00Z/22:00Z',
      'ann 2026-03-05T14:00Z/22:00Z',
    ]);
  });

  it('that change a series from a date on move every later date', async () => {
    const calendar = calendarOf(
      eventOf('UID:a', 'DTSTART:20260302T140000Z', 'DTEND:20260302T220000Z', 'RRULE:FREQ=DAILY;COUNT=4'),
      eventOf(
        'UID:a',
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T140000Z',
        'DTSTART:20260304T150000Z',
        'DURATION:PT4H',
      ),
    );
    expect(await shiftsOf(calendar)).toEqual([
      'ann 2026-03-02T14:00Z/22:00Z',
      'ann 2026-03-03T14:00Z/22:00Z',
      'ann 2026-03-05T15:00Z/19:00Z',
      'ann 2026-03-04T15:00Z/19:00Z',
    ]);
  });

  it('without an end go on to the end of the month one year after the import began', async () => {
    const shifts = await shiftsOf(calendarOf(eventOf('UID:a', ...SHIFT, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=2')));
    expect(shifts).toHaveLength(13); // March 2026 to March 2027
  });

  it('follow rules exactly: days that a month has not are left out, not moved', async () => {
    const calendar = calendarOf(
      eventOf('UID:a', 'DTSTART:20260131T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;COUNT=3;WKST=SU'),
    );
    expect((await shiftsOf(calendar)).map((each) => each.slice(4, 14))).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ]);
  });

  it('of a whole day are leave when they say so, marks when they leave the day free, and else rejected', async () => {
    const calendar = calendarOf(
      eventOf('UID:a', 'DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260304', 'SUMMARY:Vacation'),
      eventOf('UID:b', 'DTSTART;VALUE=DATE:20260305', 'SUMMARY:Unpaid leave'),
      eventOf('UID:c', 'DTSTART;VALUE=DATE:20260306', 'SUMMARY:Spring', 'TRANSP:TRANSPARENT'),
      eventOf('UID:d', 'DTSTART;VALUE=DATE:20260306', 'SUMMARY:Inventory'),
    );
    const { drafts, rejections, notices } = await readStandard(calendar, { staff: 'ann' });
    expect(drafts).toMatchObject([
      { table: 'leave', kind: 'VACATION', isPaid: true, day: '2026-03-02' },
      { table: 'leave', kind: 'UNPAID', isPaid: false, day: '2026-03-05' },
    ]);
    expect(stretchesOf({ drafts })).toEqual(['ann 2026-03-02T06:00Z/06:00Z', 'ann 2026-03-05T06:00Z/06:00Z']);
    expect(rejections).toMatchObject([{ field: 'event', about: { day: '2026-03-06', person: { key: 'ann' } } }]);
    expect([...notices.keys()]).toEqual([expect.stringContaining('leave the day free')]);
  });

  it('are rejected with the reason when their time cannot be told', async () => {
    expect(await reasonOf('DTSTART:20260302T080000')).toBe('there is neither an end nor a duration');
    expect(await reasonOf('DTSTART:20260302T083000', 'DTEND:20260302T080000')).toBe('the end is before the start');
    expect(await reasonOf('DTSTART:20260230T083000', 'DURATION:PT1H')).toContain('no date and time');
    expect(await reasonOf('DTSTART:garbage', 'DURATION:PT1H')).toContain('no date and time');
    expect(await reasonOf('SUMMARY:x')).toBe('there is no start');
    expect(await reasonOf(...SHIFT, 'RRULE:FREQ=WEEKLY;UNTL=20260401')).toContain('rule of the series');
    expect(await reasonOf(...SHIFT, 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30')).toContain('rule of the series');
    expect(await reasonOf(...SHIFT, 'RRULE:FREQ=SECONDLY')).toBe('the series has more than 10000 dates');
    expect(await reasonOf('DTSTART:19010302T083000', 'DURATION:PT1H')).toContain('the year 1901');
    expect(await reasonOf('DTSTART:20260302T083000', 'DTEND:20260322T080000')).toContain('longer than seven days');
  });

  it('belong to whose calendar it is said to be, else the invited, the organizer, the name of the calendar', async () => {
    const event = eventOf(
      'UID:a',
      ...SHIFT,
      'ORGANIZER;CN=Planner:mailto:plan@clinic.example',
      'ATTENDEE;CN=Ann:mailto:ANN@clinic.example',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:ben@clinic.example',
      'ATTENDEE;CUTYPE=ROOM:mailto:room@clinic.example',
      'ATTENDEE:mailto:cleo@clinic.example',
    );
    const people = async (text: string, staff?: string) =>
      stretchesOf(await readStandard(text, staff === undefined ? {} : { staff })).map((each) => each.split(' 2026')[0]);
    expect(await people(calendarOf(event), 'dana')).toEqual(['dana']);
    expect(await people(calendarOf(event))).toEqual(['ann@clinic.example', 'cleo@clinic.example']);
    expect(await people(calendarOf(event.replaceAll('ATTENDEE', 'X-ATTENDEE')))).toEqual(['plan@clinic.example']);
    expect(await people(calendarOf('X-WR-CALNAME:Ann W.', eventOf('UID:a', ...SHIFT)))).toEqual(['Ann W.']);
    expect(await people(calendarOf(eventOf('UID:a', ...SHIFT)))).toEqual(['nobody named by file']);
  });

  it('keep nothing of their text when they are rejected', async () => {
    const calendar = calendarOf(eventOf('UID:a', 'DTSTART:20260302T080000', 'SUMMARY:Mrs. Doe\\, surgery'));
    const { rows } = await readStandard(calendar);
    expect(rows[0]?.text).toBe('20260302T080000  …');
    expect(JSON.stringify(rows[0])).not.toContain('Doe');
  });

  it('that are damaged never end the reading: what is whole is read', async () => {
    const sound = calendarOf(
      eventOf('UID:a', ...SHIFT, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      eventOf('UID:b', 'DTSTART;VALUE=DATE:20260302', 'SUMMARY:Sick'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.constantFrom('', ':', ';', '\n', 'END:VEVENT', '\u0000', '"')), {
          maxLength: 4,
        }),
        async (damages) => {
          let text = sound;
          for (const [at, letter] of damages) text = text.slice(0, at) + letter + text.slice(at + 1);
          if (!/^BEGIN:VCALENDAR\b/.test(text)) return;
          const { rows, drafts } = await readStandard(text, { staff: 'ann' });
          expect(rows.length).toBeGreaterThanOrEqual(text.includes('BEGIN:VEVENT') ? 1 : 0);
          expect(drafts.length).toBeLessThanOrEqual(30);
        },
      ),
      { numRuns: 60 },
    );
    const cut = await readStandard(sound.slice(0, sound.indexOf('RRULE')), { staff: 'ann' });
    expect(cut.rejections).toMatchObject([{ reason: 'the file ends inside this event' }]);
  });
});

describe('a calendar in the ledger', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('again is the same; a moved event is changed, a deleted or cancelled one is gone, the last one too', async () => {
    const practice = await TestPractice.open(database);
    const load = async (...events: readonly string[]) =>
      countsOf(await practice.load(calendarOf(...events), { staff: 'ann', source: 'roster' }));
    const at = (uid: string, day: string, hour = '08', ...more: readonly string[]) =>
      eventOf(`UID:${uid}`, `DTSTART:202603${day}T${hour}0000`, 'DURATION:PT8H', ...more);
    expect(await load(at('a', '02'), at('b', '03'), at('c', '04'), at('d', '05'))).toBe(
      '4 new, 0 changed, 0 same, 0 rejected, 0 gone',
    );
    expect(await load(at('a', '02'), at('b', '03'), at('c', '04'), at('d', '05'))).toBe(
      '0 new, 0 changed, 4 same, 0 rejected, 0 gone',
    );
    // b moves to another day, c is deleted, d is cancelled: the file is what now holds, to the end.
    expect(await load(at('a', '02'), at('b', '06', '10'), at('d', '05', '08', 'STATUS:CANCELLED'))).toBe(
      '0 new, 1 changed, 2 same, 0 rejected, 2 gone',
    );
    const standing = await practice.rows<{ day: string }>(
      `select to_char(started_at at time zone 'America/Chicago', 'MM-DD HH24:MI') as day from scheduled_shift
       where organization_id = $1 and gone_run_id is null order by started_at`,
    );
    expect(standing.map(({ day }) => day)).toEqual(['03-02 08:00', '03-06 10:00']);
    practice.close();
  });
});
