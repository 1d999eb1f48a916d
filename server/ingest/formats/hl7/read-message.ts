import type { Moment } from '../../reading/moment-reader.js';
import { whyTooLong } from '../../reading/plausible-time.js';
import type { VisitDraft } from '../drafts.js';
import { RowRejection, type NamedSite, type ReadingContext } from '../format.js';
import type { Thing } from './events.js';
import { momentOf } from './hl7-moment.js';
import type { Hl7Message } from './message.js';
import { nameOf, type MessageHistory } from './message-history.js';
import { secondsStated } from './stated-length.js';

const DAY = 86_400;
/** In these classes the patient stays: how long that is, is nobody's time with her. */
const STAYS = /^[IB]$/;

/** The visit or appointment of a message. Of its patient only a keyed hash is kept. */
export function readMessage(
  message: Hl7Message,
  thing: Thing,
  history: MessageHistory,
  context: ReadingContext,
): VisitDraft[] | RowRejection {
  const { table, id, status } = thing;
  if (id === '') return rejected(thing, table === 'visit' ? 'PV1-19' : 'SCH-2', `the ${table} has no number`);
  const named = siteOf(message, context);
  const site = named ?? context.site;
  const clock = named === null ? context.clock : context.clockOf(named);
  const field = table === 'visit' ? 'PV1-44' : 'TQ1-7';
  const written = history.startOf(thing);
  const start = momentOf(written, message, clock, context);
  if (start === null) return rejected(thing, field, 'there are no times: the start is missing', { siteId: site.id });
  if (typeof start === 'string')
    return rejected(thing, field, start, { siteId: site.id, day: dayIn(written, context) });
  const about = { day: start.day, siteId: site.id };
  const ended = momentOf(endIn(message, table), message, clock, context);
  const end = typeof ended === 'string' ? ended : lengthened(message, thing, start, ended);
  const endField = table === 'visit' ? 'PV1-45' : 'TQ1-8';
  if (typeof end === 'string') return rejected(thing, endField, end, about);
  if (end !== null && end < start.instant) return rejected(thing, endField, 'the end is before the start', about);
  const tooLong = end === null ? null : whyTooLong(start.instant, end, 'WORK');
  if (tooLong !== null) return rejected(thing, endField, tooLong, about);
  const patient = message.segment('PID').text(3) || message.segment('PID').text(2);
  return [
    {
      table,
      externalId: id,
      siteId: site.id,
      start: start.instant,
      end,
      day: start.day,
      isResolved: start.isResolved,
      visitKey: context.visitKey(id),
      patientKey: patient === '' ? null : context.patientKey(patient),
      status,
      staff: staffIn(message, table, history),
      provider: providerIn(message),
    },
  ];
}

/** The first place that is a site of the practice: the facility or ward of the visit, the sender's facility. */
function siteOf(message: Hl7Message, context: ReadingContext): NamedSite | null {
  const visit = message.segment('PV1');
  const place = message.segment('AIL');
  const names = [visit.text(3, 4), visit.text(3, 1), place.text(3, 4), place.text(3, 1), message.header.text(4)];
  for (const name of names) {
    const site = name === '' ? null : context.siteNamed(name);
    if (site !== null) return site;
  }
  return null;
}

const endIn = (message: Hl7Message, table: Thing['table']): string => {
  if (table === 'appointment') return message.segment('TQ1').text(8) || message.segment('SCH').text(11, 5);
  const discharged = message.segment('PV1').text(45);
  return discharged || (message.event === 'A03' ? message.segment('EVN').text(6) : '');
};

/** The end as stated; of an appointment without one, or with one days later, its length tells. A stay has no length. */
function lengthened(message: Hl7Message, { table }: Thing, start: Moment, ended: Moment | null): number | null {
  if (table === 'visit') {
    const isStay = STAYS.test(message.segment('PV1').text(2));
    return ended === null || (isStay && ended.instant >= start.instant) ? null : ended.instant;
  }
  if (ended !== null && ended.instant - start.instant <= DAY) return ended.instant;
  const seconds = secondsStated(message);
  return seconds === null ? (ended?.instant ?? null) : start.instant + seconds;
}

/** Whoever the message gives a part in it, apart from the physicians whose patient it is. */
function staffIn(message: Hl7Message, table: Thing['table'], history: MessageHistory) {
  const people =
    table === 'appointment'
      ? history.people(message.segments('AIP'), 3)
      : [
          ...history.people(message.segments('PV1'), 52),
          ...history.people(message.segments('ROL').filter(isAttendant(3)), 4),
          ...history.people(message.segments('PRT').filter(isAttendant(4)), 5),
        ];
  return [...new Map(people.map((person) => [person.key, person])).values()];
}

/** Roles of physicians: admitting, attending, consulting, referring, primary care, and of people who only wrote it down. */
const NO_ATTENDANTS = /^(AD|AT|CP|CS|RP|RT|PP|FHCP|OP|AUT|EP)$/i;
const isAttendant =
  (field: number) =>
  (segment: ReturnType<Hl7Message['segment']>): boolean =>
    !NO_ATTENDANTS.test(segment.text(field));

function providerIn(message: Hl7Message): string | null {
  const [attending = []] = message.segment('PV1').repetitions(7);
  const [number = '', family = '', given = ''] = attending;
  return nameOf(given, family) || number || null;
}

const dayIn = (written: string, { moments }: ReadingContext) =>
  moments.dayOfRecord(written.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3'));

function rejected(
  { table }: Thing,
  field: string,
  reason: string,
  about: { readonly day?: string | null; readonly siteId?: string } = {},
): RowRejection {
  return new RowRejection(field, reason, { table, person: null, day: null, siteId: null, ...about });
}
