import { columnOf, type Header } from './header.js';

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
  readonly pairs: readonly PunchPair[];
}

const CODES = [
  'employee id',
  'employee number',
  'employee no',
  'employee code',
  'emp id',
  'emp no',
  'emp number',
  'emp code',
  'staff id',
  'staff number',
  'staff code',
  'staff key',
  'person id',
  'person number',
  'worker id',
  'user id',
  'badge',
  'badge id',
  'badge number',
  'payroll id',
  'payroll number',
  'personnel number',
  'card number',
  'ee id',
  'id number',
  'pin',
  'eid',
  'id',
];
const EMAILS = ['email', 'e mail', 'email address', 'employee email', 'user email', 'staff email'];
const FULL_NAMES = [
  'employee',
  'employee name',
  'name',
  'full name',
  'staff',
  'staff name',
  'staff member',
  'person',
  'person name',
  'user',
  'user name',
  'username',
  'worker',
  'worker name',
  'team member',
  'member',
  'display name',
  'emp',
  'emp name',
  'who',
];
const DATES = [
  'date',
  'day',
  'work date',
  'workday',
  'shift date',
  'punch date',
  'attendance date',
  'start date',
  'date in',
  'in date',
  'clock in date',
  'time in date',
  'business date',
  'entry date',
  'datum',
  'fecha',
];
const OUT_DATES = ['end date', 'date out', 'out date', 'clock out date', 'time out date', 'stop date'];
const INS = [
  'in',
  'time in',
  'clock in',
  'punch in',
  'in time',
  'clock in time',
  'punch in time',
  'start',
  'start time',
  'log in',
  'login',
  'sign in',
  'check in',
  'check in time',
  'clocked in',
  'from',
  'shift start',
  'begin',
  'begin time',
  'arrival',
  'in 1',
  'time in 1',
  'clock in 1',
  'punch in 1',
  'in punch',
  'started at',
  'actual start',
  'log in time',
  'start at',
];
const OUTS = [
  'out',
  'time out',
  'clock out',
  'punch out',
  'out time',
  'clock out time',
  'punch out time',
  'end',
  'end time',
  'log out',
  'logout',
  'sign out',
  'check out',
  'check out time',
  'clocked out',
  'to',
  'shift end',
  'finish',
  'finish time',
  'stop',
  'stop time',
  'departure',
  'until',
  'out 1',
  'time out 1',
  'clock out 1',
  'punch out 1',
  'out punch',
  'ended at',
  'actual end',
  'log out time',
  'end at',
];
/** A break between the first in and the last out: leaving for it is an out, coming back an in. */
const BREAK_OUTS = [
  'lunch out',
  'lunch start',
  'meal out',
  'meal start',
  'break out',
  'break start',
  'start lunch',
  'start break',
  'lunch begin',
];
const BREAK_INS = [
  'lunch in',
  'lunch end',
  'meal in',
  'meal end',
  'break in',
  'break end',
  'end lunch',
  'end break',
  'lunch finish',
];
const MOST_PAIRS = 6;

/** Finds person, dates and pairs of a punch list by the names its makers give them. Null pairs: none were found. */
export function punchColumnsOf(header: Header): PunchColumns {
  const find = (names: readonly string[]): number => columnOf(header, names);
  const date = find(DATES);
  return {
    code: find(CODES),
    email: find(EMAILS),
    name: find(FULL_NAMES),
    firstName: find(['first name', 'firstname', 'given name', 'first']),
    lastName: find(['last name', 'lastname', 'surname', 'family name', 'last']),
    date,
    kind: find(['type', 'record type', 'punch type', 'entry type', 'pay code', 'time type', 'kind']),
    site: find(['site', 'location', 'worksite', 'clinic', 'site key']),
    hours: find([
      'hours',
      'total hours',
      'hours worked',
      'worked hours',
      'duration',
      'total',
      'work hours',
      'time worked',
    ]),
    pairs: pairsOf(header, date, find(OUT_DATES)),
  };
}

function pairsOf(header: Header, date: number, outDate: number): PunchPair[] {
  const first = { in: columnOf(header, INS), out: columnOf(header, OUTS), inDate: date, outDate };
  if (first.in < 0 || first.out < 0) return [];
  const breakOut = columnOf(header, BREAK_OUTS);
  const breakIn = columnOf(header, BREAK_INS);
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
    const pair = { in: numbered(header, INS, number), out: numbered(header, OUTS, number), inDate: date, outDate: -1 };
    if (pair.in < 0 || pair.out < 0) break;
    pairs.push(pair);
  }
  return pairs;
}

function numbered(header: Header, names: readonly string[], number: number): number {
  const bare = names.filter((name) => !/\d$/.test(name));
  const inside = bare.filter((name) => / (in|out)$/.test(name));
  return columnOf(header, [
    ...bare.flatMap((name) => [`${name} ${number}`, `${name}${number}`]),
    ...inside.map((name) => name.replace(/ (in|out)$/, ` ${number} $1`)),
  ]);
}
