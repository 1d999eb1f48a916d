import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own size, in memory. Only root may make one, and not in every container. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Null: it may not be made here. */
  static of(folder: string, kilobytes: number): SmallDisk | null {
    mkdirSync(folder, { recursive: true });
    return run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder) ? new SmallDisk(folder) : null;
  }

  static get isPermitted(): boolean {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-disk-'));
    const disk = SmallDisk.of(folder, 64);
    disk?.remove();
    rmSync(folder, { recursive: true });
    return disk !== null;
  }

  resize(kilobytes: number): void {
    run('mount', '-o', `remount,size=${kilobytes}k`, this.folder);
  }

  remove(): void {
    // Lazily: what was just stopped may let go a moment later.
    run('umount', '-l', this.folder);
  }
}

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
