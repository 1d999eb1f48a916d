import type { TaskCategory } from '../../domain/ledger.js';
import type { CivilDate, EpochSeconds, ZoneId } from '../../domain/time/instant.js';
import type { DocumentKind } from '../documents/document.js';
import type { FileRow } from '../reading/file-rows.js';
import type { MomentReader } from '../reading/moment-reader.js';
import type { ZoneClock } from '../reading/zone-clock.js';
import type { LedgerDraft, LedgerTable, NamedPerson } from './drafts.js';
import type { Header } from './header.js';
import type { ColumnMapping } from './mapping/column-mapping.js';
import type { PracticeDraft, PracticeTable } from './practice-drafts.js';

/** Every kind of file that can be imported, as the command names it. */
export const FILE_KINDS = [
  'toggl',
  'clockify',
  'harvest',
  'kimai',
  'solidtime',
  'timechimp',
  'yast',
  'time-tracker',
  'mapped',
  'punches',
  'sites',
  'teams',
  'staff',
  'activities',
  'employments',
  'credentials',
  'positions',
  'providers',
  'task-logs',
  'clock-spans',
  'scheduled-shifts',
  'leaves',
  'visits',
  'appointments',
  'icalendar',
  'fhir',
  'hl7',
  'ehr-actions',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** One way a file can be written. `match` looks at the header and a few rows, and promises nothing about the rest. */
export interface FileFormat {
  readonly kind: FileKind;
  /** As people call it: `Clockify report`. */
  readonly title: string;
  /** What it was made of, when somebody said how the columns are to be read. */
  readonly mapping?: ColumnMapping;
  /** Which documents can be written in it; absent: those with a table. */
  readonly documents?: readonly DocumentKind[];
  /** The tables its rows are read into; a row goes into one of them. */
  readonly targets: readonly (LedgerTable | PracticeTable)[];
  match(header: Header, sample: readonly (readonly string[])[]): Layout | Mismatch;
}

/** What a file lacks to be of a format, in words. */
export interface Mismatch {
  readonly missing: readonly string[];
}

/** What a cell holds, and so how much of it may be kept with a rejected row. WORD: one out of a list. */
export type CellContent = 'PLAIN' | 'WORD' | 'MOMENT' | 'KEYED' | 'HIDDEN';

/** How the columns of one file are read. */
export interface Layout {
  /** From 0 to 1: the share of the header this format understands, with what is peculiar to it weighing more. */
  readonly confidence: number;
  /** How many columns it cannot do without: of two formats that understand a header equally well, the stricter is meant. */
  readonly indispensable: number;
  /** Columns with dates: their texts tell the order of day and month. */
  readonly dateColumns: readonly number[];
  readonly contents: readonly CellContent[];
  /** A cell holds records of its own, which cannot be kept redacted: the file is kept as a whole, and only sealed. */
  readonly hasNestedCells?: boolean;
  /** How the columns are taken, to be stated back. */
  readonly statements: readonly ReadingStatement[];
  /** The file tells everything of the people it names from its first day on; absent: of the days it has rows for. */
  readonly isWhole?: boolean;
  /** The file tells of single things what it knows of them, and nothing by what it does not name. */
  readonly tellsChanges?: boolean;
  /** What an activity that a row has named counts as by default; absent or null: that is left to people. */
  readonly categoryOf?: (activity: string) => TaskCategory | null;
  /** What all rows together came to, once they are read; to be stated back. */
  readonly summary?: () => readonly ReadingStatement[];
  /** `rows` are the rows below the header, for formats in which a row can only be understood after others. */
  /** In a list of single punches: the cells of the punch that a row lacks, at a time given; absent: no such list. */
  readonly missingPunch?: (cells: readonly string[], time: string) => string[];
  readonly open: (context: ReadingContext, rows: AsyncIterable<FileRow>) => RowReader | Promise<RowReader>;
}

/** One sentence of the reading that is stated back. */
export interface ReadingStatement {
  readonly name: string;
  readonly value: string;
}

/** What a row comes to. */
export type RowReading = readonly LedgerDraft[] | readonly PracticeDraft[] | RowRejection;

/** Several rows of the file that say one thing together, as the punches of a shift do; it is told at one of them. */
export class RowsTogether {
  constructor(
    readonly drafts: readonly LedgerDraft[],
    /** How many rows of the file these are. */
    readonly rows: number,
  ) {}
}

/**
 * Reads one row. Null: what it tells is told, and counted, at another row, or it is no record at all (a repeated header, a
 * total). Pure but for counting what it noticed.
 */
export type RowReader = (cells: readonly string[], line: number) => RowReading | RowsTogether | null;

/** A site as files name it. */
export interface NamedSite {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly zone: string;
}

/** What a row needs to know besides its cells. */
export interface ReadingContext {
  readonly moments: MomentReader;
  /** The site for rows that name none. */
  readonly site: NamedSite;
  /** Whose rows those are that can name nobody: the person the file was said to be of, else one who waits to be mapped. */
  readonly owner: NamedPerson;
  /** The person the file was said to be of; null: nobody said. */
  readonly statedOwner: NamedPerson | null;
  /** When the import began, also of one that goes on after an interruption. */
  readonly began: EpochSeconds;
  /** The clock for rows that name no site. */
  readonly clock: ZoneClock;
  siteNamed(text: string): NamedSite | null;
  clockOf(site: NamedSite): ZoneClock;
  /** The clock of an IANA zone, for rows that name one themselves. */
  clockIn(zone: ZoneId): ZoneClock;
  /** Keyed hashes, hexadecimal; nothing else of these identifiers is ever stored. */
  visitKey(text: string): string;
  patientKey(text: string): string;
  /** Counts something worth a warning at the end; the message may say `{n}`. */
  notice(message: string): void;
}

/** A row that cannot be taken, with everything known about it. */
export class RowRejection {
  constructor(
    readonly field: string | null,
    readonly reason: string,
    readonly about: RejectedAbout = NOBODY_KNOWN,
  ) {}
}

/** Whose day a rejected row makes incomplete, as far as the row could be read. */
export interface RejectedAbout {
  /** The table it would have gone to, for formats that feed several. */
  readonly table?: LedgerTable;
  readonly person: NamedPerson | null;
  readonly day: CivilDate | null;
  readonly siteId: string | null;
}

export const NOBODY_KNOWN: RejectedAbout = { person: null, day: null, siteId: null };

/** Whether a match failed. */
export const isMismatch = (match: Layout | Mismatch): match is Mismatch => 'missing' in match;
