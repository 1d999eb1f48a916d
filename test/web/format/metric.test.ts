import { describe, expect, it } from '@jest/globals';
import { quotientText } from '../../../web/src/format/arithmetic.js';
import { describeChange, formatMetric } from '../../../web/src/format/metric.js';

/** Intl sets a thin space around the dash of a range. */
const THIN = '\u2009';
const lastWeek = `Nov 2${THIN}–${THIN}8`;
const period = { from: '2026-11-02', to: '2026-11-08' };

describe('a change', () => {
  it('is said in words, with its direction judged by the metric and not by its sign', () => {
    const change = describeChange({ change: -3.2, period }, { unit: 'HOURS', better: 'LOWER' }, 'PREVIOUS', 'CLOCK');
    expect(change).toEqual({ text: `3:12 h less than ${lastWeek}`, way: 'DOWN', isBetter: true });
  });

  it('of a share is in points, never in percent of a percentage', () => {
    const change = describeChange({ change: 0.04, period }, { unit: 'SHARE', better: 'LOWER' }, 'PREVIOUS', 'CLOCK');
    expect(change.text).toBe(`4 points more than ${lastWeek}`);
    expect(change.isBetter).toBe(false);
  });

  it('says without how many incomplete days a comparison is', () => {
    const change = describeChange(
      { change: 0.04, period, leftOutDays: 3 },
      { unit: 'SHARE', better: 'LOWER' },
      'PREVIOUS',
      'CLOCK',
    );
    expect(change.text).toContain(', without 3 incomplete days');
    const one = describeChange(
      { change: 0, period, leftOutDays: 1 },
      { unit: 'SHARE', better: 'LOWER' },
      'PREVIOUS',
      'CLOCK',
    );
    expect(one.text).toContain(', without 1 incomplete day');
  });

  it('is neither good nor bad where the metric has no direction', () => {
    const change = describeChange(
      { change: 0.4, period },
      { unit: 'PER_HOUR', better: 'NONE' },
      'MEDIAN_12_WEEKS',
      'CLOCK',
    );
    expect(change).toEqual({ text: '0.4 more than the 12-week median', way: 'UP', isBetter: null });
  });

  it('that would print as zero is no change', () => {
    const change = describeChange({ change: 0.001, period }, { unit: 'HOURS', better: 'LOWER' }, 'PREVIOUS', 'CLOCK');
    expect(change).toEqual({ text: `no change against ${lastWeek}`, way: 'SAME', isBetter: null });
  });

  it('that is unknown says why instead of zero', () => {
    const change = describeChange(
      { change: null, reason: 'NOT_COMPARABLE', period },
      { unit: 'COUNT', better: 'LOWER' },
      'PREVIOUS',
      'CLOCK',
    );
    expect(change.way).toBe('UNKNOWN');
    expect(change.text).toContain('some days are incomplete');
  });
});

describe('a figure', () => {
  it.each([
    [214.5, 'HOURS', '214:30'],
    [0.375, 'SHARE', '38%'],
    [2.314, 'PER_HOUR', '2.3'],
    [3, 'COUNT', '3'],
    [14, 'MINUTES', '14'],
  ] as const)('%d in %s is printed as %s', (value, unit, printed) => {
    expect(formatMetric(value, unit, 'CLOCK')).toBe(printed);
  });
});

describe('the arithmetic of a figure', () => {
  it('is the quotient with its result, a share finer than on a tile', () => {
    const rate = { value: 0.125, numerator: 6, denominator: 48 };
    expect(quotientText(rate, 'SHARE', 'CLOCK')).toBe('6 ÷ 48 = 12.5%');
  });

  it('shows the factor of a formula', () => {
    // 70 minutes outside 2400 scheduled, for each 480
    const outside = { value: 14, numerator: 70, denominator: 2400 };
    expect(quotientText(outside, 'MINUTES', 'CLOCK')).toBe('70 ÷ 2,400 × 480 = 14 min');
  });

  it('is none of a sum, or of what is unknown', () => {
    expect(quotientText({ value: 5, numerator: 5, denominator: null }, 'HOURS', 'CLOCK')).toBeNull();
    expect(quotientText({ value: null, numerator: null, denominator: null }, 'SHARE', 'CLOCK')).toBeNull();
  });
});
