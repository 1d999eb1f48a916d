import { addDays } from '../../format/civil-date.js';
import type {
  OrganizationType,
  PolicyAgreement,
  PolicyEvaluationInput,
  PolicyPayBasis,
  PolicyPayInput,
  PolicySpanKind,
  SalaryPeriod,
  Weekday,
} from '../../graphql/generated/graphql.js';

export const SPAN_KINDS = ['WORK', 'MEAL', 'REST', 'TASK'] as const satisfies readonly PolicySpanKind[];
export const PAY_BASES = ['HOURLY', 'SALARY', 'FLUCTUATING'] as const satisfies readonly PolicyPayBasis[];
export const SALARY_PERIODS = ['WEEK', 'MONTH', 'SEMIMONTH'] as const satisfies readonly SalaryPeriod[];
export const EMPLOYERS = ['OUTPATIENT', 'HOSPITAL', 'RESIDENTIAL_CARE'] as const satisfies readonly OrganizationType[];

/** A row of the table as typed. `id` is its name on the screen only. */
export interface SpanRow {
  readonly id: number;
  /** A local time, 2026-03-02T08:00; pasted ones may carry their offset. */
  readonly start: string;
  readonly end: string;
  readonly kind: PolicySpanKind;
  /** Empty: that of the pay. */
  readonly rate: string;
}

export interface PayDraft {
  readonly basis: PolicyPayBasis | 'NONE';
  readonly rate: string;
  readonly amount: string;
  readonly per: SalaryPeriod;
  readonly hoursCovered: string;
}

/** What was pasted and has no field on the page: it is sent as it came. */
export interface Carried {
  readonly request: Pick<
    PolicyEvaluationInput,
    'leaves' | 'mealRecording' | 'minimumWage' | 'periodStart' | 'punchRounding'
  >;
  readonly pay: Pick<PolicyPayInput, 'bonuses' | 'premiumsPaid' | 'rounding'>;
}

/** The request as it is being entered. */
export interface WeekDraft {
  readonly policy: string;
  readonly zone: string;
  /** Null: as the policy says. */
  readonly weekday: Weekday | null;
  readonly dayStart: string;
  readonly employer: OrganizationType;
  readonly agreements: readonly PolicyAgreement[];
  readonly wellbeing: boolean;
  readonly rows: readonly SpanRow[];
  readonly pay: PayDraft;
  readonly carried: Carried;
}

export const NOTHING_CARRIED: Carried = { request: {}, pay: {} };
export const NO_PAY: PayDraft = { basis: 'NONE', rate: '', amount: '', per: 'WEEK', hoursCovered: '40' };

/** The names of what is carried, for the note that says so. */
export const carriedNames = ({ request, pay }: Carried): readonly string[] => [
  ...Object.keys(request),
  ...Object.keys(pay),
];

const optional = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The draft as the question to the server. Empty fields are left for it to name. */
export function requestOf(draft: WeekDraft): PolicyEvaluationInput {
  const { policy, zone, weekday, dayStart, employer, agreements, wellbeing, rows, pay, carried } = draft;
  return {
    ...carried.request,
    policy,
    zone: zone.trim(),
    workweekStart: weekday === null ? null : { weekday, time: dayStart },
    workdayStart: dayStart,
    organizationType: employer,
    agreements: [...agreements],
    spans: rows.map(({ start, end, kind, rate }) => ({ start, end, kind, rate: optional(rate) })),
    pay: payOf(pay, carried),
    wellbeing,
  };
}

function payOf({ basis, rate, amount, per, hoursCovered }: PayDraft, { pay }: Carried): PolicyPayInput | null {
  if (basis === 'NONE') return null;
  if (basis === 'HOURLY') return { ...pay, basis, rate: optional(rate) };
  if (basis === 'FLUCTUATING') return { ...pay, basis, amount: optional(amount), per };
  return { ...pay, basis, amount: optional(amount), per, hoursCovered: optional(hoursCovered) };
}

/** The rows and one more: the last one a day later, or a first one on the day given. */
export function withNextRow(rows: readonly SpanRow[], firstDay: string): readonly SpanRow[] {
  const id = Math.max(0, ...rows.map((row) => row.id)) + 1;
  const last = rows.at(-1);
  if (last === undefined) {
    return [{ id, start: `${firstDay}T08:00`, end: `${firstDay}T17:00`, kind: 'WORK', rate: '' }];
  }
  return [...rows, { ...last, id, start: dayLater(last.start), end: dayLater(last.end) }];
}

const dayLater = (time: string): string =>
  /^\d{4}-\d{2}-\d{2}T/.test(time) ? `${addDays(time.slice(0, 10), 1)}${time.slice(10)}` : time;
