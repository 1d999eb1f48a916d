import { describe, expect, it } from '@jest/globals';
import { asPublished, type ShiftVersion } from '../../../server/domain/as-published.js';
import { NORTH, SOUTH, at, factsOfWeek, ledger, shift, stretch } from '../builders.js';

const MONDAY = '2026-03-02';
const DAY = 86_400;
const published = (local: string | null, isRequested = false) =>
  shift(`${MONDAY} 08:00`, '16:00', { publishedAt: local === null ? null : at(local), isRequested });
const found = (...shifts: ReturnType<typeof shift>[]) =>
  factsOfWeek(ledger({ shifts }), MONDAY).violations.map(({ kind, limit, actual, basis }) => [
    kind,
    limit,
    actual,
    basis,
  ]);

describe('a shift published late', () => {
  it('is published less than fourteen days ahead of its start; exactly fourteen are enough', () => {
    expect(found(published('2026-02-16 08:00'))).toEqual([]);
    expect(found(published('2026-02-16 08:01'))).toEqual([
      ['SCHEDULE_CHANGED_LATE', 14 * DAY, 14 * DAY - 60, 'WELLBEING'],
    ]);
  });

  it('is none where the source does not say when it published, nor where she asked for it', () => {
    expect(found(published(null))).toEqual([]);
    expect(found(published('2026-03-01 08:00', true))).toEqual([]);
  });

  it('had no notice at all when it was published after it began, and is not judged on an incomplete day', () => {
    expect(found(published('2026-03-03 08:00'))).toEqual([['SCHEDULE_CHANGED_LATE', 14 * DAY, 0, 'WELLBEING']]);
    const completeUntil = new Map([[NORTH, { ROSTER: '2026-03-01' }]]);
    const late = ledger({ shifts: [published('2026-03-01 08:00')], completeUntil });
    expect(factsOfWeek(late, MONDAY).violations).toEqual([]);
  });
});

describe('a shift as published when it began', () => {
  const version = (from: string, to: string, publishedAt: string | null, siteId = NORTH): ShiftVersion => ({
    ...stretch(from, to),
    siteId,
    meal: null,
    publishedAt: publishedAt === null ? null : at(publishedAt),
    isRequested: false,
  });
  const early = version(`${MONDAY} 08:00`, '12:00', '2026-02-10 09:00');

  it('is its only version, or the latest that was published before it began', () => {
    expect(asPublished([early])).toEqual(early);
    const longer = version(`${MONDAY} 08:00`, '16:00', '2026-02-27 09:00');
    expect(asPublished([early, longer])).toEqual(longer);
    const corrected = version(`${MONDAY} 08:00`, '18:00', '2026-03-04 09:00');
    expect(asPublished([early, longer, corrected])).toEqual(longer);
  });

  it('counts from the first publication of the same times, however often they are exported', () => {
    const again = version(`${MONDAY} 08:00`, '12:00', '2026-02-28 09:00');
    expect(asPublished([early, again])).toEqual({ ...again, publishedAt: early.publishedAt });
    // Moved away and back: the plan of that day was made anew.
    const away = version(`${MONDAY} 13:00`, '17:00', '2026-02-20 09:00');
    expect(asPublished([early, away, again])).toEqual(again);
    const elsewhere = version(`${MONDAY} 08:00`, '12:00', '2026-02-28 09:00', SOUTH);
    expect(asPublished([early, elsewhere])).toEqual(elsewhere);
  });

  it('is the latest version where the source never says when it published', () => {
    const one = version(`${MONDAY} 08:00`, '12:00', null);
    const other = version(`${MONDAY} 09:00`, '12:00', null);
    expect(asPublished([one, other])).toEqual(other);
    expect(asPublished([one, version(`${MONDAY} 08:00`, '12:00', '2026-02-27 09:00')])).toMatchObject({
      publishedAt: at('2026-02-27 09:00'),
    });
  });

  it('keeps the publication that one of its versions states, and takes one published as it begins', () => {
    const unstated = version(`${MONDAY} 08:00`, '12:00', null);
    expect(asPublished([early, unstated])).toEqual(early);
    const shorter = version(`${MONDAY} 10:00`, '12:00', '2026-02-28 09:00');
    expect(asPublished([early, shorter])).toEqual(shorter);
    const atOnce = version(`${MONDAY} 08:00`, '16:00', `${MONDAY} 08:00`);
    expect(asPublished([early, atOnce])).toEqual(atOnce);
    expect(() => asPublished([])).toThrow(new RangeError('a shift has at least one version'));
  });
});
