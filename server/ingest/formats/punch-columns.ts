import { type Header } from './header.js';
import {
  BREAK_IN_NAMES,
  BREAK_KIND_NAMES,
  BREAK_OUT_NAMES,
  CODE_NAMES,
  DATE_NAMES,
  EMAIL_NAMES,
  FIRST_NAME_NAMES,
  FULL_NAME_NAMES,
  HOURS_NAMES,
  IN_NAMES,
  KIND_NAMES,
  LAST_NAME_NAMES,
  OUT_DATE_NAMES,
  OUT_NAMES,
  SITE_NAMES,
  ZONE_NAMES,
} from './punch-names.js';

/** One pair of in and out; the dates are −1 when the row has one date for all, or the cells hold date and time. */
export interface PunchPair {
  readonly in: number;
  readonly out: number;
  readonly inDate: number;
  readonly outDate: number;
}

/** Where a punch list keeps what. −1: it has no such column. */
export interface PunchColumns {
  readonly code: number;
  readonly email: number;
  readonly name: number;
  readonly firstName: number;
  readonly lastName: number;
  readonly date: number;
  readonly kind: number;
  readonly site: number;
  readonly hours: number;
  /** The zone a row names itself. */
  readonly zone: number;
  readonly pairs: readonly PunchPair[];
  /** Breaks that stand beside the stretch they are taken from, instead of parting it. */
  readonly breaks: readonly BreakColumns[];
}

/** A recorded break. */
export interface BreakColumns {
  readonly start: number;
  readonly end: number;
  /** Paid, unpaid, meal, rest; −1: not said. */
  readonly kind: number;
}

const MOST_PAIRS = 6;

/** Finds person, dates and pairs of a punch list by the names its makers give them. Null pairs: none were found. */
export function punchColumnsOf(header: Header): PunchColumns {
  const find = (names: readonly string[]): number => namedColumn(header, names);
  const date = find(DATE_NAMES);
  const breaks = breaksOf(header);
  return {
    code: find(CODE_NAMES),
    email: find(EMAIL_NAMES),
    ...nameColumns(find(FULL_NAME_NAMES), find(FIRST_NAME_NAMES), find(LAST_NAME_NAMES)),
    date,
    kind: find(KIND_NAMES),
    site: find(SITE_NAMES),
    hours: find(HOURS_NAMES),
    zone: find(ZONE_NAMES),
    pairs: pairsOf(header, date, find(OUT_DATE_NAMES), breaks.length > 0),
    breaks,
  };
}

/** Beside a first name alone, `Name` or `Nom` is the last name; beside a last name alone, `Nombre` is the first. */
function nameColumns(name: number, firstName: number, lastName: number) {
  if (name < 0 || firstName < 0 === lastName < 0) return { name, firstName, lastName };
  return firstName < 0 ? { name: -1, firstName: name, lastName } : { name: -1, firstName, lastName: name };
}

/** Only where a column says what kind of break it is: without one, a break is the gap between two stretches. */
function breaksOf(header: Header): BreakColumns[] {
  const single = {
    start: namedColumn(header, BREAK_OUT_NAMES),
    end: namedColumn(header, BREAK_IN_NAMES),
    kind: namedColumn(header, BREAK_KIND_NAMES),
  };
  if (single.start >= 0 && single.end >= 0 && single.kind >= 0) return [single];
  const breaks: BreakColumns[] = [];
  for (let number = 1; number <= MOST_PAIRS; number += 1) {
    const find = (what: string): number => namedColumn(header, [`break ${number} ${what}`, `break ${what} ${number}`]);
    const numberedBreak = { start: find('start'), end: find('end'), kind: find('type') };
    if (numberedBreak.start < 0 || numberedBreak.end < 0) break;
    breaks.push(numberedBreak);
  }
  return breaks.length > 1 || (breaks[0]?.kind ?? -1) >= 0 ? breaks : [];
}

function pairsOf(header: Header, date: number, outDate: number, hasBreaks: boolean): PunchPair[] {
  const first = { in: namedColumn(header, IN_NAMES), out: namedColumn(header, OUT_NAMES), inDate: date, outDate };
  if (first.in < 0 || first.out < 0) return [];
  const breakOut = namedColumn(header, BREAK_OUT_NAMES);
  const breakIn = namedColumn(header, BREAK_IN_NAMES);
  if (hasBreaks) return [first];
  if (breakOut >= 0 && breakIn >= 0) {
    return [
      { ...first, out: breakOut, outDate: -1 },
      { ...first, in: breakIn },
    ];
  }
  return [first, ...numberedPairs(header, date)];
}

/** `in 2`, `time out 3`, `clock in 4` and so on. */
function numberedPairs(header: Header, date: number): PunchPair[] {
  const pairs: PunchPair[] = [];
  for (let number = 2; number <= MOST_PAIRS; number += 1) {
    const pair = {
      in: numbered(header, IN_NAMES, number),
      out: numbered(header, OUT_NAMES, number),
      inDate: date,
      outDate: -1,
    };
    if (pair.in < 0 || pair.out < 0) break;
    pairs.push(pair);
  }
  return pairs;
}

function numbered(header: Header, names: readonly string[], number: number): number {
  const bare = names.filter((name) => !/\d$/.test(name));
  const inside = bare.filter((name) => / (in|out)$/.test(name));
  return namedColumn(header, [
    ...bare.flatMap((name) => [`${name} ${number}`, `${name}${number}`]),
    ...inside.map((name) => name.replace(/ (in|out)$/, ` ${number} $1`)),
  ]);
}

/** The first of the names that a column bears, accents or not; −1: none does. */
export function namedColumn(header: Header, names: readonly string[]): number {
  const plain = header.normal.map(withoutAccents);
  for (const name of names) {
    const index = plain.indexOf(name);
    if (index >= 0) return index;
  }
  return -1;
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
