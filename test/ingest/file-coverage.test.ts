import { describe, expect, it } from '@jest/globals';
import { FileCoverage } from '../../server/ingest/store/file-coverage.js';

const STATED = { from: '2026-03-02', to: '2026-03-06' };

describe('what a file tells about', () => {
  it('is the days it has rows for, and of everybody those it is said to cover', () => {
    const plain = new FileCoverage(false);
    expect(plain.range).toBeNull();
    plain.add('ann', 'north', '2026-03-04');
    expect([plain.has('ann', '2026-03-04'), plain.has('ann', '2026-03-03')]).toEqual([true, false]);
    const stated = new FileCoverage(false, STATED);
    stated.add('ann', 'north', '2026-03-09');
    expect([stated.has('ben', '2026-03-03'), stated.has('ben', '2026-03-09')]).toEqual([true, false]);
    expect(stated.range).toEqual({ from: '2026-03-02', to: '2026-03-09' });
  });

  it('is nothing of a table that a file of several has no rows for, whatever it is said to cover', () => {
    const oneOfSeveral = new FileCoverage(false, STATED, true);
    expect([oneOfSeveral.range, oneOfSeveral.has('ann', '2026-03-03')]).toEqual([null, false]);
    oneOfSeveral.add('ann', 'north', '2026-03-04');
    expect([oneOfSeveral.range, oneOfSeveral.has('ann', '2026-03-03')]).toEqual([STATED, true]);
  });
});
