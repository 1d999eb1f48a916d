import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchOptions } from '../../server/commands/bench/bench-options.js';
import { writePracticeFiles, writeTaskLogFile } from '../../server/commands/bench/bench-practice.js';
import { benchPolicy } from '../../server/commands/bench/policy-bench.js';
import { median } from '../../server/commands/bench/median.js';

describe('the parts of the bench', () => {
  it('take the middle of three, and refuse to take one of none', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1])).toBe(2.5);
    expect(() => median([])).toThrow();
  });

  it('measure a million rows in three rounds unless told otherwise', () => {
    const parts = ['import', 'review', 'web', 'policy', 'report'];
    expect(benchOptions([])).toEqual({ json: false, rows: 1_000_000, rounds: 3, parts });
    expect(benchOptions(['--json', '--rows', '5000', '--only', 'web'])).toMatchObject({ rows: 5000, parts: ['web'] });
    expect(() => benchOptions(['--rows', 'many'])).toThrow();
    expect(() => benchOptions(['--only', 'everything'])).toThrow();
  });

  it('evaluate staff-weeks of seven shifts for a while', () => {
    expect(benchPolicy(20).staffWeeksPerSecond).toBeGreaterThan(0);
  });

  it('write as many different task logs as asked for, on workdays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-parts-'));
    try {
      const path = join(folder, 'logs.csv');
      await writeTaskLogFile(path, 120_030);
      const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
      expect(header).toBe('staff,activity,start,end,site');
      expect(lines.length).toBe(120_030);
      expect(new Set(lines).size).toBe(120_030);
      // 400 people of 50 logs are a day; the seventh begins on the Monday after the first week.
      expect(lines[100_000]).toBe('ma0,task0,2026-01-12T08:00,2026-01-12T08:09,site0');
      expect(writePracticeFiles(folder).map(({ kind }) => kind)).toEqual(['sites', 'teams', 'staff', 'activities']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
