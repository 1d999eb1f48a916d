import type { SourceFeed } from '../../../server/domain/ledger.js';
import { DE_ARBZG } from '../../../server/domain/overtime/policies/de-arbzg.js';
import { EU_WTD } from '../../../server/domain/overtime/policies/eu-wtd.js';
import { UK_WTR } from '../../../server/domain/overtime/policies/uk-wtr.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { addDays } from '../../../server/domain/time/civil-date.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { assignment, contract, leave, meal, rest, shift, stretch, task, work } from '../builders.js';
import { NORTH } from '../builders.js';

/* Every kind of limit crossed once: by which rule and clause, and the stretches of time that show it. */

export const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const date = (day: number): string => addDays(MONDAY, day);
const PRACTICE = 'limit set by the practice';

/** One limit crossed. */
export interface Case {
  readonly kind: string;
  readonly rule: string;
  readonly clause: string;
  readonly parts: Partial<StaffLedger>;
  readonly evidence: readonly (readonly [string, string])[];
  /** The workday it belongs to, and the kinds of source it reads. */
  readonly day: string;
  readonly reads: readonly SourceFeed[];
}

const everyDay = (days: number, from: string, to: string): [string, string][] =>
  Array.from({ length: days }, (_, day) => [`${date(day)} ${from}`, to]);
const spans = (of: readonly (readonly [string, string])[]) => of.map(([from, to]) => work(from, to));
const rosterWeeksOfSite = new Map([[NORTH, new Set([MONDAY])]]);
const plain = [work(`${MONDAY} 08:00`, '12:00')];

