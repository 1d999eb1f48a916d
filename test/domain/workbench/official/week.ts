import { addDays } from '../../../../server/domain/time/civil-date.js';
import type { EvaluationAnswer } from '../../../../server/domain/workbench/answer.js';
import type { Span } from '../ask.js';
import { MONDAY, ask, clock, work } from '../ask.js';

/*
 * Weeks of the official examples. Provenance: O official text, Q as quoted by others, T a third party's, M an official
 * example recalled from memory with its arithmetic done again, D derived from the rule's text.
 */

const HOUR = 3600;

/** Days of so many hours from Monday on, each in one piece from 06:00 on; zero is a day off. */
export const days = (...hours: number[]): Span[] =>
  hours.flatMap((length, i) =>
    length === 0 ? [] : [work(`${addDays(MONDAY, i)} 06:00`, clockTo(addDays(MONDAY, i), 360 + length * 60))],
  );

/** A time so many minutes after a date's midnight; beyond it the next day's. */
const clockTo = (date: string, minutes: number): string =>
  minutes < 1440 ? clock(minutes) : `${addDays(date, Math.floor(minutes / 1440))} ${clock(minutes % 1440)}`;

/** The same at a rate of their own. */
export const at = (rate: string, spans: readonly Span[]): Span[] => spans.map((span) => ({ ...span, rate }));

/** Regular rate and total of each week. */
export const payOf = ({ weeks }: EvaluationAnswer): (readonly [string | null, string] | null)[] =>
  weeks.map(({ pay }) => (pay === null ? null : [pay.regularRate, pay.total]));

/** Regular, overtime and doubletime hours of each week. */
export const hoursOf = ({ weeks }: EvaluationAnswer): (readonly [number, number, number])[] =>
  weeks.map((week) => [week.regularSeconds / HOUR, week.overtimeSeconds / HOUR, week.doubletimeSeconds / HOUR]);

/** A case of a table: identity and source, policy, time, what else the question says. */
export interface Official {
  readonly id: string;
  readonly source: string;
  readonly spans: readonly Span[];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The answer to a case without wellbeing limits. */
export const answerTo = (policy: string, { spans, more }: Official): EvaluationAnswer =>
  ask(policy, spans, { wellbeing: false, ...more });

type More = Readonly<Record<string, unknown>>;

export const hourly = (rate: string, more: object = {}): More => ({ pay: { basis: 'HOURLY', rate, ...more } });
export const salary = (amount: string, per: string, hoursCovered?: string): More => ({
  pay: { basis: 'SALARY', amount, per, hoursCovered },
});
export const fluctuating = (amount: string, more: object = {}): More => ({
  pay: { basis: 'FLUCTUATING', amount, per: 'WEEK', ...more },
});
