import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectOutput, endOf, spawnCommand } from './running-server.js';

const PATIENCE = 120_000;

describe('commands on one data folder without a server', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-beside-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'start together, share one database, and leave it stopped',
    async () => {
      const add = (name: string) => {
        const who = ['--email', `${name}@example.org`, '--name', name, '--roles', 'hr'];
        return spawnCommand(folder, ['user', 'add', ...who, '--new-organization', name]);
      };
      const commands = ['ana', 'bea', 'cleo'].map(add);
      const outputs = commands.map(collectOutput);
      const ends = await Promise.all(commands.map(endOf));
      expect(ends.map((end, index) => [end, outputs[index]?.()])).toEqual([
        [0, expect.stringContaining('may sign in to "ana"')],
        [0, expect.stringContaining('may sign in to "bea"')],
        [0, expect.stringContaining('may sign in to "cleo"')],
      ]);
      expect(existsSync(join(folder, 'in-use.json'))).toBe(false);
      expect(existsSync(join(folder, 'postgresql', 'postmaster.pid'))).toBe(false);
    },
    PATIENCE,
  );
});
