import { basename } from 'node:path';
import { isCivilDate } from '../../domain/time/civil-date.js';
import { MEAL_RECORDINGS } from '../../domain/ledger.js';
import { FileProblem } from '../file-problem.js';
import { FILE_KINDS } from '../formats/format.js';
import { readColumnMapping, type ColumnMapping } from '../formats/mapping/column-mapping.js';
import { DATE_ORDERS } from '../reading/date-order.js';
import type { StatedDays } from '../store/file-coverage.js';
import type { Delivery, ImportOptions } from './import-options.js';
import { requiredZone } from './place.js';

/** What a caller says of an import, all as text: the options of the command and the query of an upload. */
export interface ImportCall {
  readonly path: string;
  readonly fileName: string;
  /** Path of the file with the other punches. */
  readonly with?: string;
  readonly kind?: string;
  /** JSON of a column mapping. */
  readonly mapping?: string;
  readonly source?: string;
  readonly organization?: string;
  readonly site?: string;
  readonly zone?: string;
  readonly staff?: string;
  readonly dateOrder?: string;
  readonly completeUntil?: string;
  /** `2026-11-16..2026-11-22`: the days of which the file has everything. */
  readonly covers?: string;
  readonly meals?: string;
  /** Not said: a whole file. */
  readonly delivery?: Delivery;
  readonly isDryRun: boolean;
  readonly loginId: string | null;
}

/**
 * Checks a call before any file or database is touched.
 *
 * @throws FileProblem BAD_CALL, naming the option
 */
export function importOptionsOf(call: ImportCall): ImportOptions {
  const source = call.source?.trim() ?? '';
  if (source === '')
    throw new FileProblem('BAD_CALL', 'Say which source the file comes from, for example “time-clock”.');
  const kind = call.kind === undefined || call.kind === '' ? 'auto' : call.kind;
  return {
    path: call.path,
    fileName: call.fileName,
    companion: call.with === undefined ? null : { path: call.with, name: basename(call.with) },
    kind: kind === 'auto' ? null : oneOf('kind', kind, FILE_KINDS, 'auto'),
    source,
    mapping: given(call.mapping) === null ? null : mappingOf(call.mapping ?? ''),
    organization: given(call.organization),
    site: given(call.site),
    zone: given(call.zone) === null ? null : requiredZone(call.zone ?? ''),
    staff: given(call.staff),
    dateOrder: given(call.dateOrder) === null ? null : oneOf('date order', call.dateOrder ?? '', DATE_ORDERS),
    completeUntil: civilDate(given(call.completeUntil)),
    covers: statedDays(given(call.covers)),
    mealRecording: given(call.meals) === null ? null : oneOf('meals', call.meals ?? '', MEAL_RECORDINGS),
    delivery: call.delivery ?? { is: 'WHOLE' },
    isDryRun: call.isDryRun,
    loginId: call.loginId,
  };
}

const given = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

function oneOf<Word extends string>(
  what: string,
  text: string,
  words: readonly Word[],
  ...others: readonly string[]
): Word {
  const found = words.find((word) => word.toLowerCase() === text.trim().toLowerCase());
  if (found === undefined) {
    throw new FileProblem('BAD_CALL', `The ${what} “${text}” is none of ${[...others, ...words].join(', ')}.`);
  }
  return found;
}

function mappingOf(text: string): ColumnMapping {
  try {
    return readColumnMapping(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileProblem('BAD_CALL', 'The mapping of columns is no JSON.');
    throw error;
  }
}

function statedDays(text: string | null): StatedDays | null {
  if (text === null) return null;
  const [from = '', to = '', more] = text.split('..').map((part) => part.trim());
  if (isCivilDate(from) && isCivilDate(to) && more === undefined && from <= to) return { from, to };
  throw new FileProblem('BAD_CALL', `The days a file covers are written like 2026-11-16..2026-11-22, not “${text}”.`);
}

function civilDate(text: string | null): string | null {
  if (text === null || isCivilDate(text)) return text;
  throw new FileProblem('BAD_CALL', `“Complete until” is a date like 2026-11-22, not “${String(text)}”.`);
}
