import type { EvaluatedWorkweek } from '../overtime/evaluate-workweek.js';
import { evaluateWorkweek, isUnitedStates } from '../overtime/evaluate-workweek.js';
import { evaluatePeriod } from '../overtime/evaluate-period.js';
import { DEFAULT_OVERTIME_POLICY } from '../overtime/policy-registry.js';
import type { Policy } from '../overtime/policy.js';
import type { WeekTerms } from '../overtime/week-terms.js';
import type { WorkedSpan } from '../overtime/worked-span.js';
import type { Amount } from '../pay/decimal.js';
import type { Extras, PaidHours } from '../pay/pay-terms.js';
import { ratedTime } from '../pay/rated-time.js';
import { regularRate } from '../pay/regular-rate.js';
import type { WeeklyPay } from '../pay/weekly-pay.js';
import { weeklyPay } from '../pay/weekly-pay.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber, dayNumberOf, firstDayOfWeek } from '../time/civil-date.js';
import { total } from '../intervals/total.js';
import { RequestProblem } from './request-problem.js';
import type { Dated, EvaluationRequest } from './request.js';
import { isClocked } from './request.js';

/** A workweek of the request, evaluated and paid. */
export interface PaidWeek {
  readonly firstDay: DayNumber;
  readonly spans: readonly WorkedSpan[];
  readonly evaluated: EvaluatedWorkweek;
  readonly rate: Amount | null;
  readonly pay: WeeklyPay | null;
}

/** The policy whose rules decide overtime: where the named one states only limits, the federal floor if it holds there. */
export function overtimePolicyOf(policy: Policy): Policy {
  return policy.overtime.length === 0 && isUnitedStates(policy) ? DEFAULT_OVERTIME_POLICY : policy;
}

/** Every workweek with work, in order; under a policy of longer periods all weeks of each period with work. */
export function evaluatedWeeks(
  request: EvaluationRequest,
  policy: Policy,
  byWeek: ReadonlyMap<DayNumber, readonly WorkedSpan[]>,
): PaidWeek[] {
  const length = policy.periodWeeks ?? 1;
  return periodsOf(request, [...byWeek.keys()], length).flatMap((firstDay) => {
    const weeks = Array.from({ length }, (_, i) => firstDay + 7 * i);
    const spans = weeks.flatMap((week) => byWeek.get(week) ?? []);
    const rate = rateOf(request, weeks, spans);
    const terms: WeekTerms = {
      agreements: request.agreements,
      regularRate: rate === null ? null : rate.toString(),
      minimumWage: request.minimumWage,
      earlier: byWeek.get(firstDay - 7) ?? [],
    };
    const date = dateOfDayNumber(firstDay);
    const evaluated =
      length === 1 ? [evaluateWorkweek(policy, date, spans, terms)] : evaluatePeriod(policy, date, spans, terms);
    return evaluated.map((each, i) => {
      const ofWeek = byWeek.get(weeks[i]!) ?? [];
      return {
        firstDay: weeks[i]!,
        spans: ofWeek,
        evaluated: each,
        rate,
        pay: payOf(request, weeks[i]!, ofWeek, each, rate),
      };
    });
  });
}

/** First days of the periods with work. */
function periodsOf(
  { periodStart, anchors }: EvaluationRequest,
  weeks: readonly DayNumber[],
  length: number,
): DayNumber[] {
  const sorted = weeks.toSorted((a, b) => a - b);
  const days = 7 * length;
  const stated = periodStart === null ? sorted[0] : firstDayOfWeek(dayNumberOf(periodStart), anchors.weekStartsOn);
  return [...new Set(sorted.map((week) => week - ((((week - stated!) % days) + days) % days)))];
}

function rateOf(request: EvaluationRequest, weeks: readonly DayNumber[], spans: readonly WorkedSpan[]): Amount | null {
  const { pay, policy } = request;
  if (pay === null) return null;
  const extras = extrasOf(request, weeks);
  return regularRate(pay.terms, paidHours(request, spans), extras, policy.pay, pay.rounding, weeks.length);
}

function payOf(
  request: EvaluationRequest,
  week: DayNumber,
  spans: readonly WorkedSpan[],
  { result }: EvaluatedWorkweek,
  rate: Amount | null,
): WeeklyPay | null {
  const { pay, policy } = request;
  if (pay === null) return null;
  const extras = extrasOf(request, [week]);
  return weeklyPay(pay.terms, paidHours(request, spans), result, extras, policy.pay, pay.rounding, rate);
}

function paidHours(request: EvaluationRequest, worked: readonly WorkedSpan[]): PaidHours {
  const rated = request.spans.filter(({ kind }) => kind === (isClocked(request) ? 'WORK' : 'TASK'));
  return { rated: ratedTime(worked, rated), workedSeconds: total(worked) };
}

/** Bonuses and premiums of some weeks. */
function extrasOf({ pay, anchors }: EvaluationRequest, weeks: readonly DayNumber[]): Extras {
  const isOfWeeks = ({ day }: Dated<object>): boolean =>
    day === null || weeks.includes(firstDayOfWeek(dayNumberOf(day), anchors.weekStartsOn));
  return {
    bonuses: pay?.bonuses.filter(isOfWeeks) ?? [],
    premiumsPaid: pay?.premiumsPaid.filter(isOfWeeks) ?? [],
  };
}

/** Extra pay without a day belongs to the only workweek: with several it is not known to which. */
export function refuseUndatedExtras({ pay }: EvaluationRequest, weeks: number): void {
  if (pay === null || weeks <= 1) return;
  for (const name of ['bonuses', 'premiumsPaid'] as const) {
    const undated = pay[name].findIndex(({ day }) => day === null);
    if (undated === -1) continue;
    const message = 'With several workweeks the day says to which of them this belongs.';
    throw new RequestProblem('MISSING', `pay.${name}[${undated}].day`, message);
  }
}
