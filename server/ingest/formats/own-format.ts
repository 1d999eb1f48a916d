import type { LedgerTable } from './drafts.js';
import {
  RowRejection,
  type CellContent,
  type FileFormat,
  type FileKind,
  type Layout,
  type Mismatch,
  type ReadingContext,
  type RowReading,
} from './format.js';
import { cellOf, columnOf, normalName, type Header } from './header.js';
import { namedPerson } from './named-person.js';
import { personalStretch, siteOfRow, type PersonalStretch } from './personal-stretch.js';
import type { PracticeTable } from './practice-drafts.js';

/** A column of one of Evenkeel's own files. */
export interface OwnColumn {
  readonly name: string;
  readonly isRequired: boolean;
  readonly content: CellContent;
  /** Holds dates, so its texts tell the order of day and month. */
  readonly isDated: boolean;
}

export const required = (name: string, content: CellContent = 'PLAIN'): OwnColumn => ({
  name,
  isRequired: true,
  content,
  isDated: content === 'MOMENT',
});
export const optional = (name: string, content: CellContent = 'PLAIN'): OwnColumn => ({
  name,
  isRequired: false,
  content,
  isDated: content === 'MOMENT',
});

/** Reads the cells of one row by the names of its columns. */
export type OwnRow = (column: string) => string;

export interface OwnFormat {
  readonly kind: FileKind;
  readonly title: string;
  readonly targets: readonly (LedgerTable | PracticeTable)[];
  readonly columns: readonly OwnColumn[];
  /** Whether a few rows can be of this kind; several kinds have the same columns. */
  readonly fits?: (rows: readonly OwnRow[]) => boolean;
  readonly read: (row: OwnRow, context: ReadingContext) => RowReading;
}

/** One of Evenkeel's own kinds of file: columns by name in any order, capitals or not, those it does not know ignored. */
export function ownFormat(own: OwnFormat): FileFormat {
  return {
    kind: own.kind,
    title: own.title,
    targets: own.targets,
    match: (header, sample) => matchOwn(own, header, sample),
  };
}

function matchOwn(own: OwnFormat, header: Header, sample: readonly (readonly string[])[]): Layout | Mismatch {
  const indexOf = new Map(own.columns.map((column) => [column.name, columnOf(header, [normalName(column.name)])]));
  const missing = own.columns.filter((column) => column.isRequired && indexOf.get(column.name) === -1);
  if (missing.length > 0) return { missing: missing.map((column) => column.name) };
  const found = own.columns.filter((column) => indexOf.get(column.name) !== -1);
  const rowOf =
    (cells: readonly string[]): OwnRow =>
    (column) =>
      cellOf(cells, indexOf.get(column) ?? -1);
  const fits = own.fits?.(sample.map(rowOf)) ?? true;
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const column of found) contents[indexOf.get(column.name) ?? -1] = column.content;
  return {
    confidence: fits ? found.length / header.names.length : 0,
    indispensable: own.columns.filter((column) => column.isRequired).length,
    dateColumns: found.filter((column) => column.isDated).map((column) => indexOf.get(column.name) ?? -1),
    contents,
    statements: [{ name: 'Columns', value: found.map((column) => column.name).join(', ') }],
    open: (context) => (cells) => own.read(rowOf(cells), context),
  };
}

/** Person, site, start and end of a row of an own file. */
export function ownStretch(row: OwnRow, context: ReadingContext): PersonalStretch | RowRejection {
  const staff = row('staff');
  const person = namedPerson(staff, '', '');
  if (person === null) return new RowRejection('staff', 'no staff member is named');
  const site = siteOfRow(row('site'), 'site', context, person);
  if (site instanceof RowRejection) return site;
  const clock = site === null ? context.clock : context.clockOf(site);
  const end = row('end');
  return personalStretch(person, site, {
    start: context.moments.moment(row('start'), clock),
    end: end === '' ? 'there is no end: the row is still open' : context.moments.moment(end, clock),
    startField: 'start',
    endField: 'end',
  });
}

/** A word of a fixed list in any capitals, spaces and hyphens as underscores; null if it is not in the list. */
export function wordOf<Word extends string>(text: string, words: readonly Word[]): Word | null {
  const wanted = text.toUpperCase().replace(/[\s-]+/g, '_');
  return words.find((word) => word === wanted) ?? null;
}
