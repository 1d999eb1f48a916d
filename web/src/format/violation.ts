import type { DurationStyle, PolicyBasis, ViolationKind, Weekday } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatDayAndTime, formatTimeRange, formatWeekday } from './dates.js';
import { daysInWords, durationInWords } from './duration.js';

/** What a sentence needs of a violation: the rule's numbers, in seconds or days. */
export interface ViolationNumbers {
  readonly kind: ViolationKind;
  readonly rule: string;
  readonly limitSeconds?: number | null;
  readonly actualSeconds?: number | null;
  readonly limitDays?: number | null;
  readonly actualDays?: number | null;
}

/** "Rested 9 h between two shifts; the limit is at least 11 h (2 h short)." The arithmetic stands in the sentence. */
export function violationSentence(violation: ViolationNumbers, style: DurationStyle): string {
  const { kind, limitSeconds, actualSeconds, limitDays, actualDays } = violation;
  if (typeof limitDays === 'number' && typeof actualDays === 'number') {
    return t(`format:sentence.${kind}`, { actual: actualDays, limit: limitDays, by: actualDays - limitDays });
  }
  const limit = limitSeconds ?? 0;
  const actual = actualSeconds ?? 0;
  const inWords = kind === 'SCHEDULE_CHANGED_LATE' ? daysInWords : durationInWords;
  return t(`format:${sentenceKey(violation)}`, {
    limit: inWords(limit, style),
    actual: inWords(actual, style),
    by: inWords(Math.abs(actual - limit), style),
  });
}

/** Some kinds have a second rule with other words: elapsed, rolling, a day without any shift. */
const KEY_OF_RULE = {
  SHIFT_ELAPSED: 'SHIFT_LONG_ELAPSED',
  ROLLING_168_HOURS: 'WEEK_LONG_ROLLING',
  WORK_ON_UNSCHEDULED_DAY: 'OUTSIDE_SCHEDULE_UNSCHEDULED',
} as const;

/** Kinds that a law states by other numbers than the limits of a practice: above what work a meal is due, not how long. */
const REQUIRED = [
  'MEAL_MISSED',
  'MEAL_SHORT',
  'MEAL_LATE',
  'MEAL_INTERRUPTED',
  'REST_SHORT',
  'SHIFT_LONG',
  'WEEK_LONG',
] as const;

/** The rules of those kinds that are limits of a practice; any other is a requirement of a policy. */
const RULES_OF_LIMITS: readonly string[] = [
  'MEAL_AT_LEAST',
  'MEAL_BEGINS_BY',
  'REST_BETWEEN_WORKDAYS',
  'SHIFT_WORKED',
  'SHIFT_ELAPSED',
  'WORKWEEK',
  'ROLLING_168_HOURS',
];

function sentenceKey({ kind, rule, actualSeconds }: ViolationNumbers) {
  const required = REQUIRED.find((each) => each === kind);
  if (required !== undefined && !RULES_OF_LIMITS.includes(rule)) return `required.${required}` as const;
  if (kind === 'SCHEDULE_CHANGED_LATE' && actualSeconds === 0) return 'sentence.SCHEDULE_CHANGED_AFTER' as const;
  const key = rule in KEY_OF_RULE ? KEY_OF_RULE[rule as keyof typeof KEY_OF_RULE] : kind;
  return `sentence.${key}` as const;
}

/** Clause and what gives it force: "29 CFR 785.19 · law". */
export function clauseText(violation: { readonly clause: string; readonly basis: PolicyBasis }): string {
  return `${violation.clause} · ${t(`format:basis.${violation.basis}`)}`;
}

/** The intervals that prove it, in the worksite's local time. */
export function evidenceText(
  evidence: readonly { readonly start: string; readonly end: string }[],
  zone: string,
): readonly string[] {
  return evidence.map(({ start, end }) =>
    Date.parse(end) - Date.parse(start) < 86_400_000 && isSameDay(start, end, zone)
      ? formatTimeRange(start, end, zone)
      : `${formatDayAndTime(start, zone)} – ${formatDayAndTime(end, zone)}`,
  );
}

/** "Tuesday evening": when the shift that owns the violation began; null where it belongs to a whole week. */
export function sessionName(
  session: { readonly weekday: Weekday; readonly part: 'MORNING' | 'AFTERNOON' | 'EVENING' } | null | undefined,
): string | null {
  if (session === null || session === undefined) return null;
  return t('format:session', {
    weekday: formatWeekday(session.weekday, 'long'),
    part: t(`format:part.${session.part}`),
  });
}

function isSameDay(start: string, end: string, zone: string): boolean {
  const day = (instant: string) => new Date(instant).toLocaleDateString('en-CA', { timeZone: zone });
  return day(start) === day(end);
}
