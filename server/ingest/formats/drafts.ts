import type { ClockSpanKind, LeaveKind, SourceFeed, VisitStatus } from '../../domain/ledger.js';
import type { RowFlag } from './row-flag.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';

/** A person as a file names her. `key` is what makes her the same person in every file of the source. */
export interface NamedPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  /** Other keys the same source may know her by, such as further identifiers and references. */
  readonly otherKeys?: readonly string[];
}

/** Tables of the ledger that files are read into. */
export const LEDGER_TABLES = [
  'task_log',
  'task_duration',
  'clock_span',
  'scheduled_shift',
  'leave',
  'visit',
  'appointment',
] as const;
export type LedgerTable = (typeof LEDGER_TABLES)[number];

/** Which kind of source feeds a table. */
export const FEED_OF_TABLE: Readonly<Record<LedgerTable, SourceFeed>> = {
  task_log: 'TASK',
  task_duration: 'DURATION',
  clock_span: 'CLOCK',
  scheduled_shift: 'ROSTER',
  leave: 'LEAVE',
  visit: 'VISIT',
  appointment: 'VISIT',
};

interface Draft {
  /** The row's own id in its source; null: it has none. */
  readonly externalId: string | null;
  readonly start: EpochSeconds;
  /** The civil date on which it starts, in the zone it was read in. */
  readonly day: CivilDate;
  readonly isResolved: boolean;
  /** What is doubtful about it; absent: nothing. No part of what it says. */
  readonly flags?: readonly RowFlag[];
}

/** One person's stretch of time, read from a file and not yet a row of the ledger. Site null: the row names none. */
export interface PersonalDraft extends Draft {
  readonly person: NamedPerson;
  readonly end: EpochSeconds;
  readonly siteId: string | null;
}

export interface TaskLogDraft extends PersonalDraft {
  readonly table: 'task_log';
  readonly activity: string | null;
  /** Keyed hash, hexadecimal. */
  readonly visitKey: string | null;
  /** Its source tells when it happened and not how long it took: of how a day was spent that tells nothing. */
  readonly isMoment?: boolean;
}

/** Time stated as a length on a day; when on that day is not known, and nothing is made up for it. */
export interface TaskDurationDraft {
  readonly table: 'task_duration';
  readonly externalId: string | null;
  readonly person: NamedPerson;
  readonly siteId: string | null;
  /** The civil date as the file writes it. */
  readonly day: CivilDate;
  readonly seconds: number;
  readonly activity: string | null;
}

export interface ClockSpanDraft extends PersonalDraft {
  readonly table: 'clock_span';
  readonly kind: ClockSpanKind;
}

export interface ScheduledShiftDraft extends PersonalDraft {
  readonly table: 'scheduled_shift';
  readonly siteId: string;
  readonly mealStart: EpochSeconds | null;
  readonly mealEnd: EpochSeconds | null;
  readonly publishedAt: EpochSeconds | null;
  readonly isRequested: boolean | null;
}

export interface LeaveDraft extends PersonalDraft {
  readonly table: 'leave';
  readonly kind: LeaveKind;
  readonly isPaid: boolean;
}

/** A visit or an appointment; its key is a keyed hash and at the same time its id in the source. */
export interface VisitDraft extends Draft {
  readonly table: 'visit' | 'appointment';
  readonly end: EpochSeconds | null;
  readonly siteId: string;
  readonly visitKey: string;
  readonly patientKey: string | null;
  readonly status: VisitStatus;
  readonly staff: readonly NamedPerson[];
  readonly provider: string | null;
}

/** What happened from when to when. */
export type TimedDraft = TaskLogDraft | ClockSpanDraft | ScheduledShiftDraft | LeaveDraft | VisitDraft;

export type LedgerDraft = TimedDraft | TaskDurationDraft;

export const isTimed = (draft: LedgerDraft): draft is TimedDraft => draft.table !== 'task_duration';

/** How long it took; nothing where only its start is known. */
export function secondsOf(draft: LedgerDraft): number {
  if (!isTimed(draft)) return draft.seconds;
  return draft.end === null ? 0 : draft.end - draft.start;
}

/** Visits and appointments belong to a site and name several people; all other rows are one person's. */
export const isVisitTable = (table: LedgerTable): table is VisitDraft['table'] =>
  table === 'visit' || table === 'appointment';

/** Whether a row is such a one. */
export const isVisitDraft = (draft: LedgerDraft): draft is VisitDraft => isVisitTable(draft.table);
