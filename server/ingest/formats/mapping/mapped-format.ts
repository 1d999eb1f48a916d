import { isMismatch, type CellContent, type FileFormat, type Layout, type Mismatch } from '../format.js';
import { cellOf, headerOf, type Header } from '../header.js';
import type { ColumnMapping, ColumnRole } from './column-mapping.js';
import { MAPPED_TARGETS, rolesOf, type MappedTarget } from './mapped-records.js';
import { mappedTasks } from './mapped-tasks.js';

/** A column the format is shown: the name it knows, and the columns of the file whose texts it is made of. */
interface ShownColumn {
  readonly role: ColumnRole;
  readonly name: string;
  readonly columns: readonly number[];
}

/** The file format that a mapping makes: an existing one, shown the columns of the file under the names it knows. */
export function mappedFormat(mapping: ColumnMapping): FileFormat {
  const target = targetOf(mapping);
  return {
    kind: 'mapped',
    title: 'table as mapped',
    mapping,
    targets: target.format.targets,
    match: (header, sample) => matchMapped(mapping, target, header, sample),
  };
}

function targetOf({ record, durationUnit }: ColumnMapping): MappedTarget {
  const target = MAPPED_TARGETS[record];
  return record === 'TASK' ? { ...target, format: mappedTasks(durationUnit) } : target;
}

function matchMapped(
  mapping: ColumnMapping,
  target: MappedTarget,
  header: Header,
  sample: readonly (readonly string[])[],
): Layout | Mismatch {
  const missing = missingFrom(mapping, target, header);
  if (missing.length > 0) return { missing };
  const shown = shownColumns(mapping, target, header);
  const project = (cells: readonly string[]): string[] => shown.map(({ columns }) => joined(cells, columns));
  const names = shown.map(({ name }) => name);
  const inner = target.format.match(
    { ...headerOf(names, header.line), names: writtenNames(shown, header) },
    sample.map(project),
  );
  if (isMismatch(inner)) return inner;
  return {
    ...inner,
    confidence: 1,
    indispensable: header.names.length,
    dateColumns: [...new Set(inner.dateColumns.flatMap((column) => shown[column]?.columns.slice(0, 1) ?? []))],
    contents: contentsOf(shown, inner, header),
    statements: [{ name: 'Columns', value: 'as mapped' }, ...inner.statements],
    open: async (context, rows) => {
      const read = await inner.open(context, projected(rows, project));
      return (cells, line) => read(project(cells), line);
    },
  };
}

async function* projected<Row extends { readonly cells: readonly string[] }>(
  rows: AsyncIterable<Row>,
  project: (cells: readonly string[]) => string[],
): AsyncGenerator<Row> {
  for await (const row of rows) yield { ...row, cells: project(row.cells) };
}

/** The columns the mapping names and the file lacks, and the roles it cannot do without. */
function missingFrom({ record, columns, staff }: ColumnMapping, { needs }: MappedTarget, header: Header): string[] {
  const lacking = Object.values(columns)
    .flat()
    .filter((name) => columnNamed(header, name) < 0);
  const isMapped = (role: ColumnRole): boolean =>
    (columns[role] ?? []).length > 0 || (role === 'staff' && staff !== null);
  const unmapped = needs.filter((roles) => !roles.some(isMapped)).map((roles) => `a column for ${roles.join(' or ')}`);
  const foreign = (Object.keys(columns) as ColumnRole[]).filter((role) => !rolesOf(record).includes(role));
  return [...lacking, ...unmapped, ...foreign.map((role) => `a use for ${role}`)];
}

/** By its name as written, capitals or not; `#3` is the third column, whatever it is called. */
function columnNamed(header: Header, name: string): number {
  const exact = header.names.indexOf(name);
  if (exact >= 0) return exact;
  const alike = header.names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  if (alike >= 0) return alike;
  const place = /^#(\d{1,4})$/.exec(name);
  return place !== null && Number(place[1]) >= 1 && Number(place[1]) <= header.names.length ? Number(place[1]) - 1 : -1;
}

function shownColumns({ columns }: ColumnMapping, { names, joinsDates }: MappedTarget, header: Header): ShownColumn[] {
  const indexes = (role: ColumnRole): number[] => (columns[role] ?? []).map((name) => columnNamed(header, name));
  return (Object.entries(names) as [ColumnRole, string][]).flatMap(([role, name]) => {
    const own = indexes(role);
    if (own.length === 0) return [];
    if (!joinsDates || (role !== 'start' && role !== 'end')) return [{ role, name, columns: own }];
    const date = role === 'end' && indexes('endDate').length > 0 ? indexes('endDate') : indexes('date');
    return [{ role, name, columns: [...date, ...own] }];
  });
}

const joined = (cells: readonly string[], columns: readonly number[]): string =>
  columns
    .map((column) => cellOf(cells, column))
    .filter((text) => text !== '')
    .join(' ');

/** What rejected rows are told to be wrong: the names that the file gives. */
const writtenNames = (shown: readonly ShownColumn[], header: Header): string[] =>
  shown.map(({ columns }) => header.names[columns.at(-1) ?? -1] ?? '');

function contentsOf(shown: readonly ShownColumn[], inner: Layout, header: Header): CellContent[] {
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const [index, { columns }] of shown.entries()) {
    for (const column of columns) contents[column] = inner.contents[index] ?? 'HIDDEN';
  }
  return contents;
}
