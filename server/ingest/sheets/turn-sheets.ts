import type { DocumentPart, OpenDocument } from '../documents/document.js';
import { openDocument } from '../documents/open-document.js';
import { FileProblem } from '../file-problem.js';
import type { DateOrder } from '../reading/date-order.js';
import { inspectBytes, type FileBytes } from '../reading/inspect-bytes.js';
import { dayKey, type PunchesByDay, type WaitingRow } from './known-punches.js';
import { cellsOf, lookAtSheet, type Sheet } from './look-at-sheet.js';
import { turnedPart, type OtherPunch } from './turn-sheet.js';

/** The file with the other punches of a sheet, given in the same call. */
export interface Companion {
  readonly file: FileBytes;
  readonly document: OpenDocument;
  readonly name: string;
}

export interface SheetQuestions {
  /** What the file is called: it may tell what its punches are. */
  readonly name: string;
  readonly dateOrder: DateOrder | null;
  /** Asked only where a sheet needs it. */
  readonly knownPunches: () => Promise<PunchesByDay>;
  readonly companion: Companion | null;
}

/** A document whose sheets with a column a day are read as lists. */
export interface TurnedDocument {
  readonly document: OpenDocument;
  /** Rows of earlier files that wait for what these sheets have. */
  readonly completes: readonly WaitingRow[];
}

/** Opens the file that a sheet is to be read with. */
export async function openCompanion(path: string, name: string): Promise<Companion> {
  const file = await inspectBytes(path);
  return { file, document: await openDocument(file), name };
}

/**
 * Turns the sheets of a document that have a row a person and a column a day; leaves everything else as it is.
 *
 * @throws FileProblem BAD_CALL for a companion of a file that needs none, or that is no sheet itself
 */
export async function turnSheets(document: OpenDocument, questions: SheetQuestions): Promise<TurnedDocument> {
  const { companion } = questions;
  if (document.kind !== 'DELIMITED' && document.kind !== 'WORKBOOK') return { document, completes: [] };
  const first = await lookedAt(document.parts, questions, new Map());
  if (companion === null && first.every(({ sheet }) => sheet === null)) return { document, completes: [] };
  const known = await questions.knownPunches();
  const looked = await lookedAt(document.parts, questions, known);
  const others = companion === null ? secondOf(looked) : await sheetOf(companion, questions);
  const beside = others === null ? new Map<string, OtherPunch>() : await punchesOf(others);
  const kept = looked.flatMap(({ part, sheet }) => (sheet !== null && sheet === others ? [] : [part]));
  const given = new Map([...known, ...asKnown(beside, known)]);
  const last = others === null ? looked : await lookedAt(kept, questions, given);
  const sheets = last.flatMap(({ sheet }) => sheet ?? []);
  const parts = last.map(({ part, sheet }) =>
    sheet === null ? part : turnedPart(sheet, known, sheet.isOfPunches ? beside : undefined),
  );
  if (others !== null && !sheets.some(({ isOfPunches }) => isOfPunches))
    throw new FileProblem('BAD_CALL', 'Only a sheet with one punch a person and day can be read with a second one.');
  return {
    document: {
      ...document,
      parts,
      statements: [...document.statements, ...sheets.map(statementOf)],
      warnings: [...document.warnings, ...sheets.flatMap((sheet) => warningsOf(sheet, others !== null))],
    },
    completes: sheets.flatMap(({ completes }) => completes),
  };
}

interface LookedAt {
  readonly part: DocumentPart;
  readonly sheet: Sheet | null;
}

async function lookedAt(
  parts: readonly DocumentPart[],
  { name, dateOrder }: SheetQuestions,
  known: PunchesByDay,
): Promise<LookedAt[]> {
  const looked: LookedAt[] = [];
  for (const part of parts) looked.push({ part, sheet: await lookAtSheet(part, name, dateOrder, known) });
  return looked;
}

/** In a workbook with two sheets of punches, the second has the other ones of the first. */
function secondOf(looked: readonly LookedAt[]): Sheet | null {
  const punches = looked.flatMap(({ sheet }) => (sheet?.isOfPunches === true ? [sheet] : []));
  return punches.length === 2 ? (punches[1] ?? null) : null;
}

async function sheetOf({ document, name }: Companion, { dateOrder }: SheetQuestions): Promise<Sheet> {
  for (const part of document.parts) {
    const sheet = await lookAtSheet(part, name, dateOrder, new Map());
    if (sheet?.isOfPunches === true) return sheet;
  }
  throw new FileProblem('BAD_CALL', `${name} has no row a person and column a day with one punch each.`);
}

async function punchesOf({ part, header, personKey }: Sheet): Promise<Map<string, OtherPunch>> {
  const punches = new Map<string, OtherPunch>();
  for await (const { row, person, column, cell } of cellsOf(part, header, personKey)) {
    if (person === null || cell.is === 'ABSENT' || cell.is === 'STRETCHES') continue;
    punches.set(dayKey(person, column.day), {
      people: header.people.map(({ index }) => row.cells[index] ?? ''),
      day: column.day,
      text: cell.text,
      place: `second file, ${row.place ?? `line ${row.line}`}, column ${column.heading}`,
    });
  }
  return punches;
}

const asKnown = (beside: ReadonlyMap<string, OtherPunch>, known: PunchesByDay) =>
  Array.from(
    beside,
    ([key, { text }]) => [key, { only: text, in: null, out: null, waiting: known.get(key)?.waiting ?? null }] as const,
  );

function statementOf({ header: { days }, isOfPunches, side }: Sheet) {
  const what = !isOfPunches ? '' : side === 'IN' ? ', its in-times' : ', its out-times';
  const name = 'Sheet of days';
  const reach = `${days[0]?.heading ?? ''} to ${days.at(-1)?.heading ?? ''}`;
  return { name, value: `a row a person and a column a day, ${days.length} columns, ${reach}${what}` };
}

function warningsOf({ emptyDays, isOfPunches, side, completes }: Sheet, hasCompanion: boolean): string[] {
  const count = emptyDays.length;
  const first = emptyDays.slice(0, 3).map(({ day }) => day);
  const listed = `${first.join(', ')}${count > first.length ? ', …' : ''}`;
  const [has, lacks] = side === 'IN' ? ['in', 'out'] : ['out', 'in'];
  return [
    ...(count === 0 ? [] : [`${count} ${count === 1 ? 'day has' : 'days have'} no time of anybody (${listed}).`]),
    ...(isOfPunches && !hasCompanion
      ? [
          completes.length > 0
            ? `${completes.length} rows of earlier files waited for these ${has}-times.`
            : `The sheet has ${has}-times only: days without their ${lacks}-time wait for the sheet that has it.`,
        ]
      : []),
  ];
}
