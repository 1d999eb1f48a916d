import { describe, expect, it } from '@jest/globals';
import { localeOf } from '../../../web/src/format/locale.js';

describe('the locale of numbers and dates', () => {
  it('is the first variety of the page’s language that the browser prefers', () => {
    expect(localeOf('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(localeOf('es', ['en-US', 'es', 'es-MX'])).toBe('es-MX');
  });

  it('passes over what is no language tag, and is American where none is left', () => {
    expect(localeOf('en', ['en-US@posix', 'en-AU'])).toBe('en-AU');
    expect(localeOf('en', ['en-US@posix'])).toBe('en-US');
    expect(localeOf('en', [])).toBe('en-US');
    expect(localeOf('es', ['en-GB', 'es'])).toBe('es-US');
  });
});
