import { describe, expect, it } from '@jest/globals';
import { durationInWords, formatDuration } from '../../../web/src/format/duration.js';
import { formatShare } from '../../../web/src/format/numbers.js';

describe('durations', () => {
  it('are written as the organization chose', () => {
    expect(formatDuration(27_900, 'CLOCK')).toBe('7:45'); // 7 × 3600 + 45 × 60
    expect(formatDuration(27_900, 'DECIMAL')).toBe('7.75 h');
  });

  it('are rounded to the minute at the last step, also over the full hour', () => {
    expect(formatDuration(3_569, 'CLOCK')).toBe('0:59');
    expect(formatDuration(3_571, 'CLOCK')).toBe('1:00');
  });

  it('keep their sign, but nothing is never minus nothing', () => {
    expect(formatDuration(-5_400, 'CLOCK')).toBe('−1:30');
    expect(formatDuration(-10, 'CLOCK')).toBe('0:00');
  });

  it('say their unit inside a sentence', () => {
    expect(durationInWords(1_500, 'CLOCK')).toBe('25 min');
    expect(durationInWords(39_600, 'CLOCK')).toBe('11 h');
    expect(durationInWords(34_200, 'CLOCK')).toBe('9:30 h');
    expect(durationInWords(34_200, 'DECIMAL')).toBe('9.5 h');
  });
});

describe('shares', () => {
  it('have one decimal below ten percent, where whole percents are too coarse', () => {
    expect(formatShare(0.0875)).toBe('8.8%');
    expect(formatShare(0.375)).toBe('38%');
    expect(formatShare(0)).toBe('0%');
  });
});
