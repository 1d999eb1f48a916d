import fc from 'fast-check';

/** One thing that goes wrong with the lines of a file. */
export type Damage = (rows: readonly string[]) => readonly string[];

const at = (rows: readonly string[], index: number, change: (row: string) => readonly string[]): readonly string[] =>
  rows.flatMap((row, i) => (i === index % rows.length ? change(row) : [row]));

const row = fc.nat({ max: 60 });
/** Within a line, as a share of its length, so that long lines are damaged everywhere. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const cutAt = (line: string, share: number): number => Math.floor(line.length * share);
const mark = fc.constantFrom('"', ',', ';', '\u0000', '\t', '9', '-', 'é', ' ');

const twice: fc.Arbitrary<Damage> = row.map((i) => (rows) => at(rows, i, (line) => [line, line]));
const cutShort: fc.Arbitrary<Damage> = fc.tuple(row, place).map(
  ([i, share]) =>
    (rows) =>
      at(rows, i, (line) => [line.slice(0, cutAt(line, share))]),
);
const markAdded: fc.Arbitrary<Damage> = fc.tuple(row, place, mark).map(
  ([i, share, added]) =>
    (rows) =>
      at(rows, i, (line) => [line.slice(0, cutAt(line, share)) + added + line.slice(cutAt(line, share))]),
);
const markLost: fc.Arbitrary<Damage> = fc.tuple(row, place).map(
  ([i, share]) =>
    (rows) =>
      at(rows, i, (line) => [line.slice(0, cutAt(line, share)) + line.slice(cutAt(line, share) + 1)]),
);
const emptied: fc.Arbitrary<Damage> = row.map((i) => (rows) => at(rows, i, () => ['']));
const turned: fc.Arbitrary<Damage> = row.map((i) => (rows) => [
  ...rows.slice(i % rows.length),
  ...rows.slice(0, i % rows.length),
]);

/** Rows lose, gain and swap characters; lines come twice, change places, end half way, or hold what no text holds. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(twice, cutShort, markAdded, markLost, emptied, turned),
  { maxLength: 6 },
);
