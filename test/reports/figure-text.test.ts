import { describe, expect, it } from '@jest/globals';
import { figureText } from '../../server/reports/files/pdf/figure-text.js';

describe('a figure on paper', () => {
  it.each([
    ['HOURS', 41 + 25 / 60, '41.42'],
    ['HOURS', 1234.5, '1,234.50'],
    ['SHARE', 0.12345, '12.3%'],
    ['COUNT', 3, '3'],
    ['COUNT', 2.666, '2.67'],
    ['RATIO', 0, '0.00'],
  ] as const)('%s %d is %s', (format, value, printed) => {
    expect(figureText({ text: null, value, reason: null }, format)).toBe(printed);
  });

  it('is a dash where it is not known, and never a zero', () => {
    expect(figureText({ text: null, value: null, reason: 'NO_SOURCE' }, 'HOURS')).toBe('–');
  });
});
