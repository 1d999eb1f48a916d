import { describe, expect, it } from '@jest/globals';
import { localeOf } from '../../../web/src/format/locale.js';

describe('the locale of numbers and dates', () => {
  it('is the first variety of English the browser prefers', () => {
    expect(localeOf(['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
  });

  it('passes over what is no language tag, and is American where none is left', () => {
    expect(localeOf(['en-US@posix', 'en-AU'])).toBe('en-AU');
    expect(localeOf(['en-US@posix'])).toBe('en-US');
    expect(localeOf([])).toBe('en-US');
  });
});
