import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../server/domain/time/civil-date.js';
import type { Span } from './ask.js';
import { MONDAY, ask, clock, meal, statutory, work } from './ask.js';

const LONDON = { zone: 'Europe/London' };
const BERLIN = { zone: 'Europe/Berlin' };

/** A week of five equal days of so many hours, the rests in order. */
const fiveDays = (week: number, hours: number): Span[] =>
  Array.from({ length: 5 }, (_, day) => work(`${addDays(MONDAY, 7 * week + day)} 08:00`, clock(480 + hours * 12)));

const weeks = (count: number, hoursOf: (week: number) => number): Span[] =>
  Array.from({ length: count }, (_, week) => fiveDays(week, hoursOf(week))).flat();

const averageWeek = (spans: readonly Span[], more = {}) =>
  ask('UK-WTR', spans, { ...LONDON, wellbeing: false, ...more });

const averageViolations = ({ violations }: ReturnType<typeof ask>) =>
  violations.filter(({ kind }) => kind === 'AVERAGE_WEEK_LONG');

describe('worked examples D: the average week (Working Time Regulations 1998, reg. 4)', () => {
  it('U01 (nidirect): seventeen weeks of 40 hours and twelve more in ten of them are 47.06, and compliant', () => {
    const answer = averageWeek(weeks(17, (week) => (week < 10 ? 52 : 40)));
    expect(answer.averages).toMatchObject([{ weeks: 17, averageHours: '47.06', missingDays: 0 }]);
    expect(averageViolations(answer)).toEqual([]);
  });

  it('U03: leave is made up for by as many days worked after the period: (744 + 56) ÷ 17, not 744 ÷ 17', () => {
    // Seven days of leave of eight hours: a whole week and two days. They are made up for in weeks 18 and 19.
    const spans = weeks(19, (week) => (week < 10 ? 52 : 40)).filter(({ start }) => {
      const date = start.slice(0, 10);
      return date < addDays(MONDAY, 7 * 15) || date >= addDays(MONDAY, 7 * 16 + 2);
    });
    const leaves = [
      { start: addDays(MONDAY, 7 * 15), end: addDays(MONDAY, 7 * 15 + 4), kind: 'VACATION' },
      { start: addDays(MONDAY, 7 * 16), end: addDays(MONDAY, 7 * 16 + 1), kind: 'SICK' },
    ];
    const [first, ...later] = averageWeek(spans, { leaves }).averages!;
    expect(first).toMatchObject({ averageHours: '47.06', missingDays: 0 });
    // The later periods hold the days that would make up for the leave: the average is unknown, never too low.
    expect(later.map(({ averageHours, missingDays }) => [averageHours, missingDays])).toEqual([
      [null, 2],
      [null, 7],
    ]);
  });

  it('U04: six weeks of employment and 300 hours are 50.0, over the limit', () => {
    const answer = averageWeek(weeks(6, () => 50));
    expect(answer.averages).toMatchObject([{ weeks: 6, averageHours: '50.00' }]);
    expect(averageViolations(answer)).toMatchObject([
      { kind: 'AVERAGE_WEEK_LONG', rule: 'UK-48', limitSeconds: 172_800, actualSeconds: 180_000 },
    ]);
    const optedOut = averageWeek(
      weeks(6, () => 50),
      { agreements: ['AVERAGE_WEEK_OPT_OUT'] },
    );
    expect(averageViolations(optedOut)).toEqual([]);
  });

  it('rolls: of twenty weeks each seventeen are judged', () => {
    const answer = averageWeek(weeks(20, (week) => (week < 3 ? 40 : 50)));
    // 3 × 40 + 14 × 50, 2 × 40 + 15 × 50, 40 + 16 × 50, 17 × 50: over 48 from 816 hours on.
    expect(answer.averages!.map(({ averageHours }) => averageHours)).toEqual(['48.24', '48.82', '49.41', '50.00']);
    expect(averageViolations(answer)).toHaveLength(4);
  });
});

