import fc from 'fast-check';
import type { ClockSpan, TaskLog } from '../../server/domain/ledger.js';
import { MA, NORTH, SOUTH, at } from './builders.js';

/*
 * Random ledgers on a grid of five minutes, so that gaps of exactly 20 and 30 minutes, 90 minutes and 4 hours come up
 * all the time. The days from 2026-03-06 hold the spring change of Chicago.
 */

export const GRID = 300;
export const FROM = at('2026-03-06 00:00');
export const TO = FROM + 4 * 86_400;

const startAndEnd = (maximum: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 3 * 288 }), fc.integer({ min: 1, max: maximum }))
    .map(([start, length]) => ({ start: FROM + start * GRID, end: FROM + (start + length) * GRID }));

const clockSpan = (kind: ClockSpan['kind'], maximum: number, sites: readonly string[]): fc.Arbitrary<ClockSpan> =>
  fc
    .record({
      id: fc.uuid(),
      staffMemberId: fc.constant(MA),
      kind: fc.constant(kind),
      siteId: fc.constantFrom(...sites),
      mealRecording: fc.constant('PUNCHED' as const),
      interval: startAndEnd(maximum),
    })
    .map(({ interval, ...span }) => ({ ...span, ...interval }));

/** Clock spans with meals and rests, overlapping as they like. */
export const clockSpans = (sites: readonly string[] = [NORTH, SOUTH]): fc.Arbitrary<ClockSpan[]> =>
  fc
    .tuple(
      fc.array(clockSpan('WORK', 120, sites), { maxLength: 12 }),
      fc.array(clockSpan('MEAL', 9, sites), { maxLength: 4 }),
      fc.array(clockSpan('REST', 4, sites), { maxLength: 3 }),
    )
    .map((spans) => spans.flat());

/** Task logs of every category, mapped or not, overlapping as they like. */
export const taskLogs: fc.Arbitrary<TaskLog[]> = fc.array(
  fc
    .record({
      id: fc.uuid(),
      staffMemberId: fc.constant(MA),
      siteId: fc.constant(null),
      activityId: fc.constantFrom('vitals', 'phone', 'rooming', null),
      category: fc.constantFrom('CLINICAL', 'ADMINISTRATIVE', 'COORDINATION', 'OTHER', 'REST', 'MEAL', null),
      visitKey: fc.constant(null),
      interval: startAndEnd(24),
    })
    .map(({ interval, ...task }) => ({ ...task, ...interval })),
  { maxLength: 30 },
);
