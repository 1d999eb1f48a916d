import type { VisitStatus } from '../../domain/ledger.js';
import { whyTooLong } from '../reading/plausible-time.js';
import type { NamedPerson, VisitDraft } from './drafts.js';
import { RowRejection, type FileFormat, type ReadingContext } from './format.js';
import { namedPerson } from './named-person.js';
import { optional, ownFormat, required, type OwnRow } from './own-format.js';
import { siteOfRow } from './personal-stretch.js';

/** Words practices use for the state of a visit or an appointment. */
const STATUS_WORDS: readonly (readonly [status: VisitStatus, words: RegExp])[] = [
  ['COMPLETED', /^(completed?|done|finished|kept|seen|arrived|fulfilled|checked[ -]?out|closed)$/i],
  ['NO_SHOW', /^(no[ _-]?show|noshow|missed|did not attend|dna)$/i],
  ['CANCELLED', /^(cancell?ed|canc)$/i],
  ['PLANNED', /^(planned|booked|scheduled|confirmed|proposed|pending)$/i],
];

/** Visits and appointments are written alike; only the name of the column with their number and the table differ. */
export function visitFormat(table: 'visit' | 'appointment', title: string, unstated: VisitStatus): FileFormat {
  return ownFormat({
    kind: table === 'visit' ? 'visits' : 'appointments',
    title,
    targets: [table],
    columns: [
      required(table, 'KEYED'),
      optional('site'),
      required('start', 'MOMENT'),
      optional('end', 'MOMENT'),
      optional('status', 'WORD'),
      optional('patient', 'KEYED'),
      optional('staff'),
      optional('provider'),
    ],
    read: (row, context) => {
      const draft = readVisit(row, context, table, unstated);
      return draft instanceof RowRejection ? draft : [draft];
    },
  });
}

function readVisit(
  row: OwnRow,
  context: ReadingContext,
  table: 'visit' | 'appointment',
  unstated: VisitStatus,
): VisitDraft | RowRejection {
  const key = row(table);
  if (key === '') return new RowRejection(table, `the ${table} has no number`);
  const named = siteOfRow(row('site'), 'site', context, null);
  if (named instanceof RowRejection) return named;
  const site = named ?? context.site;
  const clock = named === null ? context.clock : context.clockOf(named);
  const start = context.moments.moment(row('start'), clock);
  if (typeof start === 'string') return new RowRejection('start', start);
  const about = { person: null, day: start.day, siteId: site.id };
  const end = row('end') === '' ? null : context.moments.moment(row('end'), clock);
  if (typeof end === 'string') return new RowRejection('end', end, about);
  if (end !== null && end.instant < start.instant) return new RowRejection('end', 'the end is before the start', about);
  const tooLong = end === null ? null : whyTooLong(start.instant, end.instant, 'WORK');
  if (tooLong !== null) return new RowRejection('end', tooLong, about);
  const status = row('status') === '' ? unstated : statusOf(row('status'));
  if (status === null)
    return new RowRejection('status', 'the status is none of COMPLETED, NO_SHOW, CANCELLED, PLANNED', about);
  return {
    table,
    externalId: key,
    siteId: site.id,
    start: start.instant,
    end: end?.instant ?? null,
    day: start.day,
    isResolved: start.isResolved || (end?.isResolved ?? false),
    visitKey: context.visitKey(key),
    patientKey: row('patient') === '' ? null : context.patientKey(row('patient')),
    status,
    staff: peopleOf(row('staff')),
    provider: row('provider') || null,
  };
}

const statusOf = (text: string): VisitStatus | null => STATUS_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;

/** Several people stand in one cell, parted by semicolons. */
function peopleOf(text: string): NamedPerson[] {
  return text.split(';').flatMap((part) => namedPerson(part.trim(), '', '') ?? []);
}
