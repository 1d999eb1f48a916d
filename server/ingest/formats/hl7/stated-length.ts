import type { Hl7Message } from './message.js';

/** Where an appointment states how long it lasts: of its service, of a person, of a place, of itself; and in what unit. */
const LENGTHS: readonly (readonly [segment: string, length: number, unit: number])[] = [
  ['AIS', 7, 8],
  ['AIP', 9, 10],
  ['AIL', 9, 10],
  ['SCH', 9, 10],
];

const SECONDS: readonly (readonly [seconds: number, unit: RegExp])[] = [
  [1, /^s(ec|econds?)?$/i],
  [60, /^(m|min|minutes?)?$/i], // where no unit is stated, minutes are meant
  [3600, /^h(r|rs|ours?)?$/i],
];

/** The first length that is stated, in seconds; null: none is. */
export function secondsStated(message: Hl7Message): number | null {
  for (const [name, length, unit] of LENGTHS) {
    const segment = message.segment(name);
    const number = Number(segment.text(length));
    const seconds = SECONDS.find(([, words]) => words.test(segment.text(unit)))?.[0];
    if (number > 0 && seconds !== undefined) return Math.round(number * seconds);
  }
  return null;
}
