import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FileProblem } from '../../server/ingest/file-problem.js';
import type { ColumnMapping } from '../../server/ingest/formats/mapping/column-mapping.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const ODD =
  'Colour;Surname;Given;When;Kicked off;Packed up;Chart;Did\n' +
  'red;Abel;Ann;03.02.2026;8.00;8.30;V77;rooming\n' +
  'red;Bell;Ben;03.02.2026;9.00;9.45;;calls\n';

const MAPPING = {
  record: 'TASK',
  columns: {
    staff: ['Given', 'Surname'],
    activity: ['Did'],
    date: ['When'],
    start: ['Kicked off'],
    end: ['Packed up'],
    visit: ['Chart'],
  },
  dateOrder: 'MDY',
  zone: 'America/New_York',
};

describe('a table nobody knows, with its columns mapped', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });
  beforeEach(async () => {
    practice?.close();
    await database.pool.query('truncate organization cascade');
    practice = await TestPractice.open(database);
  });

  const load = async (text: string, mapping: object | null, more: object = {}) =>
    practice.load(text, {
      source: 'odd',
      zone: undefined,
      ...(mapping && { mapping: JSON.stringify(mapping) }),
      ...more,
    });
  const logs = async () =>
    (
      await practice.rows<{ row: string }>(
        `select concat_ws(' ', person.key, activity.key, to_char(started_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'),
           extract(epoch from ended_at - started_at) / 60, case when visit_key is not null then 'with a visit' end) as row
         from task_log
         join staff_member as person on person.organization_id = $1 and person.id = staff_member_id
         join activity on activity.organization_id = $1 and activity.id = activity_id
         where task_log.organization_id = $1 order by 1`,
      )
    ).map(({ row }) => row.replace(/\.0+( |$)/, '$1'));

  it('is read as it was said: several columns together, dates, zone, and visits as hashes', async () => {
    const result = await load(ODD, MAPPING);
    expect(result.counts).toMatchObject({ rows: 2, new: 2, rejected: 0 });
    expect(await logs()).toEqual([
      'Ann Abel rooming 2026-03-02 13:00 30 with a visit',
      'Ben Bell calls 2026-03-02 14:00 45',
    ]);
  });

  it('is read so again the next time without a word', async () => {
    await load(ODD, MAPPING);
    const again = await load(`${ODD}red;Bell;Ben;03.02.2026;10.00;10.15;;calls\n`, null);
    expect(countsOf(again)).toBe('1 new, 0 changed, 2 same, 0 rejected, 0 gone');
    expect(again.reading).toContainEqual({ name: 'Columns', value: 'as mapped' });
  });

  it('is read as mapped last', async () => {
    await load(ODD, MAPPING);
    await load(ODD, { ...MAPPING, zone: 'America/Chicago' });
    const again = await load(ODD, null);
    expect(again.counts.same).toBe(2);
    expect(await practice.rows('select 1 from column_mapping where organization_id = $1')).toHaveLength(1);
  });

  it('is not kept by a check that stores nothing', async () => {
    const checked = await load(ODD, MAPPING, { isDryRun: true });
    expect(checked.firstRows[0]?.cells).toContainEqual({ name: 'Start', value: '2026-03-02T08:00:00-05:00' });
    await expect(load(ODD, null)).rejects.toThrow(FileProblem);
  });

  it('names the columns of the file where a row cannot be read, and redacts the rest', async () => {
    const result = await load(ODD.replace('8.30', 'late'), MAPPING);
    expect(result.rejected).toEqual([
      expect.objectContaining({
        line: 2,
        field: 'Packed up',
        text: expect.stringMatching(/^…;Abel;Ann;03\.02\.2026;8\.00;…;#/),
      }),
    ]);
  });

  it('may have a date and minutes only, of one person', async () => {
    const mapping = {
      record: 'TASK',
      columns: { activity: ['What'], date: ['Day'], duration: ['Spent'] },
      durationUnit: 'MINUTES',
      staff: 'ann',
    };
    const result = await load('Day,What,Spent\n2026-03-02,calls,90\n', mapping);
    expect(result.counts).toMatchObject({ new: 1, seconds: 5400, untimedSeconds: 5400 });
    expect(result.warnings.join()).not.toContain('name nobody');
  });

  it.each([
    ['CLOCK', { staff: ['A'], date: ['B'], start: ['C'], end: ['D'] }, 'clock_span'],
    ['SHIFT', { staff: ['A'], date: ['B'], start: ['C'], end: ['D'] }, 'scheduled_shift'],
    ['LEAVE', { staff: ['A'], start: ['B'], end: ['B'] }, 'leave'],
    ['VISIT', { staff: ['A'], date: ['B'], start: ['C'], end: ['D'], visit: ['E'] }, 'visit'],
    ['APPOINTMENT', { staff: ['A'], date: ['B'], start: ['C'], visit: ['E'] }, 'appointment'],
  ])('may hold records of %s', async (record, columns, table) => {
    const result = await load('A,B,C,D,E\nann,2026-03-02,08:00,16:00,V1\n', { record, columns });
    expect(result.rejected).toEqual([]);
    expect(await practice.ledger(table)).toHaveLength(1);
    expect(await undoImportRun(database, practice.organizationId, result.runId)).toBeNull();
    expect(await practice.ledger(table)).toHaveLength(0);
  });

  it.each([
    ['a column the file lacks', { ...MAPPING, columns: { ...MAPPING.columns, start: ['Begun'] } }, 'it lacks Begun'],
    ['no times', { record: 'SHIFT', columns: { staff: ['Given'] } }, 'a column for start'],
    ['an unknown role', { record: 'TASK', columns: { colour: ['Colour'] } }, 'columns.colour'],
    ['an unknown zone', { ...MAPPING, zone: 'Mars/Base' }, 'zone'],
    [
      'a role its records have no use for',
      { ...MAPPING, columns: { ...MAPPING.columns, patient: ['Colour'] } },
      'a use for patient',
    ],
  ])('is refused with %s', async (_, mapping, message) => {
    await expect(load(ODD, mapping)).rejects.toThrow(message);
    expect(await practice.rows('select 1 from import_run where organization_id = $1')).toEqual([]);
  });

  it('keeps mappings as they were given', async () => {
    await load(ODD, MAPPING);
    const [saved] = await practice.rows<{ mapping: ColumnMapping }>(
      'select mapping from column_mapping where organization_id = $1',
    );
    expect(saved?.mapping).toMatchObject(MAPPING);
  });
});
