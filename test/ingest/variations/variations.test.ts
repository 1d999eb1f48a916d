import { FileProblem } from '../../../server/ingest/file-problem.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readStandard, stretchesOf, type ReadStandard } from '../standards/read-standard.js';
import { SAMPLE_TABLES } from './tables.js';
import { textOf, WRITINGS } from './writings.js';

/** Everything a file says: who, from when to when or how long on which day, in a fixed order. */
function contentsOf({ drafts }: ReadStandard): string[] {
  const lines = drafts.map((draft) => {
    const who = 'person' in draft ? draft.person.name : '';
    const activity = 'activity' in draft ? draft.activity : '';
    if ('seconds' in draft) return `${who} ${draft.day} ${draft.seconds} ${activity}`;
    return 'start' in draft ? `${who} ${draft.table} ${draft.start}–${draft.end} ${activity}` : '';
  });
  return lines.toSorted();
}

describe.each(SAMPLE_TABLES)('$name', (table) => {
  let plain: ReadStandard;
  beforeAll(async () => {
    plain = await readStandard(textOf(table));
    expect(plain.rejections).toEqual([]);
    expect(contentsOf(plain)).toHaveLength(4);
  });

  it.each(Object.keys(WRITINGS))('comes to the same with %s', async (name) => {
    const other = await readStandard(WRITINGS[name]!(table));
    expect(contentsOf(other)).toEqual(contentsOf(plain));
    // Only a file of our own is no report: its line of totals is rejected and seen.
    expect(other.rejections).toHaveLength(name === 'a line of totals' && plain.kind === 'task-logs' ? 1 : 0);
    expect(other.kind).toBe(plain.kind);
  });
});

describe('header lines of other languages', () => {
  it.each([
    ['German', 'Mitarbeiter;Datum;Beginn;Ende\nZoë;16.03.2026;08:00;16:30\n'],
    ['German punches', 'Name;Datum;Uhrzeit;Buchung\nZoë;16.03.2026;08:00;Kommen\nZoë;16.03.2026;16:30;Gehen\n'],
    ['Spanish', 'Empleado;Fecha;Entrada;Salida\nZoë;16/03/2026;8:00;16:30\n'],
    ['French', 'Salarié;Date;Heure début;Heure fin\nZoë;16/03/2026;8h00;16h30\n'],
    ['Dutch', 'Medewerker;Datum;Begintijd;Eindtijd\nZoë;16-03-2026;08:00;16:30\n'],
    ['Italian', 'Dipendente;Data;Entrata;Uscita\nZoë;16/03/2026;08:00;16:30\n'],
    ['Italian punches', 'Dipendente;Data;Ora;Verso\nZoë;16/03/2026;08:00;Entrata\nZoë;16/03/2026;16:30;Uscita\n'],
    ['Portuguese', 'Funcionário;Data;Entrada;Saída\nZoë;16/03/2026;08:00;16:30\n'],
    ['English of a terminal', 'Name\tTime\tState\nZoë\t16/03/2026 08:00:00\tC/In\nZoë\t16/03/2026 16:30:00\tC/Out\n'],
  ])('%s', async (_, text) => {
    const read = await readStandard(text);
    expect(read.rejections).toEqual([]);
    expect(stretchesOf(read)).toEqual(['Zoë 2026-03-16T13:00Z/21:30Z']);
  });
});

describe('files that say nothing, or not enough', () => {
  const problemOf = (content: string | Buffer): Promise<unknown> =>
    readStandard(content).catch((error: unknown) => (error instanceof FileProblem ? error.code : error));

  it('with a header alone have no rows, and that is said', async () => {
    const read = await readStandard('employee,date,in,out\n');
    expect([read.rows, read.warnings]).toEqual([[], ['The file has a header and no rows.']]);
  });

  it.each([
    ['of no bytes', '', 'EMPTY_FILE'],
    ['of blank lines', '\n\n  \n', 'EMPTY_FILE'],
    ['of a byte order mark', '\ufeff', 'EMPTY_FILE'],
    ['whose days can be read as months', 'employee,date,in,out\nann,03/04/2026,8:00,9:00\n', 'AMBIGUOUS_DATE_ORDER'],
    ['without a header', '7,2026-03-16 08:00,IN\n7,2026-03-16 16:30,OUT\n', 'UNKNOWN_FORMAT'],
    ['of sums without days', 'Project,Time (h),Time (decimal)\nFront desk,04:30:00,4.50\n', 'UNKNOWN_FORMAT'],
    [
      'of visits of patients',
      'Encounter ID,Patient,Provider,Start,End\n1,P,D,2026-03-16 08:00,2026-03-16 09:00\n',
      'UNKNOWN_FORMAT',
    ],
  ])('%s are refused: %s', async (_, content, code) => {
    expect(await problemOf(content)).toBe(code);
  });
});

describe('who a row of a time tracker is about', () => {
  it('is never the answer to a question', async () => {
    const read = await readStandard(
      'Date,Client,Project,Task,Notes,Hours,First Name,Last Name,Employee?\n2026-03-16,,Front desk,Phone,,"1,5",Ann,Lee,Yes\n',
    );
    expect(read.drafts).toMatchObject([{ person: { name: 'Ann Lee' }, seconds: 5400 }]);
  });

  it.each(['Employee?', 'Employee'])('is not told by a damaged answer either, in a column called %s', async (asked) => {
    const row = (note: string, answer: string) => `2026-03-16,,Front desk,Phone,${note},"1,5",Ann,Lee,${answer}\n`;
    const header = `Date,Client,Project,Task,Notes,Hours,First Name,Last Name,${asked}\n`;
    const read = await readStandard(header + row('a', 'Yes') + row('b', 'Y9es'));
    expect(read.drafts).toMatchObject([{ person: { key: 'Ann Lee' } }, { person: { key: 'Ann Lee' } }]);
  });

  it('is the medical assistant, and a task for a patient keeps its visit as a hash alone', async () => {
    const read = await readStandard(
      'MA,Task Type,Visit ID,Patient,Start,End\nAnn Lee,Rooming,V1,P1,2026-03-16 08:00,2026-03-16 08:20\n',
    );
    expect(read.drafts).toMatchObject([{ person: { name: 'Ann Lee' }, activity: 'Rooming' }]);
    expect(read.drafts).toMatchObject([{ visitKey: expect.stringMatching(/^[0-9a-f]{32,}$/) }]);
    expect(JSON.stringify(read.drafts)).not.toMatch(/V1|P1/);
  });
});