export const CASES: readonly Case[] = [
  {
    kind: 'REST_SHORT',
    rule: 'REST_BETWEEN_WORKDAYS',
    clause: 'Directive 2003/88/EC art. 3 (11 h)',
    parts: { clockSpans: [work(`${MONDAY} 16:00`, '22:00'), work(`${TUESDAY} 06:00`, '08:00')] },
    evidence: [[`${MONDAY} 22:00`, `${TUESDAY} 06:00`]],
    day: TUESDAY,
    reads: ['CLOCK'],
  },
  {
    kind: 'SHIFT_LONG',
    rule: 'SHIFT_WORKED',
    clause: PRACTICE,
    parts: { clockSpans: [work(`${MONDAY} 06:00`, '17:00'), meal(`${MONDAY} 11:00`, '11:30')] },
    evidence: [
      [`${MONDAY} 06:00`, '11:00'],
      [`${MONDAY} 11:30`, '17:00'],
    ],
    day: MONDAY,
    reads: ['CLOCK'],
  },
  {
    kind: 'SHIFT_LONG',
    rule: 'SHIFT_ELAPSED',
    clause: PRACTICE,
    parts: { clockSpans: [work(`${MONDAY} 06:00`, '10:00'), work(`${MONDAY} 13:00`, '19:30')] },
    evidence: [[`${MONDAY} 06:00`, '19:30']],
    day: MONDAY,
    reads: ['CLOCK'],
  },
  {
    kind: 'WEEK_LONG',
    rule: 'WORKWEEK',
    clause: 'Directive 2003/88/EC art. 6 (48 h)',
    // 6 × 11 h: sixty are exceeded on Saturday.
    parts: { clockSpans: spans(everyDay(6, '07:00', '18:00')) },
    evidence: everyDay(6, '07:00', '18:00'),
    day: date(5),
    reads: ['CLOCK'],
  },
  {
    kind: 'WEEK_LONG',
    rule: 'WORKWEEK',
    clause: 'Directive 2003/88/EC art. 6 (48 h)',
    parts: { clockSpans: spans(everyDay(5, '07:00', '17:00')) },
    evidence: everyDay(5, '07:00', '17:00'),
    day: date(4),
    reads: ['CLOCK'],
  },
  {
    kind: 'RUN_LONG',
    rule: 'CONSECUTIVE_WORKDAYS',
    clause: PRACTICE,
    parts: { clockSpans: spans(everyDay(7, '08:00', '12:00')) },
    evidence: everyDay(7, '08:00', '12:00'),
    day: date(6),
    reads: ['CLOCK'],
  },
  {
    kind: 'SEVENTH_DAY',
    rule: 'SEVEN_DAYS_WORKED',
    clause: PRACTICE,
    parts: { clockSpans: spans(everyDay(7, '08:00', '12:00')) },
    evidence: everyDay(7, '08:00', '12:00'),
    day: date(6),
    reads: ['CLOCK'],
  },
  {
    kind: 'MEAL_MISSED',
    rule: 'MEAL_AT_LEAST',
    clause: '29 CFR 785.19(a)',
    parts: { clockSpans: [work(`${MONDAY} 08:00`, '16:00')] },
    evidence: [[`${MONDAY} 08:00`, '16:00']],
    day: MONDAY,
    reads: ['CLOCK'],
  },
  {
    kind: 'MEAL_LATE',
    rule: 'MEAL_BEGINS_BY',
    clause: '29 CFR 785.19(a)',
    parts: { clockSpans: [work(`${MONDAY} 08:00`, '16:00'), meal(`${MONDAY} 15:00`, '15:30')] },
    evidence: [[`${MONDAY} 15:00`, '15:30']],
    day: MONDAY,
    reads: ['CLOCK'],
  },
  {
    kind: 'OFF_CLOCK_WORK',
    rule: 'TASKS_OUTSIDE_THE_CLOCK',
    clause: '29 CFR 785.11–785.13',
    parts: { clockSpans: plain, taskLogs: [task(`${MONDAY} 18:00`, '18:10')] },
    evidence: [[`${MONDAY} 18:00`, '18:10']],
    day: MONDAY,
    reads: ['CLOCK', 'TASK'],
  },
  {
    kind: 'OUTSIDE_SCHEDULE',
    rule: 'WORK_AROUND_THE_SHIFT',
    clause: PRACTICE,
    parts: { clockSpans: plain, shifts: [shift(`${MONDAY} 08:40`, '12:00')], rosterWeeksOfSite },
    evidence: [[`${MONDAY} 08:00`, '08:40']],
    day: MONDAY,
    reads: ['ROSTER', 'CLOCK'],
  },
  {
    kind: 'OUTSIDE_SCHEDULE',
    rule: 'WORK_ON_UNSCHEDULED_DAY',
    clause: PRACTICE,
    parts: { clockSpans: plain, rosterWeeksOfSite },
    evidence: [[`${MONDAY} 08:00`, '12:00']],
    day: MONDAY,
    reads: ['ROSTER', 'CLOCK'],
  },
  {
    kind: 'WORKED_ON_LEAVE',
    rule: 'WORK_DURING_LEAVE',
    clause: PRACTICE,
    parts: { clockSpans: plain, leaves: [leave(`${MONDAY} 11:00`, '15:00')] },
    evidence: [[`${MONDAY} 11:00`, '12:00']],
    day: MONDAY,
    reads: ['LEAVE', 'CLOCK'],
  },
  {
    kind: 'SCHEDULE_CHANGED_LATE',
    rule: 'SCHEDULE_NOTICE',
    clause: PRACTICE,
    parts: { shifts: [shift(`${MONDAY} 08:00`, '16:00', { publishedAt: stretch('2026-03-01 08:00', '09:00').start })] },
    evidence: [[`${MONDAY} 08:00`, '16:00']],
    day: MONDAY,
    reads: ['ROSTER'],
  },
  {
    kind: 'MEAL_MISSED',
    rule: 'CA-MEAL1',
    clause: 'Cal. Labor Code 512(a); IWC Wage Order 5 § 11',
    parts: { clockSpans: [work(`${MONDAY} 08:00`, '14:00')], policies: [assignment(US_CA)] },
    evidence: [[`${MONDAY} 08:00`, '14:00']],
    day: MONDAY,
    reads: ['CLOCK'],
  },
  {
    // Eight hours earn two rests: one was given, five minutes of the other.
    kind: 'REST_BREAK_MISSED',
    rule: 'CA-REST',
    clause: 'IWC Wage Order 5 § 12',
    parts: {
      clockSpans: [
        work(`${MONDAY} 08:00`, '16:30'),
        meal(`${MONDAY} 12:00`, '12:30'),
        rest(`${MONDAY} 10:00`, '10:10'),
        rest(`${MONDAY} 14:00`, '14:05'),
      ],
      policies: [assignment(US_CA)],
    },
    evidence: [[`${MONDAY} 14:00`, '14:05']],
    day: MONDAY,
    reads: ['CLOCK'],
  },
  {
    kind: 'MEAL_LATE',
    rule: 'DE-PAUSE-6H',
    clause: 'ArbZG § 4',
    parts: {
      clockSpans: [work(`${MONDAY} 08:00`, '16:00'), meal(`${MONDAY} 15:00`, '15:30')],
      policies: [assignment(DE_ARBZG)],
    },
    evidence: [[`${MONDAY} 08:00`, '15:00']],
    day: MONDAY,
    reads: ['CLOCK'],
  },
  {
    kind: 'WEEKLY_REST_MISSED',
    rule: 'EU-REST-W',
    clause: 'Directive 2003/88/EC art. 5; C-306/16',
    parts: {
      clockSpans: [...spans(everyDay(6, '06:00', '10:00')), work(`${date(6)} 08:00`, '12:00')],
      policies: [assignment(EU_WTD)],
    },
    // From ten on Saturday to eight on Sunday: 22 hours, the longest of that week.
    evidence: [[`${date(5)} 10:00`, `${date(6)} 08:00`]],
    day: date(6),
    reads: ['CLOCK'],
  },
  {
    kind: 'AVERAGE_WEEK_LONG',
    rule: 'UK-48',
    clause: 'WTR 1998 reg. 4',
    parts: {
      clockSpans: spans(everyDay(5, '07:00', '17:00')),
      contracts: [contract({ validFrom: MONDAY })],
      policies: [assignment(UK_WTR)],
    },
    // All of the first week, to midnight on Sunday.
    evidence: [[`${MONDAY} 00:00`, `${date(7)} 00:00`]],
    day: date(4),
    reads: ['CLOCK'],
  },
];
