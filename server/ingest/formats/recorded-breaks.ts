import { isObject } from '../documents/json/flatten-entry.js';

/** A break as a list inside a shift holds it. */
export interface RecordedBreak {
  readonly start: string;
  readonly end: string;
  /** Everything it says of its kind: `Lunch unpaid`. */
  readonly words: string;
}

const START = ['start_at', 'intUnixStart', 'startTime', 'start'];
const END = ['end_at', 'intUnixEnd', 'endTime', 'end'];
const NAMES = ['name', 'strTypeName', 'type'];

/** The breaks of a JSON list; empty: there are none. Null: it is no such list, or one of them has no end. */
export function recordedBreaks(text: string): RecordedBreak[] | null {
  if (text === '') return [];
  const list = parsed(text);
  if (!Array.isArray(list)) return null;
  const breaks = list.filter(isObject).filter((each) => each['blnEmptySlot'] !== true && isBreak(each));
  const read = breaks.map((each) => ({ start: textOf(each, START), end: textOf(each, END), words: wordsOf(each) }));
  return read.every(({ start, end }) => start !== '' && end !== '') ? read : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // whatever it is, it is no list
  }
}

/** Slots of a timesheet may be of work as well: B is a break. */
const isBreak = (slot: Readonly<Record<string, unknown>>): boolean =>
  slot['strType'] === undefined || slot['strType'] === 'B';

function wordsOf(each: Readonly<Record<string, unknown>>): string {
  const paid = each['is_paid'] === true ? 'paid' : each['is_paid'] === false ? 'unpaid' : '';
  return `${textOf(each, NAMES)} ${paid}`.trim();
}

function textOf(object: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const value = names.map((name) => object[name]).find((each) => each !== undefined && each !== null);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
