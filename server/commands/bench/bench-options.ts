import { parseArgs } from 'node:util';

export const PARTS = ['import', 'review', 'web', 'policy', 'report'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  /** End with one line of JSON. */
  readonly json: boolean;
  /** Task logs to import, and staff-days to export. */
  readonly rows: number;
  /** Rounds of import and export, interleaved with COPY. */
  readonly rounds: number;
  /** What to measure; everything unless named. */
  readonly parts: readonly Part[];
}

/** The options of `npm run bench`. Throws with the usage for a bad call. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      rows: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const parts = values.only.length === 0 ? [...PARTS] : PARTS.filter((part) => values.only.includes(part));
  const [rows, rounds] = [Number(values.rows), Number(values.rounds)];
  if (!Number.isInteger(rows) || rows < 1000) throw new Error('--rows takes a number from 1000 on');
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1 on');
  if (parts.length === 0) throw new Error(`--only takes ${PARTS.join(', ')}`);
  return { json: values.json, rows, rounds, parts };
}
