import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf, takeFolder, type FolderLock } from '../../server/database/folder-lock.js';
import { processIdentity } from '../../server/database/process-identity.js';

describe('the lock of a data folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-lock-'));
    file = join(folder, 'in-use.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const holdAs = (pid: number, identity: string) =>
    writeFileSync(file, JSON.stringify({ pid, identity, command: 'serve' }));

  it('is taken once and told to whoever comes second', () => {
    expect(takeFolder(file, 'serve')).toHaveProperty('release');
    expect(takeFolder(file, 'import')).toMatchObject({ pid: process.pid, command: 'serve' });
  });

  it('can be taken again after its release, and leaves nothing behind', () => {
    (takeFolder(file, 'serve') as FolderLock).release();
    expect(readdirSync(folder)).toEqual([]);
    expect(takeFolder(file, 'serve')).toHaveProperty('release');
  });

  it('is nobody’s when its process has died', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const pid = child.pid as number;
    holdAs(pid, processIdentity(pid) as string);
    expect(takeFolder(file, 'serve')).toMatchObject({ pid });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(holderOf(file)).toBeNull();
    expect(takeFolder(file, 'serve')).toHaveProperty('release');
  });

  it('is nobody’s when another process has that number now', () => {
    holdAs(process.pid, 'a process of an earlier run of the machine');
    expect(holderOf(file)).toBeNull();
    expect(takeFolder(file, 'serve')).toHaveProperty('release');
    expect(existsSync(file)).toBe(true);
  });
});
