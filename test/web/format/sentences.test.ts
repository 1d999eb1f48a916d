import { describe, expect, it } from '@jest/globals';
import { attentionSentence } from '../../../web/src/format/attention.js';
import { evidenceText, violationSentence } from '../../../web/src/format/violation.js';

describe('the sentence of a violation', () => {
  it('carries the arithmetic', () => {
    const sentence = violationSentence(
      { kind: 'REST_SHORT', rule: 'REST_BETWEEN_WORKDAYS', limitSeconds: 39_600, actualSeconds: 34_200 },
      'CLOCK',
    );
    expect(sentence).toBe('Rested 9:30 h between two shifts; the limit is at least 11 h (1:30 h short).');
  });

  it('counts days where the rule does', () => {
    const sentence = violationSentence(
      { kind: 'RUN_LONG', rule: 'CONSECUTIVE_WORKDAYS', limitDays: 6, actualDays: 8 },
      'CLOCK',
    );
    expect(sentence).toBe('8 days worked in a row; the limit is 6.');
  });

  it('differs by rule within a kind', () => {
    const worked = { kind: 'SHIFT_LONG', limitSeconds: 36_000, actualSeconds: 38_700 } as const;
    expect(violationSentence({ ...worked, rule: 'SHIFT_WORKED' }, 'CLOCK')).toMatch(/^Worked 10:45 h in one shift/);
    expect(violationSentence({ ...worked, rule: 'SHIFT_ELAPSED' }, 'CLOCK')).toMatch(/^From start to end/);
  });

  it('of a law says what the law requires, of a limit what the limit is', () => {
    const missed = { kind: 'MEAL_MISSED', limitSeconds: 18_000, actualSeconds: 36_000 } as const;
    expect(violationSentence({ ...missed, rule: 'CA-MEAL1' }, 'CLOCK')).toBe(
      'No meal or break in 10 h of work; one is required above 5 h.',
    );
    expect(violationSentence({ ...missed, rule: 'MEAL_AT_LEAST', limitSeconds: 1800 }, 'CLOCK')).toBe(
      'No meal in a shift that requires one of at least 30 min.',
    );
  });

  it('counts notice in days and hours, and says when there was none', () => {
    const notice = { kind: 'SCHEDULE_CHANGED_LATE', rule: 'SCHEDULE_NOTICE', limitSeconds: 14 * 86_400 } as const;
    expect(violationSentence({ ...notice, actualSeconds: 4 * 86_400 + 7200 }, 'CLOCK')).toBe(
      'The shift was published 4 days 2 h before it began; 14 days are asked for.',
    );
    expect(violationSentence({ ...notice, actualSeconds: 0 }, 'CLOCK')).toBe(
      'The shift was published only after it had begun; 14 days ahead are asked for.',
    );
  });

  it('of the longer looks carries their arithmetic', () => {
    expect(
      violationSentence(
        { kind: 'AVERAGE_WEEK_LONG', rule: 'UK-48', limitSeconds: 172_800, actualSeconds: 180_000 },
        'CLOCK',
      ),
    ).toBe('The average week is 50 h; the limit is 48 h (2 h over).');
    expect(
      violationSentence(
        { kind: 'WEEKLY_REST_MISSED', rule: 'UK-REST-W', limitSeconds: 86_400, actualSeconds: 75_600 },
        'CLOCK',
      ),
    ).toBe('The longest rest of the week was 21 h; at least 24 h is required.');
    expect(
      violationSentence({ kind: 'SEVENTH_DAY', rule: 'CA-DAY-OF-REST', limitDays: 6, actualDays: 7 }, 'CLOCK'),
    ).toBe('Worked on 7 days of the workweek; the limit is 6.');
    expect(
      violationSentence({ kind: 'REST_BREAK_MISSED', rule: 'CA-REST', limitSeconds: 600, actualSeconds: 360 }, 'CLOCK'),
    ).toBe('A paid rest of 10 min was due; 6 min was taken.');
  });

  it('shows evidence in the worksite’s time, with the days where it crosses midnight', () => {
    const [within, over] = evidenceText(
      [
        { start: '2026-11-17T22:30:00Z', end: '2026-11-17T23:37:00Z' },
        { start: '2026-11-18T02:00:00Z', end: '2026-11-18T11:30:00Z' },
      ],
      'America/Chicago',
    );
    expect(within).toMatch(/^4:30\s–\s5:37\sPM$/);
    expect(over).toMatch(/^Tue, Nov 17, 8:00\sPM – Wed, Nov 18, 5:30\sAM$/);
  });
});

describe('the sentence of a point to act on', () => {
  const nothing = { disputed: 0, afterHour: null, of: null, seconds: null, share: null, unknown: null, weekdays: [] };

  it('leaves out what is unknown', () => {
    const sentence = attentionSentence({ ...nothing, kind: 'SHORT_RESTS', severity: 'SERIOUS', count: 3 }, 'CLOCK');
    expect(sentence).toBe('3 rests shorter than 11 h.');
  });

  it('says how much of it is disputed', () => {
    const point = { ...nothing, kind: 'SHORT_RESTS', severity: 'SERIOUS', count: 3, disputed: 1 } as const;
    expect(attentionSentence(point, 'CLOCK')).toBe('3 rests shorter than 11 h (1 disputed).');
  });

  it('says where overtime came from', () => {
    const sentence = attentionSentence(
      {
        ...nothing,
        kind: 'OVERTIME',
        severity: 'WARNING',
        count: 3,
        seconds: 23_400,
        share: 0.71,
        afterHour: 17,
        weekdays: ['TUESDAY', 'THURSDAY'],
      },
      'CLOCK',
    );
    expect(sentence).toMatch(/^6:30 h of overtime · 71% of the time past schedule fell after 5.PM · mostly on/);
    expect(sentence).toContain('Tuesday and Thursday');
  });

  it('counts the known apart from the unknown', () => {
    const sentence = attentionSentence(
      { ...nothing, kind: 'MEALS', severity: 'WARNING', count: 9, of: 24, unknown: 5 },
      'CLOCK',
    );
    expect(sentence).toBe('9 of 24 meals were not taken in full (5 more are unknown).');
  });
});
