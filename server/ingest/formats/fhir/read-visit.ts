import type { VisitStatus } from '../../../domain/ledger.js';
import type { Moment } from '../../reading/moment-reader.js';
import { whyTooLong } from '../../reading/plausible-time.js';
import type { NamedPerson, VisitDraft } from '../drafts.js';
import type { NamedSite, RowRejection } from '../format.js';
import { clockOf, idIn, rejectedAs, siteOf, tellsNothing, type FhirReading } from './fhir-reading.js';
import { momentOf } from './fhir-moment.js';
import { targetOf } from './reference.js';
import { hasCode, part, parts, text, type Part } from './resource.js';

/** Whoever is a patient's own provider and no attendant: by HL7's types of participation. */
const PROVIDERS = ['ATND', 'ADM', 'CON', 'REF', 'DIS'];

/** An encounter that has begun took place whatever its status says: statuses are kept late. */
const ENCOUNTER_STATUS: Readonly<Record<string, VisitStatus>> = {
  planned: 'PLANNED',
  cancelled: 'CANCELLED',
  'entered-in-error': 'CANCELLED',
};

const APPOINTMENT_STATUS: Readonly<Record<string, VisitStatus>> = {
  arrived: 'COMPLETED',
  'checked-in': 'COMPLETED',
  fulfilled: 'COMPLETED',
  cancelled: 'CANCELLED',
  'entered-in-error': 'CANCELLED',
  noshow: 'NO_SHOW',
};

/** Classes of encounters in which the patient stays: how long that is, is nobody's time with her. */
const STAYS = ['IMP', 'ACUTE', 'NONAC', 'OBSENC', 'SS'];
/** Until they have a time, or when they have none any more, these state no more than a wish. */
const MAY_LACK_A_TIME = /^(proposed|pending|waitlist|planned|cancelled|entered-in-error)$/;

/** An encounter is a visit. One without an end is open, and its length unknown. */
export function readEncounter(reading: FhirReading): VisitDraft[] | RowRejection {
  const { resource } = reading;
  const participants = parts(resource, 'participant');
  const isProvider = (each: Part): boolean => parts(each, 'type').some((type) => hasCode(type, PROVIDERS));
  const provider = participants.filter(isProvider).map((each) => personIn(each, 'individual', reading));
  return visitOf(reading, 'visit', {
    time: part(resource, 'period'),
    places: [...parts(resource, 'location').map((each) => part(each, 'location')), part(resource, 'serviceProvider')],
    status: ENCOUNTER_STATUS[text(resource, 'status')] ?? 'COMPLETED',
    patient: part(resource, 'subject'),
    staff: participants.filter((each) => !isProvider(each)).map((each) => personIn(each, 'individual', reading)),
    provider: provider[0]?.name ?? null,
    minutes: null,
    isStay: STAYS.includes(text(part(resource, 'class'), 'code')),
  });
}

/** An appointment as booked; who has declined does not come. */
export function readAppointment(reading: FhirReading): VisitDraft[] | RowRejection {
  const { resource } = reading;
  const coming = parts(resource, 'participant').filter((each) => text(each, 'status') !== 'declined');
  const actors = coming.map((each) => part(each, 'actor'));
  const isOf = (type: string) => (actor: Part) => targetOf(actor).type === type;
  // Whoever has no address beside her name may be a telephone.
  const people = coming.filter((each) => targetOf(part(each, 'actor')).type.startsWith('Practitioner'));
  return visitOf(reading, 'appointment', {
    time: resource,
    places: actors.filter(isOf('Location')),
    status: APPOINTMENT_STATUS[text(resource, 'status')] ?? 'PLANNED',
    patient: actors.find(isOf('Patient')) ?? {},
    staff: people.map((each) => personIn(each, 'actor', reading)),
    provider: null,
    minutes: typeof resource['minutesDuration'] === 'number' ? resource['minutesDuration'] : null,
    isStay: false,
  });
}

interface ReadVisit {
  /** What holds its `start` and `end`. */
  readonly time: Part;
  readonly places: readonly Part[];
  readonly status: VisitStatus;
  readonly patient: Part;
  readonly staff: readonly (NamedPerson | null)[];
  readonly provider: string | null;
  /** Its length where no end is stated; null: none is stated either. */
  readonly minutes: number | null;
  readonly isStay: boolean;
}

function visitOf(reading: FhirReading, table: 'visit' | 'appointment', read: ReadVisit): VisitDraft[] | RowRejection {
  const { id, fullUrl, context } = reading;
  const key = id || fullUrl;
  if (key === '') return rejectedAs(table, 'id', 'the resource has no id');
  const named = siteOf(read.places, reading);
  const site: NamedSite = named ?? context.site;
  const clock = clockOf(named, reading);
  const start = momentOf(read.time, 'start', clock, context);
  if (start === null) {
    if (MAY_LACK_A_TIME.test(text(reading.resource, 'status')) && text(read.time, 'end') === '')
      return tellsNothing(
        reading,
        'Visits and appointments without a time that are only planned, proposed or cancelled',
      );
    return rejectedAs(table, 'start', 'there are no times: the start is missing', { siteId: site.id });
  }
  if (typeof start === 'string')
    return rejectedAs(table, 'start', start, { day: dayIn(read.time, context), siteId: site.id });
  const about = { day: start.day, siteId: site.id };
  const end = endOf(read, start, momentOf(read.time, 'end', clock, context));
  if (typeof end === 'string') return rejectedAs(table, 'end', end, about);
  if (end !== null && end < start.instant) return rejectedAs(table, 'end', 'the end is before the start', about);
  const tooLong = end === null ? null : whyTooLong(start.instant, end, 'WORK');
  if (tooLong !== null) return rejectedAs(table, 'end', tooLong, about);
  const patient = idIn(read.patient);
  return [
    {
      table,
      externalId: key,
      siteId: site.id,
      start: start.instant,
      end,
      day: start.day,
      isResolved: start.isResolved,
      visitKey: context.visitKey(key),
      patientKey: patient === '' ? null : context.patientKey(patient),
      status: read.status,
      staff: read.staff.filter((person) => person !== null),
      provider: read.provider,
    },
  ];
}

/** An end that is only a day leaves the length unknown, as none at all does; so does a stay. */
function endOf(
  { time, minutes, isStay }: ReadVisit,
  start: Moment,
  end: Moment | null | string,
): number | null | string {
  if (isStay && typeof end !== 'string') return end !== null && end.instant < start.instant ? end.instant : null;
  if (end === null) return minutes === null ? null : start.instant + Math.round(minutes * 60);
  if (typeof end !== 'string') return end.instant;
  return /^\d{4}(-\d{2}){0,2}$/.test(text(time, 'end')) ? null : end;
}

const dayIn = (time: Part, { moments }: FhirReading['context']) =>
  moments.dayOfRecord(text(time, 'start').slice(0, 10));

const personIn = (participant: Part, member: string, { directory, resource }: FhirReading): NamedPerson | null =>
  directory.personNamed(part(participant, member), resource);
