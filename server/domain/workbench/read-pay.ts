import type { Policy } from '../overtime/policy.js';
import type { PayTerms } from '../pay/pay-terms.js';
import { BONUS_KINDS, ROUNDINGS, SALARY_PERIODS } from '../pay/pay-terms.js';
import type { Fields } from './read-fields.js';
import { choiceOf, dateOf, decimalOf, fieldsOf, flagOf, isAbsent, listOf, pathOf, positiveOf } from './read-fields.js';
import { RequestProblem } from './request-problem.js';
import type { RequestedPay, RequestedSpan } from './request.js';

const BASES = ['HOURLY', 'SALARY', 'FLUCTUATING'] as const;

/** Hours a week that a salary is for where the question does not say. */
const USUAL_HOURS = '40';

/** Reads `pay`. Throws a RequestProblem for a field that is not sound, and for a basis that the policy's law refuses. */
export function readPay(fields: Fields, policy: Policy, spans: readonly RequestedSpan[]): RequestedPay {
  const terms = termsOf(fields, spans);
  const refusal = policy.pay?.refusesFluctuating;
  if (terms.basis === 'FLUCTUATING' && refusal !== undefined) {
    const message = `${policy.id} does not allow a fixed salary for fluctuating hours (${refusal.clause}).`;
    throw new RequestProblem('PAY_BASIS_REFUSED', pathOf(fields, 'basis'), message);
  }
  const usual = terms.basis === 'FLUCTUATING' ? 'RATE_TO_CENTS' : 'CENTS_LAST';
  return {
    terms,
    isHoursCoveredAssumed: terms.basis === 'SALARY' && isAbsent(fields, 'hoursCovered'),
    rounding: isAbsent(fields, 'rounding') ? usual : choiceOf(fields, 'rounding', ROUNDINGS),
    bonuses: listOf(fields, 'bonuses', (item, path) => {
      const bonus = fieldsOf(item, path);
      const kind = isAbsent(bonus, 'kind') ? 'PRODUCTION' : choiceOf(bonus, 'kind', BONUS_KINDS);
      return { amount: decimalOf(bonus, 'amount'), kind, day: dayOf(bonus) };
    }),
    premiumsPaid: listOf(fields, 'premiumsPaid', (item, path) => {
      const premium = fieldsOf(item, path);
      const isCreditable = flagOf(premium, 'creditable', false);
      return { amount: decimalOf(premium, 'amount'), isCreditable, day: dayOf(premium) };
    }),
  };
}

/** Without `pay` the rates of the spans are all there is: they pay the week when every one states its own. */
export function payBySpans(spans: readonly RequestedSpan[]): RequestedPay | null {
  const paid = spans.filter(isPaid);
  if (paid.length === 0 || paid.some(({ rate }) => rate === null)) return null;
  const terms = { basis: 'HOURLY', rate: null } as const;
  return { terms, isHoursCoveredAssumed: false, rounding: 'CENTS_LAST', bonuses: [], premiumsPaid: [] };
}

const isPaid = ({ kind }: RequestedSpan): boolean => kind === 'WORK' || kind === 'TASK';

const dayOf = (fields: Fields): string | null => (isAbsent(fields, 'day') ? null : dateOf(fields, 'day'));

function termsOf(fields: Fields, spans: readonly RequestedSpan[]): PayTerms {
  const basis = choiceOf(fields, 'basis', BASES);
  if (basis === 'HOURLY') return { basis, rate: hourlyRate(fields, spans) };
  const amount = decimalOf(fields, 'amount');
  const per = isAbsent(fields, 'per') ? 'WEEK' : choiceOf(fields, 'per', SALARY_PERIODS);
  if (basis === 'FLUCTUATING') return { basis, amount, per };
  const hoursCovered = isAbsent(fields, 'hoursCovered') ? USUAL_HOURS : positiveOf(fields, 'hoursCovered');
  return { basis, amount, per, hoursCovered };
}

function hourlyRate(fields: Fields, spans: readonly RequestedSpan[]): string | null {
  if (!isAbsent(fields, 'rate')) return decimalOf(fields, 'rate');
  const bare = spans.findIndex((span) => isPaid(span) && span.rate === null);
  if (bare === -1) return null;
  throw new RequestProblem('MISSING', pathOf(fields, 'rate'), `Without it spans[${bare}] has no rate.`);
}
