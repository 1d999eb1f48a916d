import type { Severity, ViolationKind } from '../domain/boundaries/violation.js';
import type { Weekday } from '../domain/time/instant.js';
import { concentrationOf, frequentWeekdays, type HourOfWeek } from './concentration.js';

export const ATTENTION_KINDS = [
  'MISSING_PUNCHES',
  'CRITICAL_BREACHES',
  'DISPUTES',
  'SHORT_RESTS',
  'WEEKLY_RESTS',
  'LONG_SHIFTS',
  'LONG_WEEKS',
  'LONG_AVERAGES',
  'LONG_RUNS',
  'SEVENTH_DAYS',
  'OVERTIME',
  'MEALS',
  'REST_BREAKS',
  'WORKED_LEAVES',
  'LATE_CHANGES',
  'OUTSIDE_SCHEDULE',
  'OFF_CLOCK',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** A numbered reason to act; the sentence is made where it is shown. Absent numbers are null. */
export interface AttentionPoint {
  readonly kind: AttentionKind;
  readonly severity: Severity;
  readonly count: number;
  /** Violations behind it that the person herself disputes; they count. */
  readonly disputed: number;
  readonly of: number | null;
  readonly unknown: number | null;
  readonly seconds: number | null;
  /** The part of `seconds` (or of work outside schedule) that fell on `weekdays` after `afterHour`. */
  readonly share: number | null;
  readonly afterHour: number | null;
  readonly weekdays: readonly Weekday[];
}

/** Violations of one kind and severity on one weekday. */
export interface ViolationCount {
  readonly kind: ViolationKind;
  readonly severity: Severity;
  readonly weekday: Weekday;
  readonly isDisputed: boolean;
  readonly count: number;
}

/** What the rules look at: facts of the selection, added up. */
export interface AttentionFacts {
  /** Person-days with a punch that is missing or rejected. */
  readonly missingPunchDays: number;
  readonly violations: readonly ViolationCount[];
  /** Overtime and doubletime, and the person-days that earned it. */
  readonly overtimeSeconds: number;
  readonly overtimeDays: number;
  readonly meals: { readonly failed: number; readonly required: number; readonly unknown: number };
  readonly offClockSeconds: number;
  readonly outsideSchedule: readonly HourOfWeek[];
}

/** At most this many points; days that miss a punch stand before them and are not counted. screens.md. */
const MOST_POINTS = 7;
const SEVERITY_RANK: Record<Severity, number> = { CRITICAL: 0, SERIOUS: 1, WARNING: 2, INFO: 3 };

/** What needs attention, most severe first; equal severities in the order of `ATTENTION_KINDS`. */
export function attentionPoints(facts: AttentionFacts): AttentionPoint[] {
  const points = [
    criticalBreaches(facts),
    disputes(facts),
    ofKind(facts, 'SHORT_RESTS', 'REST_SHORT'),
    ofKind(facts, 'WEEKLY_RESTS', 'WEEKLY_REST_MISSED'),
    ofKind(facts, 'LONG_SHIFTS', 'SHIFT_LONG'),
    ofKind(facts, 'LONG_WEEKS', 'WEEK_LONG'),
    ofKind(facts, 'LONG_AVERAGES', 'AVERAGE_WEEK_LONG'),
    ofKind(facts, 'LONG_RUNS', 'RUN_LONG'),
    ofKind(facts, 'SEVENTH_DAYS', 'SEVENTH_DAY'),
    overtime(facts),
    meals(facts),
    ofKind(facts, 'REST_BREAKS', 'REST_BREAK_MISSED'),
    ofKind(facts, 'WORKED_LEAVES', 'WORKED_ON_LEAVE'),
    ofKind(facts, 'LATE_CHANGES', 'SCHEDULE_CHANGED_LATE'),
    outsideSchedule(facts),
    offClock(facts),
  ].filter((found) => found !== null);
  const ranked = points.sort((one, other) => SEVERITY_RANK[one.severity] - SEVERITY_RANK[other.severity]);
  const missing = facts.missingPunchDays;
  const first = missing === 0 ? [] : [point('MISSING_PUNCHES', 'WARNING', missing)];
  return [...first, ...ranked.slice(0, MOST_POINTS)];
}

function point(kind: AttentionKind, severity: Severity, count: number): AttentionPoint {
  return {
    kind,
    severity,
    count,
    disputed: 0,
    of: null,
    unknown: null,
    seconds: null,
    share: null,
    afterHour: null,
    weekdays: [],
  };
}

const countOf = (violations: readonly ViolationCount[]): number =>
  violations.reduce((sum, { count }) => sum + count, 0);

const disputedOf = (violations: readonly ViolationCount[]): number =>
  countOf(violations.filter(({ isDisputed }) => isDisputed));

const pointOf = (kind: AttentionKind, found: readonly ViolationCount[]): AttentionPoint => ({
  ...point(kind, worstOf(found), countOf(found)),
  disputed: disputedOf(found),
});

function worstOf(violations: readonly ViolationCount[]): Severity {
  const ranked = violations.map(({ severity }) => severity).sort((a, b) => SEVERITY_RANK[a] - SEVERITY_RANK[b]);
  return ranked[0] ?? 'INFO';
}

function ofKind(facts: AttentionFacts, kind: AttentionKind, violationKind: ViolationKind): AttentionPoint | null {
  const found = facts.violations.filter((violation) => violation.kind === violationKind);
  if (found.length === 0) return null;
  return { ...pointOf(kind, found), weekdays: frequentWeekdays(found) };
}

/** Safety breaches stand for themselves: no average and no kind dilutes them. product.md. */
function criticalBreaches({ violations }: AttentionFacts): AttentionPoint | null {
  const found = violations.filter(({ severity }) => severity === 'CRITICAL');
  if (found.length === 0) return null;
  return { ...pointOf('CRITICAL_BREACHES', found), weekdays: frequentWeekdays(found) };
}

function disputes({ violations }: AttentionFacts): AttentionPoint | null {
  const found = disputedOf(violations);
  return found === 0 ? null : { ...point('DISPUTES', 'SERIOUS', found), disputed: found };
}

function overtime(facts: AttentionFacts): AttentionPoint | null {
  const { overtimeSeconds: seconds, overtimeDays } = facts;
  if (seconds === 0) return null;
  return { ...point('OVERTIME', 'WARNING', overtimeDays), seconds, ...concentrationOf(facts.outsideSchedule) };
}

function meals({ meals: { failed, required, unknown }, violations }: AttentionFacts): AttentionPoint | null {
  if (failed === 0) return null;
  const disputed = disputedOf(violations.filter(({ kind }) => MEAL_KINDS.includes(kind)));
  return { ...point('MEALS', 'WARNING', failed), disputed, of: required - unknown, unknown };
}

const MEAL_KINDS: readonly ViolationKind[] = ['MEAL_INTERRUPTED', 'MEAL_SHORT', 'MEAL_LATE', 'MEAL_MISSED'];

function outsideSchedule(facts: AttentionFacts): AttentionPoint | null {
  const found = facts.violations.filter(({ kind }) => kind === 'OUTSIDE_SCHEDULE');
  if (found.length === 0) return null;
  const seconds = facts.outsideSchedule.reduce((sum, cell) => sum + cell.seconds, 0);
  return {
    ...pointOf('OUTSIDE_SCHEDULE', found),
    seconds,
    ...concentrationOf(facts.outsideSchedule),
  };
}

function offClock(facts: AttentionFacts): AttentionPoint | null {
  const found = facts.violations.filter(({ kind }) => kind === 'OFF_CLOCK_WORK');
  if (found.length === 0) return null;
  return { ...pointOf('OFF_CLOCK', found), seconds: facts.offClockSeconds };
}
