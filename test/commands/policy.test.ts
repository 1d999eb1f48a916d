import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm run -s policy -- …`, with what goes to its standard input. */
function policy(args: readonly string[], input = '') {
  const { status, stdout } = spawnSync(process.execPath, ['server/commands/run.mjs', 'policy', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, answer: JSON.parse(stdout) as Record<string, unknown> };
}

const WEEK = JSON.stringify({
  policy: 'US-CA',
  zone: 'America/Los_Angeles',
  workweekStart: { weekday: 'SUNDAY', time: '00:00' },
  spans: [{ start: '2026-03-02T08:00', end: '2026-03-02T18:00', kind: 'WORK' }],
  pay: { basis: 'HOURLY', rate: '25.00' },
});

describe('npm run policy', () => {
  it('evaluates what comes by standard input or from a file', () => {
    const piped = policy(['evaluate'], WEEK);
    expect(piped).toMatchObject({
      status: 0,
      answer: {
        policy: 'US-CA',
        weeks: [{ weekStarting: '2026-03-01', overtimeSeconds: 7200, pay: { total: '275.00' } }],
      },
    });
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    try {
      const file = join(folder, 'week.json');
      writeFileSync(file, `\uFEFF${WEEK}`);
      expect(policy(['evaluate', '--file', file])).toEqual(piped);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('lists policies with their sources', () => {
    const { status, answer } = policy(['list']);
    expect([status, Array.isArray(answer)]).toEqual([0, true]);
    expect(answer).toContainEqual(
      expect.objectContaining({ id: 'US-8-80', source: expect.stringContaining('778.601') }),
    );
  });

  it.each([
    ['no JSON', ['evaluate'], 'eight hours', 'NOT_JSON', ''],
    ['a bad field', ['evaluate'], WEEK.replace('WORK', 'NAP'), 'UNKNOWN_VALUE', 'spans[0].kind'],
    ['no such file', ['evaluate', '--file', '/nowhere/week.json'], '', 'UNREADABLE', ''],
    ['no such verb', ['explain'], '', 'BAD_CALL', ''],
    ['no such option', ['list', '--sorted'], '', 'BAD_CALL', ''],
  ])('ends with 2 and one object for %s', (_what, args, input, code, path) => {
    expect(policy(args, input)).toEqual({
      status: 2,
      answer: { error: { code, path, message: expect.any(String) } },
    });
  });
});
