import type { EvaluationAnswer, WeekAnswer } from '../../../server/domain/workbench/answer.js';
import { evaluateRequest } from '../../../server/domain/workbench/evaluate-request.js';

/* Questions to the workbench in its own language: JSON. Weeks begin on Monday, 2026-03-02 unless said otherwise. */

export const MONDAY = '2026-03-02';

type Fields = Readonly<Record<string, unknown>>;
export interface Span {
  readonly start: string;
  readonly end: string;
  readonly kind?: 'WORK' | 'MEAL' | 'REST' | 'TASK';
  readonly rate?: string;
}

/** A stretch `'2026-03-02 08:00'` to `'18:00'`, or to a full local time. */
const span =
  (kind: Span['kind']) =>
  (from: string, to: string): Span => ({
    start: from.replace(' ', 'T'),
    end: to.length > 5 ? to.replace(' ', 'T') : `${from.slice(0, 10)}T${to}`,
    kind,
  });
export const work = span('WORK');
export const meal = span('MEAL');
export const rest = span('REST');
export const task = span('TASK');

/** The answer to a question; Los Angeles and a Monday unless said otherwise. */
export const ask = (policy: string, spans: readonly Span[], more: Fields = {}): EvaluationAnswer =>
  evaluateRequest({
    policy,
    zone: 'America/Los_Angeles',
    workweekStart: { weekday: 'MONDAY', time: '00:00' },
    workdayStart: '00:00',
    organizationType: 'OUTPATIENT',
    spans,
    leaves: [],
    ...more,
  });

/** The only week of an answer. */
export function onlyWeek({ weeks }: EvaluationAnswer): WeekAnswer {
  if (weeks.length !== 1) throw new Error(`${weeks.length} weeks`);
  return weeks[0]!;
}

/** Violation kinds by rule, of the named policy alone. */
export const statutory = ({ policy, violations }: EvaluationAnswer): string[] =>
  violations.filter((violation) => violation.policy === policy).map(({ kind, rule }) => `${kind} ${rule}`);

/** A local time so many minutes after midnight. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The same without one of its fields. */
export function leaveOut(fields: object, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name));
}
