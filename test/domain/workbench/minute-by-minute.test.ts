import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAYS } from '../../../server/domain/time/instant.js';
import { localMinute, weekOf } from '../oracle/local-minutes.js';
import type { Anchored, WeekMinutes } from '../oracle/overtime-by-minutes.js';
import { LAWS, weeksByMinutes } from '../oracle/overtime-by-minutes.js';
import type { Stretch } from '../oracle/stretches.js';
import { spansOf, stretchesOver } from '../oracle/stretches.js';
import { MONDAY, ask, clock, meal, rest, statutory, work } from './ask.js';

/* Weeks around the two changes of the clocks, through the contract, against a count of every minute. */

const ZONES = ['America/Los_Angeles', 'America/Denver', 'America/New_York'];
/** The Fridays before the clocks change, in minutes since 1970. */
const CHANGES = ['2026-03-06T00:00Z', '2026-10-30T00:00Z'].map((text) => Date.parse(text) / 60_000);

const anchored: fc.Arbitrary<Anchored> = fc.record({
  startsAt: fc.constantFrom(0, 0, 3, 6, 18),
  weekday: fc.constantFrom(0, 1, 5),
});

const minutesOf = (list: readonly Stretch[], from: number, zone: string) =>
  list.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => localMinute(from + start + i, zone)));

/** Sunday is the last of the names and the first of the numbers. */
const weekdayName = (number: number) => WEEKDAYS[(number + 6) % 7]!;

describe.each(Object.entries(LAWS))('%s through the contract', (policy, law) => {
  it('agrees with a count of every minute, over clock changes, midnights and weeks', () => {
    fc.assert(
      fc.property(
        stretchesOver(10),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...CHANGES),
        anchored,
        (list, zone, from, anchors) => {
          const hour = `${String(anchors.startsAt).padStart(2, '0')}:00`;
          const { weeks } = ask(policy, spansOf(list, from), {
            zone,
            wellbeing: false,
            workdayStart: hour,
            workweekStart: { weekday: weekdayName(anchors.weekday), time: hour },
          });
          const found = new Map(
            weeks.map((week): [string, WeekMinutes] => [
              week.weekStarting,
              {
                straight: week.regularSeconds / 60,
                half: week.overtimeSeconds / 60,
                double: week.doubletimeSeconds / 60,
                federal: week.federalOvertimeSeconds / 60,
              },
            ]),
          );
          expect(found).toEqual(weeksByMinutes(minutesOf(list, from, zone), law, anchors));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('limits through the contract', () => {
  const from = CHANGES[0]!;
  const zone = 'America/New_York';
  const found = (policy: string, list: readonly Stretch[], kind: string) =>
    ask(policy, spansOf(list, from), { zone, wellbeing: false }).violations.filter((each) => each.kind === kind);

  it('72 hours in 168: agrees with a window that moves on by a minute', () => {
    fc.assert(
      fc.property(stretchesOver(16), (list) => {
        const minutes = minutesOf(list, from, zone);
        const weeks = new Set<string>();
        let first = 0;
        minutes.forEach((each, i) => {
          while (minutes[first]!.minute <= each.minute - 168 * 60) first++;
          if (i - first + 1 > 72 * 60) weeks.add(weekOf(each.date, 1));
        });
        const days = found('UK-NHS', list, 'WEEK_LONG').map(({ day }) => weekOf(day, 1));
        expect([new Set(days), days.length]).toEqual([weeks, weeks.size]);
      }),
      { numRuns: 60 },
    );
  });

  it('eleven hours of rest: agrees with a count of idle minutes between the work of two days', () => {
    fc.assert(
      fc.property(stretchesOver(9), (list) => {
        const short: number[] = [];
        let began: string | null = null;
        let idle = Infinity;
        const minutes = minutesOf(list, from, zone);
        minutes.forEach((each, i) => {
          idle = i === 0 ? Infinity : each.minute - minutes[i - 1]!.minute - 1;
          // Less than four hours apart is one shift.
          if (idle < 240) return;
          if (began !== null && began < each.date && idle < 660) short.push(idle);
          began = each.date;
        });
        const rests = found('UK-WTR', list, 'REST_SHORT').map(({ actualSeconds }) => actualSeconds! / 60);
        expect(rests).toEqual(short);
      }),
      { numRuns: 60 },
    );
  });

  it('California: a shift with one meal fails those that its minutes require', () => {
    const day = fc.record({
      length: fc.integer({ min: 60, max: 900 }),
      at: fc.integer({ min: 10, max: 700 }),
      minutes: fc.constantFrom(0, 20, 29, 30, 31, 60),
    });
    fc.assert(
      fc.property(day, ({ length, at, minutes }) => {
        fc.pre(at + minutes < length - 10);
        const spans = [work(`${MONDAY} 06:00`, clock(360 + length))];
        if (minutes > 0) spans.push(meal(`${MONDAY} ${clock(360 + at)}`, clock(360 + at + minutes)));
        const worked = length - (minutes >= 30 ? minutes : 0);
        const attempt =
          minutes >= 30 ? (at <= 300 ? 'TAKEN' : 'MEAL_LATE') : minutes > 0 ? 'MEAL_SHORT' : 'MEAL_MISSED';
        const expected = worked > 300 && attempt !== 'TAKEN' ? [`${attempt} CA-MEAL1`] : [];
        if (worked > 600) expected.push('MEAL_MISSED CA-MEAL2');
        expect(statutory(ask('US-CA', spans)).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['US-CA', (worked: number) => (worked < 210 ? 0 : worked <= 360 ? 1 : worked <= 600 ? 2 : worked <= 840 ? 3 : 4)],
    ['US-NV', (worked: number) => (worked < 210 ? 0 : worked < 420 ? 1 : worked < 660 ? 2 : worked < 900 ? 3 : 4)],
    ['US-CO', (worked: number) => Math.ceil((worked - 120) / 240)],
  ])('%s: rests owed by the minutes worked', (policy, owedOf) => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 1_000 }), (worked) => {
        const spans = [work(`${MONDAY} 06:00`, clock(360 + worked)), rest(`${MONDAY} 06:10`, '06:15')];
        const missed = statutory(ask(policy, spans)).filter((each) => each.startsWith('REST_BREAK_MISSED'));
        expect(missed).toHaveLength(Math.max(0, owedOf(worked)));
      }),
      { numRuns: 100 },
    );
  });
});
