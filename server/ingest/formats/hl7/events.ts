import type { VisitStatus } from '../../../domain/ledger.js';
import type { Hl7Message } from './message.js';

/** What a message is about, and what its event makes of it. */
export interface Thing {
  readonly table: 'visit' | 'appointment';
  /** Its number; empty: it has none. */
  readonly id: string;
  readonly status: VisitStatus;
  /** As written; empty: the message does not say. */
  readonly start: string;
}

/** An event of an appointment makes it so; of the others its filler status tells. */
const APPOINTMENT_EVENTS: Readonly<Record<string, VisitStatus | null>> = {
  S12: null, // booked
  S13: null, // rescheduled
  S14: null, // modified
  S15: 'CANCELLED',
  S16: 'CANCELLED', // discontinued
  S17: 'CANCELLED', // deleted
  S18: null, // a service or person added
  S19: null, // or modified
  S20: null, // or cancelled, while the appointment stands
  S21: null,
  S22: null,
  S26: 'NO_SHOW',
};

const FILLER_STATUS: readonly (readonly [status: VisitStatus, words: RegExp])[] = [
  ['COMPLETED', /^(complete|completed|arrived|started|checked[ -]?in|checked[ -]?out)$/i],
  ['CANCELLED', /^(cancell?ed|dc|discontinued|deleted)$/i],
  ['NO_SHOW', /^no[ _-]?show$/i],
];

/** Events about somebody's visit. What was admitted or registered took place, whatever follows. */
const VISIT_EVENTS: Readonly<Record<string, VisitStatus>> = {
  ...Object.fromEntries(
    ['A01', 'A02', 'A03', 'A04', 'A06', 'A07', 'A08', 'A09', 'A10', 'A12', 'A13', 'A15', 'A16', 'A25', 'A26'].map(
      (event) => [event, 'COMPLETED'] as const,
    ),
  ),
  A05: 'PLANNED', // pre-admitted
  A14: 'PLANNED', // admission pending
  A11: 'CANCELLED', // admission or registration cancelled
  A23: 'CANCELLED', // the visit is deleted
  A27: 'CANCELLED', // pending admission cancelled
  A38: 'CANCELLED', // pre-admission cancelled
};

/** The appointment or visit a message is about; null: it is about neither. */
export function thingOf(message: Hl7Message): Thing | null {
  const { type, event } = message;
  if (type === 'SIU' && event in APPOINTMENT_EVENTS) return appointmentOf(message, APPOINTMENT_EVENTS[event] ?? null);
  const status = VISIT_EVENTS[event];
  return type === 'ADT' && status !== undefined ? visitOf(message, status) : null;
}

function appointmentOf(message: Hl7Message, made: VisitStatus | null): Thing {
  const schedule = message.segment('SCH');
  const told = schedule.text(25);
  const status = made ?? FILLER_STATUS.find(([, words]) => words.test(told))?.[0] ?? 'PLANNED';
  const starts = [
    message.segment('TQ1').text(7),
    schedule.text(11, 4),
    message.segment('AIS').text(4),
    message.segment('AIP').text(6),
    message.segment('AIL').text(6),
    message.segment('AIG').text(8),
  ];
  return {
    table: 'appointment',
    id: schedule.text(2) || schedule.text(1),
    status,
    start: starts.find((each) => each !== '') ?? '',
  };
}

/** A visit begins when its patient is admitted, or when the event of admission or registration occurred. */
function visitOf(message: Hl7Message, status: VisitStatus): Thing {
  const visit = message.segment('PV1');
  const isBeginning = message.event === 'A01' || message.event === 'A04';
  const expected = status === 'PLANNED' ? message.segment('PV2').text(8) : '';
  const start = visit.text(44) || expected || (isBeginning ? message.segment('EVN').text(6) : '');
  return { table: 'visit', id: visit.text(19) || visit.text(50) || ofAccount(message, start), status, start };
}

/** An account may have many visits: with its number alone the later ones would take the place of the earlier. */
const ofAccount = (message: Hl7Message, start: string): string => {
  const account = message.segment('PID').text(18);
  return account === '' ? '' : `${account} ${start}`.trim();
};
