import { describe, expect, it } from '@jest/globals';
import { draftOf, inputOf } from '../../../web/src/features/sources/source-draft.js';
import { everyText, roughDuration } from '../../../web/src/format/schedule.js';

describe('a source while it is written', () => {
  it('begins as a watched folder that is looked at every hour', () => {
    const input = inputOf({ ...draftOf(null), key: 'clock', address: ' exports ' }, null);
    expect(input).toMatchObject({
      id: null,
      siteId: null,
      zone: null,
      dateOrder: null,
      pull: { kind: 'FOLDER', address: 'exports', fileKind: null, secret: null, everyMinutes: 60, searches: [] },
    });
  });

  it('keeps the stored secret while nothing is typed, and one search a line', () => {
    const draft = { ...draftOf(null), kind: 'FHIR' as const, searches: 'Encounter\n\nAppointment?status=booked\n' };
    expect(inputOf(draft, 'id').pull).toMatchObject({
      secret: null,
      searches: ['Encounter', 'Appointment?status=booked'],
    });
    expect(inputOf({ ...draft, secret: 'word' }, 'id').pull?.secret).toBe('word');
  });

  it('that is not asked by itself has no way of being asked', () => {
    expect(inputOf({ ...draftOf(null), kind: 'NONE' }, 'id').pull).toBeNull();
  });
});

describe('times in words', () => {
  it.each([
    [1, 'every minute'],
    [15, 'every 15 minutes'],
    [60, 'every hour'],
    [90, 'every 90 minutes'],
    [1440, 'once a day'],
    [2880, 'every 2 days'],
  ])('%i minutes', (minutes, text) => {
    expect(everyText(minutes)).toBe(text);
  });

  it.each([
    [0.2, '1 s'],
    [89, '89 s'],
    [150, '3 min'],
    [7_200, '2 h'],
  ])('%d seconds', (seconds, text) => {
    expect(roughDuration(seconds)).toBe(text);
  });
});
