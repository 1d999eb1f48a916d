import { describe, expect, it } from '@jest/globals';
import { evaluateRequest } from '../../../server/domain/workbench/evaluate-request.js';
import type { Span } from './ask.js';
import { MONDAY, ask, leaveOut, meal, onlyWeek, rest, task, work } from './ask.js';

const TUESDAY = '2026-03-03';
const HOUR = 3600;
const hours = (spans: readonly Span[], more: object = {}, policy = 'US-CA'): number[] =>
  ask(policy, spans, { wellbeing: false, ...more }).weeks.flatMap((week) => [
    week.regularSeconds / HOUR,
    week.overtimeSeconds / HOUR,
    week.doubletimeSeconds / HOUR,
  ]);

describe('spans as they come', () => {
  const day = [work(`${MONDAY} 08:00`, '12:00'), work(`${MONDAY} 12:30`, '18:30')];

  it('their order, overlaps, repetitions and where they touch change nothing', () => {
    const whole = ask('US-CA', day, { wellbeing: false });
    const same = (...spans: Span[]) => expect(ask('US-CA', spans, { wellbeing: false })).toEqual(whole);
    same(day[1]!, day[0]!);
    same(...day, ...day);
    same(...day, work(`${MONDAY} 09:00`, '10:00'));
    same(work(`${MONDAY} 08:00`, '10:00'), work(`${MONDAY} 10:00`, '12:00'), day[1]!);
    same(work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} 10:00`, '12:00'), day[1]!);
    same(work(`${MONDAY} 08:00`, '18:30'), meal(`${MONDAY} 12:00`, '12:30'));
    same(...day, meal(`${MONDAY} 12:00`, '12:30'));
  });

  it('without a kind they are work', () => {
    const bare = day.map((span) => leaveOut(span, 'kind') as unknown as Span);
    expect(hours(bare)).toEqual(hours(day));
  });

  it('a meal or a rest without any work is no work', () => {
    expect(hours([meal(`${MONDAY} 12:00`, '13:00')])).toEqual([]);
    expect(hours([meal(`${MONDAY} 12:00`, '13:00'), work(`${TUESDAY} 08:00`, '12:00')])).toEqual([4, 0, 0]);
  });

  it('a rest between two spans is paid, and joins them', () => {
    expect(
      hours([work(`${MONDAY} 08:00`, '12:00'), rest(`${MONDAY} 12:00`, '12:15'), work(`${MONDAY} 12:15`, '16:30')]),
    ).toEqual([8, 0.5, 0]);
  });

  it('a task outside the clock is not counted by itself, one inside changes nothing', () => {
    expect(hours([...day, task(`${MONDAY} 20:00`, '22:00')])).toEqual([8, 2, 0]);
    expect(hours([...day, task(`${MONDAY} 09:00`, '10:00')])).toEqual([8, 2, 0]);
  });

  it('tasks alone are work, with gaps of up to twenty minutes between them', () => {
    const spans = [
      task(`${MONDAY} 08:00`, '12:00'),
      task(`${MONDAY} 12:20`, '13:00'),
      task(`${MONDAY} 13:21`, '14:00'),
    ];
    expect(hours(spans)[0]).toBeCloseTo(4 + 1 + 39 / 60, 9);
  });

  it('seconds count, and fractions of one are cut off', () => {
    const spans = [{ start: `${MONDAY}T08:00:00.999`, end: `${MONDAY}T08:00:02.001` }];
    expect(onlyWeek(ask('US-CA', spans)).workedSeconds).toBe(2);
  });

  it('a span over several days is cut at each of them', () => {
    // 16, 24, 24 and 8 hours.
    expect(hours([work(`${MONDAY} 08:00`, '2026-03-05 08:00')])).toEqual([32, 12, 28]);
  });

  it('a span over the end of the workweek belongs to both', () => {
    expect(hours([work('2026-03-08 20:00', '2026-03-09 06:00')])).toEqual([4, 0, 0, 6, 0, 0]);
  });

  it.each([
    ['with an offset', `${MONDAY}T08:00-08:00`, `${MONDAY}T16:00-08:00`],
    ['in UTC', `${MONDAY}T16:00Z`, `${TUESDAY}T00:00Z`],
    ['with a blank', `${MONDAY} 08:00`, `${MONDAY} 16:00`],
    ['with seconds', `${MONDAY}T08:00:00`, `${MONDAY}T16:00:00`],
    ['with the offset of another place', `${MONDAY}T11:00-05:00`, `${MONDAY}T19:00-05:00`],
  ])('times %s', (_what, start, end) => {
    const week = onlyWeek(ask('US-CA', [{ start, end }]));
    expect([week.weekStarting, week.workedSeconds]).toEqual([MONDAY, 8 * HOUR]);
  });

  it('says which local times did not exist or existed twice', () => {
    const spring = ask('US-CA', [work('2026-03-08 02:30', '06:00')]);
    expect(spring.notes).toEqual([{ code: 'TIME_RESOLVED', weekStarting: null, path: 'spans[0].start' }]);
    expect(onlyWeek(spring).workedSeconds).toBe(2.5 * HOUR);
    const autumn = ask('US-CA', [work('2026-11-01 00:00', '01:30')]);
    expect(autumn.notes.map(({ path }) => path)).toEqual(['spans[0].end']);
    expect(onlyWeek(autumn).workedSeconds).toBe(1.5 * HOUR);
  });
});

describe('a question that leaves things out', () => {
  const BARE = { policy: 'US-CA', zone: 'America/Los_Angeles', spans: [work(`${MONDAY} 08:00`, '18:00')] };

  it('is answered by the policy’s own week, without pay', () => {
    const [week] = evaluateRequest(BARE).weeks;
    expect(week).toMatchObject({ weekStarting: '2026-03-01', overtimeSeconds: 2 * HOUR, pay: null });
  });

  it.each([
    'workweekStart',
    'workdayStart',
    'organizationType',
    'leaves',
    'pay',
    'agreements',
    'mealRecording',
    'minimumWage',
    'region',
    'periodStart',
    'punchRounding',
    'wellbeing',
    'workweekChange',
  ])('%s: null is the same as nothing', (field) => {
    expect(evaluateRequest({ ...BARE, [field]: null })).toEqual(evaluateRequest(BARE));
  });

  it('names fields that nothing reads, wherever they stand', () => {
    const question = {
      ...BARE,
      note: 'x',
      spans: [{ ...BARE.spans[0], place: 'A' }],
      pay: { basis: 'HOURLY', rate: '20', bonus: '5', bonuses: [{ amount: '1', why: 'x' }] },
    };
    const ignored = evaluateRequest(question).notes.filter(({ code }) => code === 'FIELD_IGNORED');
    expect(new Set(ignored.map(({ path }) => path))).toEqual(
      new Set(['note', 'spans[0].place', 'pay.bonus', 'pay.bonuses[0].why']),
    );
  });

  it('the workday’s start is that of the week where only the week’s is stated', () => {
    const night = [work(`${MONDAY} 18:00`, `${TUESDAY} 06:00`)];
    const weekStart = { workweekStart: { weekday: 'MONDAY', time: '18:00' } };
    expect(evaluateRequest({ ...BARE, spans: night, ...weekStart }).weeks[0]).toMatchObject({
      regularSeconds: 8 * HOUR,
      overtimeSeconds: 4 * HOUR,
    });
  });

  it('a workweek at another hour than its days cuts the hours there (29 CFR 778.105)', () => {
    const spans = [work('2026-03-09 00:00', '10:00')];
    const more = { workweekStart: { weekday: 'MONDAY', time: '07:00' }, workdayStart: '00:00' };
    expect(hours(spans, more, 'US-FLSA-40')).toEqual([7, 0, 0, 3, 0, 0]);
    expect(hours(spans, more, 'US-CA')).toEqual([8, 2, 0]);
  });

  it('the limit of a week holds for the workweek as it is cut, not for seven workdays', () => {
    const days = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].map((day) => work(`${day} 08:00`, '18:00'));
    const more = { workweekStart: { weekday: 'MONDAY', time: '12:00' }, workdayStart: '00:00' };
    const longWeeks = (spans: readonly Span[]) =>
      ask('US-FLSA-40', [...spans], more)
        .violations.filter(({ kind }) => kind === 'WEEK_LONG')
        .map(({ day, actualSeconds }) => [day, actualSeconds! / HOUR]);
    // 10 h on Monday morning belong to the week before: 40 h are left.
    expect(longWeeks([work('2026-03-02 02:00', '12:00'), ...days])).toEqual([]);
    // In the afternoon they make 50, and so do those that the next Monday morning adds.
    expect(longWeeks([work('2026-03-02 12:00', '22:00'), ...days])).toEqual([['2026-03-06', 50]]);
    expect(longWeeks([...days, work('2026-03-09 02:00', '14:00')])).toEqual([['2026-03-09', 50]]);
  });
});

describe('amounts as they come', () => {
  const total = (pay: object, spans: readonly object[] = [work(`${MONDAY} 08:00`, '16:00')]) =>
    onlyWeek(ask('US-FLSA-40', spans as Span[], { pay })).pay!.total;

  it('numbers and texts, with and without cents', () => {
    for (const rate of [20, 20.0, '20', '20.0', '20.00000000']) expect(total({ basis: 'HOURLY', rate })).toBe('160.00');
    expect(total({ basis: 'HOURLY', rate: 0.1 })).toBe('0.80');
  });

  it('a span’s own rate as a number, beside the pay’s', () => {
    const spans = [{ ...work(`${MONDAY} 08:00`, '12:00'), rate: 30 }, work(`${MONDAY} 13:00`, '17:00')];
    expect(total({ basis: 'HOURLY', rate: '10' }, spans)).toBe('160.00');
  });

  it('the larger rate of two spans that overlap is not chosen: the earlier holds', () => {
    const spans = [
      { ...work(`${MONDAY} 08:00`, '12:00'), rate: '10' },
      { ...work(`${MONDAY} 11:00`, '13:00'), rate: '20' },
    ];
    expect(total({ basis: 'HOURLY' }, spans)).toBe('60.00');
  });
});

describe('leaves', () => {
  it('by dates hold whole days, by times what they say; what is worked in them is worked', () => {
    const kinds = (leave: object) =>
      ask('US-CA', [work(`${TUESDAY} 08:00`, '12:00')], { leaves: [leave] }).violations.map(({ kind }) => kind);
    expect(kinds({ start: MONDAY, end: TUESDAY })).toEqual(['WORKED_ON_LEAVE']);
    expect(kinds({ start: MONDAY, end: MONDAY })).toEqual([]);
    expect(kinds({ start: `${TUESDAY}T13:00`, end: `${TUESDAY}T17:00` })).toEqual([]);
    expect(kinds({ start: `${TUESDAY}T11:00`, end: `${TUESDAY}T17:00`, kind: 'SICK' })).toEqual(['WORKED_ON_LEAVE']);
  });
});
