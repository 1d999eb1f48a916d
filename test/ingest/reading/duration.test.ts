import { describe, expect, it } from '@jest/globals';
import { decimalOf } from '../../../server/ingest/reading/decimal.js';
import { secondsOfDuration } from '../../../server/ingest/reading/duration.js';

const HOUR_AND_A_HALF = [
  ['1:30'],
  ['01:30:00'],
  ['1:30 h'],
  ['0 days 01:30:00'],
  ['1h 30m'],
  ['1h30'],
  ['1 h 30 min'],
  ['1 hour, 30 minutes'],
  ['1 Std. 30 Min.'],
  ['1 Stunde und 30 Minuten'],
  ['1 uur 30 minuten'],
  ['1 heure 30 minutes'],
  ['1 hora y 30 minutos'],
  ['90 min'],
  ['90m'],
  ['5400 s'],
  ['1.5 h'],
  ['1,5 Std'],
  ['PT1H30M'],
  ['PT90M'],
  ['1,5'],
  ['1.50'],
];

describe('a duration', () => {
  it.each(HOUR_AND_A_HALF)('%s is an hour and a half', (text) => {
    expect(secondsOfDuration(text)).toBe(5400);
  });

  it('without a unit counts the unit of its column', () => {
    expect(secondsOfDuration('5400', 'SECONDS')).toBe(5400);
    expect(secondsOfDuration('90', 'MINUTES')).toBe(5400);
    expect(secondsOfDuration('20,0', 'HOURS')).toBe(72_000);
    expect(secondsOfDuration('12.345', 'SECONDS')).toBe(12);
  });

  it('with a unit of its own does not care what the column counts', () => {
    expect(secondsOfDuration('1:30', 'SECONDS')).toBe(5400);
    expect(secondsOfDuration('1h 30m', 'MINUTES')).toBe(5400);
  });

  it('may have days', () => {
    expect(secondsOfDuration('1 day, 2:00:00')).toBe(93_600);
    expect(secondsOfDuration('P1DT2H')).toBe(93_600);
    expect(secondsOfDuration('1d 2h')).toBe(93_600);
  });

  it('may be nothing, and has no hour written', () => {
    expect(secondsOfDuration('0')).toBe(0);
    expect(secondsOfDuration(':30')).toBe(1800);
  });

  it.each([
    [''],
    ['-1'],
    ['-0:30'],
    ['1:75'],
    ['30m 1h'],
    ['1h 1h'],
    ['P'],
    ['PT'],
    ['soon'],
    ['1:30 PM'],
    ['2026-03-02'],
  ])('%s is none', (text) => {
    expect(secondsOfDuration(text)).toBeNull();
  });
});

describe('a number', () => {
  it.each([
    ['20,0', 20],
    ['0,01', 0.01],
    ['2.000,0', 2000],
    ['2,000.0', 2000],
    ['1.234.567', 1_234_567],
    ['1 234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['.5', 0.5],
    ['7.', 7],
    ['-3', -3],
  ])('%s is %d', (text, number) => {
    expect(decimalOf(text)).toBe(number);
  });

  it.each([[''], ['1h'], ['1e5'], ['..'], ['NaN'], ['0x10']])('%s is none', (text) => {
    expect(decimalOf(text)).toBeNull();
  });
});
