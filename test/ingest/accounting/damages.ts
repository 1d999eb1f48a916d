import fc from 'fast-check';

/** A line of a file, and whether nothing has happened to it. */
export interface Line {
  readonly text: string;
  readonly isSound: boolean;
}

/** One thing that goes wrong with the lines of a file. */
export type Damage = (lines: readonly Line[]) => readonly Line[];

const at = (lines: readonly Line[], index: number, change: (line: Line) => readonly Line[]): readonly Line[] =>
  lines.flatMap((line, i) => (i === index % lines.length ? change(line) : [line]));

const broken = (lines: readonly Line[], index: number, change: (text: string) => string): readonly Line[] =>
  at(lines, index, ({ text }) => [{ text: change(text), isSound: false }]);

const row = fc.nat({ max: 60 });
/** Within a line, as a share of its length, so that long lines are damaged everywhere. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const cutAt = (text: string, share: number): number => Math.floor(text.length * share);
const mark = fc.constantFrom('"', ',', ';', '\u0000', '\t', '9', '-', 'é', ' ');

const twice: fc.Arbitrary<Damage> = row.map((i) => (lines) => at(lines, i, (line) => [line, line]));
const cutShort: fc.Arbitrary<Damage> = fc.tuple(row, place).map(
  ([i, share]) =>
    (lines) =>
      broken(lines, i, (text) => text.slice(0, cutAt(text, share))),
);
const markAdded: fc.Arbitrary<Damage> = fc.tuple(row, place, mark).map(
  ([i, share, added]) =>
    (lines) =>
      broken(lines, i, (text) => text.slice(0, cutAt(text, share)) + added + text.slice(cutAt(text, share))),
);
const markLost: fc.Arbitrary<Damage> = fc.tuple(row, place).map(
  ([i, share]) =>
    (lines) =>
      broken(lines, i, (text) => text.slice(0, cutAt(text, share)) + text.slice(cutAt(text, share) + 1)),
);
const emptied: fc.Arbitrary<Damage> = row.map((i) => (lines) => broken(lines, i, () => ''));
const turned: fc.Arbitrary<Damage> = row.map((i) => (lines) => [
  ...lines.slice(i % lines.length),
  ...lines.slice(0, i % lines.length),
]);

/** Rows lose, gain and swap characters; lines come twice, change places, end half way, or hold what no text holds. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(twice, cutShort, markAdded, markLost, emptied, turned),
  { maxLength: 6 },
);
