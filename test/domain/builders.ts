import type { ClockSpan, Contract, Leave, ScheduledShift, TaskLog } from '../../server/domain/ledger.js';
import { LEAVE_KINDS } from '../../server/domain/ledger.js';
import type { Policy } from '../../server/domain/overtime/policy.js';
import { dayNumberOf, dateOfDayNumber } from '../../server/domain/time/civil-date.js';
import { firstDayOfWeek } from '../../server/domain/time/workweek.js';
import type { CivilDate, EpochSeconds, ZoneId } from '../../server/domain/time/instant.js';
import { isoLocalToInstant } from '../../server/domain/time/local-time.js';
import { deriveFacts } from '../../server/domain/work-day/derive-facts.js';
import type {
  AttendedVisit,
  DerivedFacts,
  PolicyAssignment,
  StaffLedger,
} from '../../server/domain/work-day/staff-ledger.js';
import type { WorkDay } from '../../server/domain/work-day/work-day.js';

/*
 * Builders that speak the domain: `work('2026-03-02 08:00', '16:30')` is a stretch on the clock at the north site. Times
 * are local in ZONE. A Monday to count from: 2026-03-02.
 */

export const ZONE: ZoneId = 'America/Chicago';
export const NORTH = 'site-north';
export const SOUTH = 'site-south';
export const MA = 'staff-1';
export const HOUR = 3600;
export const MINUTE = 60;

/** A local time as an instant: `at('2026-03-02 08:00')`. */
export const at = (local: string, zone: ZoneId = ZONE): EpochSeconds => isoLocalToInstant(local, zone).instant;

/** From and to; `to` may be a time alone, on the day of `from` or the next when it is not later. */
export function stretch(from: string, to: string, zone: ZoneId = ZONE): { start: EpochSeconds; end: EpochSeconds } {
  const start = at(from, zone);
  if (to.length > 8) return { start, end: at(to, zone) };
  const date = from.slice(0, 10);
  const sameDay = at(`${date} ${to}`, zone);
  const nextDay = dateOfDayNumber(dayNumberOf(date) + 1);
  return { start, end: sameDay > start ? sameDay : at(`${nextDay} ${to}`, zone) };
}

let count = 0;
const nextId = (): string => `id-${++count}`;

type SpanOptions = Partial<Pick<ClockSpan, 'siteId' | 'mealRecording' | 'kind'>> & { zone?: ZoneId };

function clockSpan(kind: ClockSpan['kind']) {
  return (from: string, to: string, options: SpanOptions = {}): ClockSpan => ({
    id: nextId(),
    staffMemberId: MA,
    kind,
    siteId: NORTH,
    mealRecording: 'PUNCHED',
    ...stretch(from, to, options.zone),
    ...withoutZone(options),
  });
}

function withoutZone<T extends { zone?: ZoneId }>(options: T): Omit<T, 'zone'> {
  const { zone: _zone, ...rest } = options;
  return rest;
}

export const work = clockSpan('WORK');
export const meal = clockSpan('MEAL');
export const rest = clockSpan('REST');

/** A task log; clinical unless said otherwise. */
export const task = (
  from: string,
  to: string,
  options: Partial<Omit<TaskLog, 'start' | 'end'>> & { zone?: ZoneId } = {},
): TaskLog => ({
  id: nextId(),
  staffMemberId: MA,
  siteId: null,
  activityId: `activity-${options.category ?? 'CLINICAL'}`,
  category: 'CLINICAL',
  visitKey: null,
  ...stretch(from, to, options.zone),
  ...withoutZone(options),
});

/** A published shift. */
export const shift = (from: string, to: string, options: Partial<ScheduledShift> = {}): ScheduledShift => ({
  id: nextId(),
  staffMemberId: MA,
  siteId: NORTH,
  meal: null,
  publishedAt: null,
  isRequested: false,
  ...stretch(from, to),
  ...options,
});

/** Approved paid leave. */
export const leave = (from: string, to: string, options: Partial<Leave> = {}): Leave => ({
  id: nextId(),
  staffMemberId: MA,
  kind: LEAVE_KINDS[0],
  paid: true,
  ...stretch(from, to),
  ...options,
});

/** A completed visit that she attended alone. */
export const visit = (from: string, to: string | null, options: Partial<AttendedVisit> = {}): AttendedVisit => ({
  id: nextId(),
  siteId: NORTH,
  visitKey: nextId(),
  patientKey: null,
  status: 'COMPLETED',
  attendantIds: [MA],
  isReturning: null,
  taskSeconds: null,
  start: at(from),
  end: to === null ? null : stretch(from, to).end,
  ...options,
});

/** A full-time contract at the north site, by the clock. */
export const contract = (options: Partial<Contract> = {}): Contract => ({
  id: 'contract-1',
  homeSiteId: NORTH,
  homeZone: ZONE,
  weeklySeconds: 40 * HOUR,
  payBasis: 'HOURLY',
  timekeeping: 'CLOCK',
  validFrom: '2020-01-01',
  validTo: null,
  ...options,
});

/** A policy assigned to everybody, since ever. */
export const assignment = (policy: Policy, options: Partial<PolicyAssignment> = {}): PolicyAssignment => ({
  siteId: null,
  contractId: null,
  validFrom: '2020-01-06',
  validTo: null,
  policy,
  ...options,
});

/** The ledger of one staff member whose sites have clock and task sources; weeks begin on Monday. */
export const ledger = (parts: Partial<StaffLedger> = {}): StaffLedger => ({
  staffMemberId: MA,
  weekStartsOn: 'MONDAY',
  contracts: [contract()],
  memberships: [],
  agreements: [],
  zoneOfSite: new Map([
    [NORTH, ZONE],
    [SOUTH, ZONE],
  ]),
  policies: [],
  feedsOfSite: new Map([
    [NORTH, new Set(['CLOCK', 'TASK'] as const)],
    [SOUTH, new Set(['CLOCK', 'TASK'] as const)],
  ]),
  rosterWeeksOfSite: new Map(),
  completeUntil: new Map(),
  incompleteDays: new Map(),
  taskLogs: [],
  clockSpans: [],
  shifts: [],
  leaves: [],
  visits: [],
  ...parts,
});

/** The facts of the workweek that contains a date. */
export const factsOfWeek = (of: StaffLedger, date: CivilDate): DerivedFacts =>
  deriveFacts(of, [dateOfDayNumber(firstDayOfWeek(dayNumberOf(date), of.weekStartsOn))]);

/** The facts of one workday; throws when there is none, or more than one site. */
export function dayOf(of: StaffLedger, date: CivilDate): WorkDay {
  const days = factsOfWeek(of, date).workDays.filter((day) => day.workday === date);
  if (days.length !== 1) throw new Error(`${days.length} rows on ${date}`);
  return days[0]!;
}

/** Violation kinds of the workweek that contains a date, in order. */
export const kindsOf = (of: StaffLedger, date: CivilDate): string[] =>
  factsOfWeek(of, date).violations.map((violation) => violation.kind);
