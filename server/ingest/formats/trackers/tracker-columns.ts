import { datePartOf } from '../../reading/moment-reader.js';
import { writtenDate } from '../../reading/civil-date.js';
import { HIDDEN_CELL } from '../../reading/redact.js';
import type { DurationUnit } from '../../reading/duration.js';
import { columnOf, type Header } from '../header.js';
import { yesOrNo } from '../yes-or-no.js';
import { durationUnitOf } from './duration-unit.js';
import { CODE_NAMES, EMAIL_NAMES, FIRST_NAME_NAMES, FULL_NAME_NAMES, LAST_NAME_NAMES } from './tracker-person-names.js';
import {
  ACTIVITY_NAMES,
  DATE_NAMES,
  DURATION_NAMES,
  END_DATE_NAMES,
  END_NAMES,
  ID_NAMES,
  RANGE_NAMES,
  START_DATE_NAMES,
  START_NAMES,
  TAG_NAMES,
  VISIT_NAMES,
} from './tracker-names.js';

/** Where one end of a stretch stands. Date −1: the date stands before the time in the same cell. */
export interface EndColumns {
  readonly date: number;
  readonly time: number;
}

/** Where a time tracker keeps what. −1: it has no such column. */
export interface TrackerColumns {
  readonly id: number;
  readonly code: number;
  readonly email: number;
  readonly name: number;
  readonly firstName: number;
  readonly lastName: number;
  /** The first of these that is filled names the activity. */
  readonly activities: readonly number[];
  readonly start: EndColumns | null;
  readonly end: EndColumns | null;
  /** Both ends in one cell: `09:00 - 10:30`. */
  readonly range: number;
  readonly date: number;
  readonly duration: number;
  /** Only where somebody said which column it is: time trackers have places of their own. */
  readonly site: number;
  readonly visit: number;
  /** What a bare number of `duration` counts; null: nothing tells. */
  readonly unit: DurationUnit | null;
}

/** Names that one time tracker gives its columns otherwise than all others. */
export type OwnNames = Partial<
  Readonly<Record<'code' | 'name' | 'id' | 'duration' | 'date' | 'site' | 'visit', readonly string[]>>
> & {
  readonly activities?: readonly (readonly string[])[];
  readonly unit?: DurationUnit;
};

type Sample = readonly (readonly string[])[];

/** Finds the columns by their names and, where names leave it open, by the first rows. */
export function trackerColumnsOf(written: Header, sample: Sample, own: OwnNames = {}): TrackerColumns {
  const header = withoutHidden(written, sample);
  const find = (names: readonly string[]): number => columnOf(header, names);
  const people = withoutQuestions(header, sample);
  const findPerson = (names: readonly string[]): number => columnOf(people, names);
  const date = find(own.date ?? DATE_NAMES);
  const start = endOf(header, sample, START_NAMES, find(START_DATE_NAMES), date);
  const duration = find(own.duration ?? DURATION_NAMES);
  const columns = {
    id: uniqueIn(sample, find(own.id ?? ID_NAMES)),
    code: findPerson(own.code ?? CODE_NAMES),
    email: findPerson(EMAIL_NAMES),
    name: findPerson(own.name ?? FULL_NAME_NAMES),
    firstName: findPerson(FIRST_NAME_NAMES),
    lastName: findPerson(LAST_NAME_NAMES),
    activities: activitiesOf(header, sample, own.activities ?? ACTIVITY_NAMES),
    start,
    end: endOf(header, sample, END_NAMES, find(END_DATE_NAMES), start === null || start.date < 0 ? date : start.date),
    range: find(RANGE_NAMES),
    date,
    site: find(own.site ?? []),
    visit: find(own.visit ?? VISIT_NAMES),
    duration: duration === start?.time ? -1 : duration,
  };
  return { ...columns, unit: own.unit ?? durationUnitOf(header, sample, columns) };
}

/** A column of a kept file that is hidden in every row meant nothing when the file was taken in, whatever it is called. */
function withoutHidden(header: Header, sample: Sample): Header {
  const isHidden = (column: number): boolean => {
    const texts = filled(sample, column);
    return texts.length > 0 && texts.every((text) => text === HIDDEN_CELL);
  };
  return { ...header, normal: header.normal.map((name, column) => (isHidden(column) ? '' : name)) };
}

/**
 * TRICKY: Harvest asks of everybody `Employee?`. A column that asks, or is mostly answered by yes or no, names nobody; one
 * damaged answer must not make all rows those of a person called Yes.
 */
function withoutQuestions(header: Header, sample: Sample): Header {
  const isQuestion = (column: number): boolean => {
    const texts = filled(sample, column);
    const answers = texts.filter((text) => yesOrNo(text) !== null && !/^\d$/.test(text));
    const isAsked = /\?\s*$/.test(header.names[column] ?? '');
    return isAsked || (texts.length > 0 && answers.length * 2 >= texts.length);
  };
  return { ...header, normal: header.normal.map((name, column) => (isQuestion(column) ? '' : name)) };
}

/** A time of day needs a date beside it; a cell with its own date needs none. */
function endOf(
  header: Header,
  sample: Sample,
  names: readonly string[],
  ownDate: number,
  sharedDate: number,
): EndColumns | null {
  const time = columnOf(header, names);
  if (time < 0) return null;
  const texts = filled(sample, time);
  const isWhole = texts.length > 0 ? texts.filter(hasDate).length * 2 > texts.length : ownDate < 0 && sharedDate < 0;
  if (isWhole) return { date: -1, time };
  const date = ownDate >= 0 ? ownDate : sharedDate;
  return date < 0 ? null : { date, time };
}

function hasDate(text: string): boolean {
  const date = datePartOf(text);
  return date !== text && writtenDate(date) !== null;
}

/** Columns that name activities; one of percentages or amounts (`Activity: 45 %`) names none. */
function activitiesOf(header: Header, sample: Sample, names: readonly (readonly string[])[]): number[] {
  const found = names.map((each) => columnOf(header, each)).filter((column) => isOfWords(sample, column));
  const tags = columnOf(header, TAG_NAMES);
  return found.length > 0 || !isOfWords(sample, tags) ? [...new Set(found)] : [tags];
}

function isOfWords(sample: Sample, column: number): boolean {
  if (column < 0) return false;
  const texts = filled(sample, column);
  const words = texts.filter((text) => !/^[\d\s.,:%]+$/.test(text));
  return texts.length === 0 || words.length * 2 > texts.length;
}

/** A number that stands at several rows is no number of the row. */
function uniqueIn(sample: Sample, column: number): number {
  if (column < 0) return -1;
  const texts = sample.map((cells) => (cells[column] ?? '').trim());
  return texts.every((text) => text !== '') && new Set(texts).size === texts.length ? column : -1;
}

const filled = (sample: Sample, column: number): string[] =>
  sample.map((cells) => (cells[column] ?? '').trim()).filter((text) => text !== '');

/** The columns that name a person, those that the file has. */
export const personColumnsOf = ({ code, email, name, firstName, lastName }: TrackerColumns): number[] =>
  [code, email, name, firstName, lastName].filter((column) => column >= 0);
