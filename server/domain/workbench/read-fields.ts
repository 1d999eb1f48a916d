import { isCivilDate } from '../time/civil-date.js';
import type { CivilDate, ZoneId } from '../time/instant.js';
import type { ResolvedInstant } from '../time/local-time.js';
import { isoLocalToInstant } from '../time/local-time.js';
import { RequestProblem } from './request-problem.js';

/** An object of the request and where it stands in it. */
export interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Path of a field. */
export const pathOf = ({ path }: Pick<Fields, 'path'>, name: string): string =>
  path === '' ? name : `${path}.${name}`;

/** The value as an object. Throws a RequestProblem when it is none. */
export function fieldsOf(value: unknown, path: string): Fields {
  if (!isObject(value)) throw new RequestProblem('NOT_AN_OBJECT', path, 'An object is expected here.');
  return { values: value, path };
}

/** A field that may be left out: absent and null are the same. */
export const isAbsent = ({ values }: Fields, name: string): boolean =>
  values[name] === undefined || values[name] === null;

/** A list; absent: empty. Every item with its path. */
export function listOf<T>(fields: Fields, name: string, read: (item: unknown, path: string) => T): T[] {
  if (isAbsent(fields, name)) return [];
  const list = fields.values[name];
  const path = pathOf(fields, name);
  if (!Array.isArray(list)) throw new RequestProblem('NOT_A_LIST', path, 'A list is expected here.');
  return list.map((item, i) => read(item, `${path}[${i}]`));
}

/** A text that must be there. */
export function textOf(fields: Fields, name: string): string {
  const value = fields.values[name];
  if (typeof value === 'string' && value !== '') return value;
  const isMissing = value === undefined || value === null;
  throw new RequestProblem(isMissing ? 'MISSING' : 'NOT_A_TEXT', pathOf(fields, name), 'A text is expected here.');
}

/** One of the names allowed. */
export function choiceOf<T extends string>(fields: Fields, name: string, choices: readonly T[]): T {
  return choice(textOf(fields, name), pathOf(fields, name), choices);
}

/** A name as one of those allowed. */
export function choice<T extends string>(text: unknown, path: string, choices: readonly T[]): T {
  const found = choices.find((each) => each === text);
  if (found !== undefined) return found;
  throw new RequestProblem('UNKNOWN_VALUE', path, `One of these is expected here: ${choices.join(', ')}.`);
}

/** Yes or no; absent: as given. */
export function flagOf(fields: Fields, name: string, absent: boolean): boolean {
  if (isAbsent(fields, name)) return absent;
  const value = fields.values[name];
  if (typeof value === 'boolean') return value;
  throw new RequestProblem('NOT_A_FLAG', pathOf(fields, name), 'true or false is expected here.');
}

const DECIMAL = /^\d{1,12}(\.\d{1,8})?$/;

/** An amount, a rate or a number of hours: a decimal as text, `"25.00"`, or a number. Not negative. */
export function decimalOf(fields: Fields, name: string): string {
  const value = fields.values[name];
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && DECIMAL.test(text)) return text;
  const isMissing = value === undefined || value === null;
  const message = 'A decimal is expected here, not negative, with a point: "25.00".';
  throw new RequestProblem(isMissing ? 'MISSING' : 'NOT_A_DECIMAL', pathOf(fields, name), message);
}

/** The same more than zero: something is divided by it. */
export function positiveOf(fields: Fields, name: string): string {
  const text = decimalOf(fields, name);
  if (Number(text) > 0) return text;
  throw new RequestProblem('NOT_POSITIVE', pathOf(fields, name), 'More than zero is expected here.');
}

/** A date of the calendar. */
export function dateOf(fields: Fields, name: string): CivilDate {
  const text = textOf(fields, name);
  if (isCivilDate(text)) return text;
  throw new RequestProblem('NOT_A_DATE', pathOf(fields, name), 'A date is expected here: YYYY-MM-DD.');
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time of the day, `18:00`. */
export function timeOfDayOf(fields: Fields, name: string): string {
  const text = textOf(fields, name);
  if (TIME_OF_DAY.test(text)) return text;
  throw new RequestProblem('NOT_A_TIME', pathOf(fields, name), 'A time of the day is expected here: HH:MM.');
}

// Fractions of a second are cut off, as everywhere.
const TIME = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;

/** A local time in the zone, or with its own offset. */
export function instantOf(fields: Fields, name: string, zone: ZoneId): ResolvedInstant {
  const text = textOf(fields, name);
  const [, local = text, offset] = TIME.exec(text) ?? [];
  try {
    if (offset === undefined) return isoLocalToInstant(local, zone);
    return { instant: isoLocalToInstant(local, 'UTC').instant - secondsOf(offset), isResolved: false };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message =
      'A local time is expected here, perhaps with its offset: 2026-03-02T08:00 or 2026-03-02T08:00-08:00.';
    throw new RequestProblem('NOT_A_TIME', pathOf(fields, name), message);
  }
}

function secondsOf(offset: string): number {
  // Of Z nothing is left to count.
  const seconds = Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4)) * 60;
  return offset.startsWith('-') ? -seconds : seconds;
}
