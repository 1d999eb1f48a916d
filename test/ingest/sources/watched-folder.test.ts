import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { PulledPractice, taskLogs } from './pulled-practice.js';

describe('a watched folder', () => {
  let database: TestDatabase;
  let pulled: PulledPractice;
  let folder: string;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    pulled = await PulledPractice.open(database, []);
    folder = join(pulled.watchRoot, pulled.practice.organizationId, 'clock');
    mkdirSync(folder, { recursive: true });
  });
  afterEach(() => pulled.close());

  const watch = (afterTaking: 'LEAVE' | 'MOVE' = 'LEAVE') =>
    pulled.source({ kind: 'FOLDER', address: 'clock', afterTaking });
  /** Writes a file, or more of it, as if the last byte had come so long ago. */
  const write = (name: string, content: string, secondsAgo = 60) => {
    appendFileSync(join(folder, name), content);
    const then = Date.now() / 1000 - secondsAgo;
    utimesSync(join(folder, name), then, then);
  };

  it('leaves a file alone while it grows, and takes it when two looks find it the same', async () => {
    const sourceId = await watch();
    const whole = taskLogs('08', '09', '10');
    write('punches.csv', whole.slice(0, 60), 0);
    expect(await pulled.pull(sourceId)).toBe('NOTHING_NEW');
    expect((await pulled.standing(sourceId)).pause).toBeLessThanOrEqual(15);
    write('punches.csv', whole.slice(60), 60);
    expect(await pulled.pull(sourceId)).toBe('NOTHING_NEW');
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(await pulled.runs()).toMatchObject([{ new: 3 }]);
    expect((await pulled.pull(sourceId)) && (await pulled.standing(sourceId)).pause).toBeGreaterThan(3_000);
  });

  it('waits for a file that was written to a moment ago, although two looks find it the same', async () => {
    const sourceId = await watch();
    write('punches.csv', taskLogs('08'), 2);
    await pulled.pull(sourceId);
    expect(await pulled.pull(sourceId)).toBe('NOTHING_NEW');
  });

  it('takes a file once, whatever it is called later, and moves it away if that is wanted', async () => {
    const sourceId = await watch('MOVE');
    write('a.csv', taskLogs('08'));
    await pulled.pull(sourceId);
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(readdirSync(folder)).toEqual(['done']);
    expect(readdirSync(join(folder, 'done'))).toEqual(['a.csv']);
    write('a.csv', taskLogs('08'));
    await pulled.pull(sourceId);
    expect(await pulled.pull(sourceId)).toBe('NOTHING_NEW');
    expect(readdirSync(join(folder, 'done'))).toHaveLength(2);
    expect(await pulled.runs()).toHaveLength(1);
  });

  it('remembers a file it cannot read with the reason, and is not held up by it', async () => {
    const sourceId = await watch();
    write('a.csv', 'what,is,this\n1,2,3\n');
    write('b.csv', taskLogs('08'));
    await pulled.pull(sourceId);
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect((await pulled.standing(sourceId)).error).toContain('a.csv: ');
    expect(existsSync(join(folder, 'a.csv'))).toBe(true);
    expect(await pulled.pull(sourceId)).toBe('NOTHING_NEW');
    expect(await pulled.runs()).toHaveLength(1);
  });

  it('does not look at hidden and unfinished files, nor follow links out of the folder', async () => {
    const sourceId = await watch();
    write('.hidden.csv', taskLogs('08'));
    write('download.csv.part', taskLogs('09'));
    writeFileSync(join(pulled.watchRoot, 'elsewhere.csv'), taskLogs('10'));
    symlinkSync(join(pulled.watchRoot, 'elsewhere.csv'), join(folder, 'link.csv'));
    await pulled.pull(sourceId);
    expect(await pulled.pull(sourceId)).toBe('NOTHING_NEW');
  });

  it('that is missing is told, and tried again', async () => {
    const sourceId = await pulled.source({ kind: 'FOLDER', address: 'not there' });
    rmdirSync(join(pulled.watchRoot, pulled.practice.organizationId, 'not there'));
    expect(await pulled.pull(sourceId)).toBe('FAILED');
    expect((await pulled.standing(sourceId)).error).toContain('cannot be read (ENOENT)');
  });

  it.each(['../other', '/etc', '..', 'a/b', '.hidden', ''])('cannot be “%s”', async (address) => {
    expect(await pulled.save({ kind: 'FOLDER', address })).toMatchObject({ code: 'BAD_FOLDER' });
  });
});
