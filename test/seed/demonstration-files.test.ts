import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { demonstrationFiles } from '../../seed/demonstration.js';
import { filesOf, rowsOf, timedRowsOf, type FileRow } from './demonstration-records.js';

const TODAY = '2026-11-23';
const files = filesOf(TODAY);
const rows = (kind: Parameters<typeof files.get>[0]): readonly FileRow[] => {
  const file = files.get(kind);
  if (file === undefined) throw new Error(`no file of ${kind}`);
  return rowsOf(file);
};
const hash = (today: string): string => {
  const sum = createHash('sha256');
  for (const file of demonstrationFiles(today)) sum.update(file.name).update(file.text);
  return sum.digest('hex');
};

describe('the demonstration practice', () => {
  it('is equal, byte by byte, whenever it is made for the same day', () => {
    expect(hash(TODAY)).toBe(hash(TODAY));
  });

  it('has two sites in two zones, four teams and 26 medical assistants', () => {
    expect(rows('sites').map((row) => row['zone'])).toEqual(['America/Chicago', 'America/New_York']);
    expect(rows('teams')).toHaveLength(4);
    expect(rows('staff')).toHaveLength(26);
  });

  it('gives every team enough people for figures of a group', () => {
    for (const team of rows('teams')) {
      expect(rows('staff').filter((row) => row['team'] === team['key']).length).toBeGreaterThanOrEqual(6);
    }
  });

  it('says of everybody how she belongs to the practice, and of somebody that she left and came back', () => {
    expect(new Set(rows('employments').map((row) => row['staff'])).size).toBe(26);
    const left = rows('employments').filter((row) => row['separation'] !== '');
    expect(left.map((row) => row['staff'])).toEqual(['MA-12']);
    expect(rows('credentials').every((row) => (row['expires'] ?? '') > TODAY)).toBe(true);
  });

  it('knows everything up to yesterday and nothing of today', () => {
    for (const kind of ['clock-spans', 'task-logs', 'visits'] as const) {
      const dates = rows(kind).map((row) => (row['start'] ?? '').slice(0, 10));
      expect(dates.reduce((latest, date) => (date > latest ? date : latest))).toMatch(/^2026-11-2[0-2]$/);
      expect(files.get(kind)?.completeUntil).toBe('2026-11-22');
    }
  });

  it('reaches back 26 whole weeks', () => {
    const first = rows('clock-spans').map((row) => (row['start'] ?? '').slice(0, 10));
    // The Monday of the first week, 25 May 2026, is Memorial Day.
    expect(first.reduce((earliest, date) => (date < earliest ? date : earliest))).toBe('2026-05-26');
  });

  it('plans two weeks ahead', () => {
    const dates = rows('scheduled-shifts').map((row) => (row['start'] ?? '').slice(0, 10));
    expect(dates.reduce((latest, date) => (date > latest ? date : latest))).toBe('2026-12-12');
  });

  it('names mail addresses that nobody can own', () => {
    expect(rows('staff').every((row) => row['email']?.endsWith('.example'))).toBe(true);
  });

  it('splits about half to clinical, a third to administrative and the rest to coordination', () => {
    const categories = new Map(rows('activities').map((row) => [row['key'], row['category']]));
    const seconds = { CLINICAL: 0, ADMINISTRATIVE: 0, COORDINATION: 0 } as Record<string, number>;
    for (const task of timedRowsOf(files.get('task-logs')!)) {
      const category = categories.get(task.row['activity'] ?? '') ?? 'none';
      seconds[category] = (seconds[category] ?? 0) + (task.end ?? task.start) - task.start;
    }
    const split = seconds['CLINICAL']! + seconds['ADMINISTRATIVE']! + seconds['COORDINATION']!;
    expect(seconds['CLINICAL']! / split).toBeCloseTo(0.52, 1);
    expect(seconds['ADMINISTRATIVE']! / split).toBeCloseTo(0.34, 1);
    expect(seconds['COORDINATION']! / split).toBeCloseTo(0.14, 1);
  });
});