describe('worked examples D: rest and breaks', () => {
  it('U05: from 20:00 to 07:00 is enough, to 06:59 a minute short', () => {
    const nights = (start: string) => [work(`${MONDAY} 14:00`, '20:00'), work(`2026-03-03 ${start}`, '12:00')];
    expect(statutory(ask('UK-WTR', nights('07:00'), LONDON))).toEqual([]);
    const short = ask('UK-WTR', nights('06:59'), LONDON);
    expect(short.violations).toMatchObject([
      { kind: 'REST_SHORT', basis: 'STATUTE', limitSeconds: 39_600, actualSeconds: 39_540, day: '2026-03-03' },
    ]);
  });

  it('U07: six hours need no break, a minute more needs twenty', () => {
    expect(statutory(ask('UK-WTR', [work(`${MONDAY} 08:00`, '14:00')], LONDON))).toEqual([]);
    const long = (to: string) => [work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} 11:19`, to)];
    expect(statutory(ask('UK-WTR', [work(`${MONDAY} 08:00`, '14:01')], LONDON))).toEqual(['MEAL_MISSED UK-BREAK']);
    expect(statutory(ask('UK-WTR', long('14:20'), LONDON))).toEqual(['MEAL_MISSED UK-BREAK']);
    const enough = [work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} 11:20`, '14:21')];
    expect(statutory(ask('UK-WTR', enough, LONDON))).toEqual([]);
  });

  it('U08 (C-306/16): Monday off and then Sunday off is a rest in each week; the run of twelve is still long', () => {
    const spans = Array.from({ length: 12 }, (_, i) => work(`${addDays(MONDAY, 1 + i)} 08:00`, '12:00'));
    const answer = ask('EU-WTD', spans, BERLIN);
    expect(answer.violations.map(({ kind, basis }) => [kind, basis])).toEqual([['RUN_LONG', 'WELLBEING']]);
  });

  it('a week without a day of rest is one violation, in the UK unless the fortnight holds two', () => {
    const sevenDays = (from: number, days: number) =>
      Array.from({ length: days }, (_, i) => work(`${addDays(MONDAY, from + i)} 08:00`, '12:00'));
    expect(statutory(ask('EU-WTD', sevenDays(0, 7), BERLIN))).toEqual(['WEEKLY_REST_MISSED EU-REST-W']);
    expect(statutory(ask('UK-WTR', sevenDays(0, 7), LONDON))).toEqual(['WEEKLY_REST_MISSED UK-REST-W']);
    // Seven days, and in the week after only three.
    const fortnight = [...sevenDays(0, 7), ...sevenDays(7, 3)];
    expect(statutory(ask('UK-WTR', fortnight, LONDON))).toEqual([]);
    expect(statutory(ask('EU-WTD', fortnight, BERLIN))).toEqual(['WEEKLY_REST_MISSED EU-REST-W']);
  });

  it('a rest of 24 hours is short of eleven more (Directive 2003/88/EC art. 5)', () => {
    const spans = Array.from({ length: 6 }, (_, i) => work(`${addDays(MONDAY, i)} 08:00`, '20:00'));
    const sunday = work('2026-03-08 22:00', '23:00');
    expect(statutory(ask('EU-WTD', [...spans, sunday], BERLIN))).toContain('WEEKLY_REST_MISSED EU-REST-W');
  });

  it('H01: a shift of 13 h 05 is over the thirteen of the NHS; thirteen are not', () => {
    const day = (to: string) => [
      work(`${MONDAY} 08:00`, to),
      meal(`${MONDAY} 12:00`, '12:30'),
      meal(`${MONDAY} 17:00`, '17:30'),
    ];
    expect(statutory(ask('UK-NHS', day('21:00'), LONDON))).toEqual([]);
    expect(ask('UK-NHS', day('21:05'), { ...LONDON, wellbeing: false }).violations).toMatchObject([
      { kind: 'SHIFT_LONG', severity: 'CRITICAL', limitSeconds: 13 * 3600, actualSeconds: 13 * 3600 + 300 },
    ]);
  });

  it('H03: a rest of 10 h 45 after a day shift is short of eleven', () => {
    const spans = [work(`${MONDAY} 16:00`, '20:15'), work('2026-03-03 07:00', '11:00')];
    expect(statutory(ask('UK-NHS', spans, LONDON))).toEqual(['REST_SHORT NHS-REST-11']);
  });

  it('V01 (Oracle rest rule): the least length of a break is a parameter: 15 min are too short, 30 and 60 not', () => {
    const day = (from: string) => [work(`${MONDAY} 08:00`, '13:00'), work(`${MONDAY} ${from}`, '18:00')];
    expect(statutory(ask('UK-NHS', day('13:15'), LONDON))).toEqual(['MEAL_MISSED NHS-BREAK-2']);
    expect(statutory(ask('UK-NHS', day('13:30'), LONDON)).filter((each) => each.includes('BREAK-1'))).toEqual([]);
    expect(statutory(ask('UK-NHS', day('14:00'), LONDON))).toEqual([]);
  });
});

