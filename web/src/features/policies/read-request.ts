import { weekdaysFrom } from '../../format/civil-date.js';
import type { PolicyAgreement } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { PasteProblem } from './read-lines.js';
import {
  EMPLOYERS,
  NO_PAY,
  PAY_BASES,
  SALARY_PERIODS,
  SPAN_KINDS,
  type Carried,
  type WeekDraft,
} from './week-draft.js';

const WEEKDAYS = weekdaysFrom('MONDAY');

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {});
const text = (value: unknown, absent = ''): string => (typeof value === 'string' ? value : absent);

/** One of the names, or the first where none is stated. A name nobody knows must not silently become another. */
function nameIn<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const found = value === undefined || value === null ? names[0] : names.find((name) => name === value);
  if (found === undefined) throw new PasteProblem(t('policies:paste.unknownValue', { value: String(value) }));
  return found;
}

/**
 * The JSON of the policy command as a draft; what it leaves out is as the command takes it. Fields without a place on the
 * page are carried along. Only their names are looked at here: the server judges them.
 */
export function readRequest(json: string): WeekDraft {
  const fields = parsed(json);
  const spans = fields['spans'];
  if (!Array.isArray(spans)) throw new PasteProblem(t('policies:paste.notRequest'));
  const start = fieldsIn(fields['workweekStart']);
  const agreements = fields['agreements'];
  return {
    policy: text(fields['policy']),
    zone: text(fields['zone']),
    weekday: start['weekday'] === undefined ? null : nameIn(start['weekday'], WEEKDAYS),
    dayStart: text(fields['workdayStart'], text(start['time'], '00:00')),
    employer: nameIn(fields['organizationType'], EMPLOYERS),
    agreements: Array.isArray(agreements) ? (agreements as readonly PolicyAgreement[]) : [],
    wellbeing: fields['wellbeing'] !== false,
    rows: spans.map((span, i) => rowOf(fieldsIn(span), i + 1)),
    pay: payOf(fields['pay']),
    carried: carriedOf(fields),
  };
}

/** Amounts and rates may be numbers in JSON; the digits written are what counts, so they become text at once. */
function parsed(json: string): Fields {
  try {
    const value: unknown = JSON.parse(json, (name, each: unknown) =>
      typeof each === 'number' && name !== 'minutes' ? String(each) : each,
    );
    if (isFields(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PasteProblem(t('policies:paste.notJson', { detail: error.message }), { cause: error });
  }
  throw new PasteProblem(t('policies:paste.notRequest'));
}

const rowOf = (span: Fields, id: number) => ({
  id,
  start: text(span['start']).replace(' ', 'T'),
  end: text(span['end']).replace(' ', 'T'),
  kind: nameIn(span['kind'], SPAN_KINDS),
  rate: text(span['rate']),
});

function payOf(value: unknown): WeekDraft['pay'] {
  if (!isFields(value)) return NO_PAY;
  return {
    basis: nameIn(value['basis'], PAY_BASES),
    rate: text(value['rate']),
    amount: text(value['amount']),
    per: nameIn(value['per'], SALARY_PERIODS),
    hoursCovered: text(value['hoursCovered']),
  };
}

const CARRIED = ['workweekChange', 'leaves', 'mealRecording', 'minimumWage', 'periodStart', 'punchRounding'] as const;
const CARRIED_PAY = ['bonuses', 'premiumsPaid', 'rounding'] as const;

function carriedOf(fields: Fields): Carried {
  const filled = (from: Fields, names: readonly string[]): Fields =>
    Object.fromEntries(names.filter((name) => !isEmpty(from[name])).map((name) => [name, from[name]]));
  return {
    request: filled(fields, CARRIED),
    pay: filled(fieldsIn(fields['pay']), CARRIED_PAY),
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);
