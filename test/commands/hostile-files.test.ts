import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { formula, text, workbookOf } from '../ingest/documents/workbook.js';
import { zipOf } from '../ingest/documents/zip.js';
import { collectOutput, endOf, spawnCommand, startServer, type RunningServer } from './running-server.js';

const MEGABYTES = 1024 ** 2;
/** What an import of any file may take. */
const MOST_MEMORY = 400 * MEGABYTES;
const PATIENCE = 180_000;

const HEADER = 'staff,activity,start,end';
const ROWS = Array.from({ length: 5 }, (_, hour) => rowAt(`${hour + 10}`));

function rowAt(hour: string, activity = 'rooming', staff = 'ann'): string {
  return `${staff},${activity},2026-03-02T${hour}:00,2026-03-02T${hour}:30`;
}

const linesOf = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

/** A workbook whose entities would unfold to ten thousand million letters. */
const ENTITIES = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">',
  ...Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`),
  ']><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>',
].join('');

const workbookWith = (sheet: string): Buffer =>
  workbookOf([{ name: 'A', rows: [] }], { others: { 'xl/worksheets/sheet0.xml': sheet } });

const cellsOf = (line: string): readonly string[] => line.split(',').map((cell) => text(cell));

/** Files that are taken, and how many of their rows are new; the others are rejected with a word that says why. */
const TAKEN: readonly (readonly [name: string, content: string | Buffer, taken: number, why: RegExp])[] = [
  ['nul.csv', linesOf(rowAt('07', 'roo\u0000ming'), ...ROWS), 5, /^Line 2: a NUL character/m],
  [
    'line.csv',
    linesOf(...ROWS, rowAt('07', 'x'.repeat(3 * MEGABYTES)), rowAt('16')),
    6,
    /^Line 7: .*longer than 1 MB/m,
  ],
  [
    'cell.csv',
    linesOf(...ROWS, rowAt('07', 'x'.repeat(900_000)), rowAt('16')),
    6,
    /^Line 7: the activity is longer than 500/m,
  ],
  [
    'name.csv',
    linesOf(rowAt('07', 'rooming', 'é'.repeat(3000)), ...ROWS),
    5,
    /^Line 2: the name or key of the staff member is longer/m,
  ],
  ['quote.csv', linesOf(rowAt('07', '"rooming'), ...ROWS), 5, /^Line 2: a quote is opened/m],
  ['wide.csv', linesOf(`${rowAt('07')}${',a'.repeat(300_000)}`, ...ROWS), 5, /^Line 2: the row has more cells/m],
  [
    'formula.xlsx',
    workbookOf([
      {
        name: 'A',
        rows: [
          cellsOf(HEADER),
          [text('ann'), text('rooming'), formula(''), text('2026-03-02T09:30')],
          ...ROWS.map(cellsOf),
        ],
      },
    ]),
    5,
    /row 2.*start: no date and time/im,
  ],
];

/** Files that are refused whole, and with which sentence. */
const REFUSED: readonly (readonly [name: string, content: string | Buffer, why: RegExp])[] = [
  ['empty.csv', '', /empty\.csv: The file is empty/],
  ['bomb.xlsx', workbookWith(' '.repeat(300 * MEGABYTES)), /unpacks to far more than/],
  ['entities.xlsx', workbookWith(ENTITIES), /no sound XML/],
  [
    'crowd.xlsx',
    zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`f${at}`, '']))),
    /too many files/,
  ],
  ['cut.xlsx', workbookOf([{ name: 'A', rows: [[text('x')]] }]).subarray(0, 900), /damaged/],
  ['deep.json', '['.repeat(100_000) + ']'.repeat(100_000), /No known format/],
  ['entry.json', JSON.stringify([{ resourceType: 'Encounter', id: 'x'.repeat(20 * MEGABYTES) }]), /larger than 16 MB/],
  [
    'random.csv',
    Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * at * 31 + at * 7) % 256)),
    /binary|No known/,
  ],
];

describe('a file that means harm', () => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-hostile-'));
    server = await startServer(join(folder, 'data'));
  }, PATIENCE);
  afterAll(async () => {
    server.process.kill('SIGINT');
    await endOf(server.process);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Imports a file by the command; gives how it ended, what it said, and the most memory it took. */
  async function importing(name: string) {
    const from = ['--file', join(folder, name), '--source', name, '--organization', 'Clinic', '--site', 'Main'];
    const command = spawnCommand(join(folder, 'data'), ['import', ...from, '--zone', 'America/Chicago']);
    const output = collectOutput(command);
    const memory = peakOf(command);
    const end = await endOf(command);
    const peak = await memory;
    return { end, said: output(), isModest: peak === null || peak < MOST_MEMORY };
  }

  it.each(TAKEN)(
    'costs itself one row, and the good ones beside it are kept: %s',
    async (name, content, taken, why) => {
      writeFileSync(join(folder, name), content);
      const { end, said, isModest } = await importing(name);
      expect([end, said]).toEqual([0, expect.stringMatching(why)]);
      expect(said).toMatch(new RegExp(`^${taken + 1} rows: ${taken} new, 0 changed, 0 same, 1 rejected`, 'm'));
      expect(isModest).toBe(true);
    },
    PATIENCE,
  );

  it.each(REFUSED)(
    'is refused whole with a sentence: %s',
    async (name, content, why) => {
      writeFileSync(join(folder, name), content);
      const { end, said, isModest } = await importing(name);
      expect([end, said]).toEqual([2, expect.stringMatching(why)]);
      expect(isModest).toBe(true);
    },
    PATIENCE,
  );

  it(
    'is refused as well when it is 5 GB of nothing, a folder, or not there',
    async () => {
      writeFileSync(join(folder, 'sparse.csv'), linesOf(...ROWS));
      truncateSync(join(folder, 'sparse.csv'), 5 * 1024 * MEGABYTES);
      mkdirSync(join(folder, 'folder.csv'));
      const ends = await Promise.all(['sparse.csv', 'folder.csv', 'nowhere.csv'].map(importing));
      expect(ends).toEqual([
        { end: 2, said: expect.stringContaining('sparse.csv: The file is binary'), isModest: true },
        { end: 2, said: expect.stringContaining('folder.csv: That is a folder'), isModest: true },
        { end: 2, said: expect.stringContaining('nowhere.csv: There is no such file'), isModest: true },
      ]);
    },
    PATIENCE,
  );
});

/** The most memory a process has held, in bytes, as Linux tells it; null: this system does not. */
async function peakOf({ pid }: ChildProcess): Promise<number | null> {
  const status = `/proc/${pid}/status`;
  let peak: number | null = null;
  while (existsSync(status)) {
    try {
      const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
      if (kilobytes !== undefined) peak = Number(kilobytes) * 1024;
    } catch {
      break; // it ended between the two looks
    }
    await delay(20);
  }
  return peak;
}