describe('Germany', () => {
  it('ten hours of rest do with compensation in care (ArbZG § 5(2))', () => {
    const spans = [work(`${MONDAY} 14:00`, '20:00'), work('2026-03-03 06:00', '11:00')];
    expect(statutory(ask('DE-ARBZG', spans, BERLIN))).toEqual(['REST_SHORT DE-REST-D']);
    expect(statutory(ask('DE-ARBZG', spans, { ...BERLIN, agreements: ['REST_COMPENSATED'] }))).toEqual([]);
  });

  it('ten hours a day are the most, and a night is not halved by midnight (§ 3)', () => {
    const night = (to: string) => [work(`${MONDAY} 18:00`, '23:00'), work(`${MONDAY} 23:45`, `2026-03-03 ${to}`)];
    expect(statutory(ask('DE-ARBZG', night('04:45'), BERLIN))).toEqual([]);
    expect(statutory(ask('DE-ARBZG', night('04:46'), BERLIN))).toEqual(['SHIFT_LONG DE-DAY-10']);
  });

  it('a break of less than fifteen minutes is work, paid or not (§ 4)', () => {
    const day = (to: string) => [
      work(`${MONDAY} 06:00`, to),
      meal(`${MONDAY} 11:00`, '11:45'),
      { ...meal(`${MONDAY} 13:00`, '13:10'), kind: 'REST' as const },
    ];
    // 10:50 less 45 min are 10:05: the ten minutes are not left out.
    expect(statutory(ask('DE-ARBZG', day('16:50'), BERLIN))).toEqual(['SHIFT_LONG DE-DAY-10']);
    expect(statutory(ask('DE-ARBZG', day('16:45'), BERLIN))).toEqual([]);
  });

  it('work may not go on for more than six hours before a break (§ 4)', () => {
    const spans = [work(`${MONDAY} 08:00`, '14:15'), work(`${MONDAY} 14:45`, '15:30')];
    expect(statutory(ask('DE-ARBZG', spans, BERLIN))).toEqual(['MEAL_LATE DE-PAUSE-6H']);
  });
});

describe('labour vectors of Directive 2003/88/EC', () => {
  const europe = (spans: readonly Span[]): string[] => statutory(ask('EU-WTD', spans, BERLIN));

  it('eu-wtd-daily-ok: eleven hours of rest are enough', () => {
    expect(europe([work(`${MONDAY} 14:00`, '20:00'), work('2026-03-03 07:00', '11:00')])).toEqual([]);
  });

  it('eu-wtd-break: 6.01 hours without a break are not', () => {
    const spans = [{ start: `${MONDAY}T08:00:00`, end: `${MONDAY}T14:00:36` }];
    expect(europe(spans)).toEqual(['MEAL_MISSED EU-BREAK']);
  });

  it('eu-wtd-week48: an average of 48.5 hours over seventeen weeks is over the limit', () => {
    expect(europe(weeks(17, () => 48.5))).toContain('AVERAGE_WEEK_LONG EU-48');
    expect(europe(weeks(17, () => 48))).not.toContain('AVERAGE_WEEK_LONG EU-48');
  });

  it('eu-wtd-weekly-rest-ok: 35 hours in one piece in the seven days are enough, a minute less is not', () => {
    // Six days and the morning of the seventh; then nothing until it is time again.
    const week = (sunday: string) => [
      ...Array.from({ length: 5 }, (_, i) => work(`${addDays(MONDAY, i)} 08:00`, '12:00')),
      work('2026-03-07 06:00', '10:00'),
      work(`2026-03-08 ${sunday}`, '23:00'),
    ];
    expect(europe(week('21:00'))).toEqual([]);
    expect(europe(week('20:59'))).toEqual(['WEEKLY_REST_MISSED EU-REST-W']);
  });
});
