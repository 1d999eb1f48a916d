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
import { dateOfDayNumber, dayNumberOf } from '../time/civil-date.js';
import { firstDayOfWeek } from '../time/workweek.js';
import { total } from '../intervals/total.js';
import type { CountedWeek } from './changed-weeks.js';
import { changedWeeks } from './changed-weeks.js';
import { RequestProblem } from './request-problem.js';
import type { Dated, EvaluationRequest, RequestedPay } from './request.js';
import { isClocked, workweekStartOf } from './request.js';

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
  const changed = changedWeeks(
    request,
    policy,
    byWeek,
    (week, spans) => termsOf(request, [week], spans, byWeek.get(week - 7) ?? []),
    (week) => paidWeek(request, week).pay,
  );
  const isChanged = (week: DayNumber): boolean => changed?.some(({ firstDay }) => firstDay === week) ?? false;
  const others = [...byWeek.keys()].filter((week) => !isChanged(week));
  const evaluated = periodsOf(request, others, length).flatMap((firstDay) => {
    const weeks = Array.from({ length }, (_, i) => firstDay + 7 * i);
    const spans = weeks.flatMap((week) => byWeek.get(week) ?? []);
    const rate = rateOf(request, weeks, spans);
    const terms = termsOf(request, weeks, spans, byWeek.get(firstDay - 7) ?? []);
    const date = dateOfDayNumber(firstDay);
    const results =
      length === 1 ? [evaluateWorkweek(policy, date, spans, terms)] : evaluatePeriod(policy, date, spans, terms);
    return results.map((each, i) => {
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
  const paidChange = changed?.map((week) => paidWeek(request, week)) ?? [];
  return [...evaluated, ...paidChange].toSorted((a, b) => a.firstDay - b.firstDay);
}

/** A week by itself, paid at its own regular rate. */
function paidWeek(request: EvaluationRequest, week: CountedWeek): PaidWeek {
  const rate = rateOf(request, [week.firstDay], week.spans);
  return { ...week, rate, pay: payOf(request, week.firstDay, week.spans, week.evaluated, rate) };
}

function termsOf(
  request: EvaluationRequest,
  weeks: readonly DayNumber[],
  spans: readonly WorkedSpan[],
  earlier: readonly WorkedSpan[],
): WeekTerms {
  const rate = rateOf(request, weeks, spans);
  return {
    agreements: request.agreements,
    regularRate: rate === null ? null : rate.toString(),
    minimumWage: request.minimumWage,
    earlier,
  };
}

/** First days of the periods with work; weeks in order. */
function periodsOf(
  { periodStart, anchors }: EvaluationRequest,
  weeks: readonly DayNumber[],
  length: number,
): DayNumber[] {
  if (length === 1) return [...weeks];
  const days = 7 * length;
  const stated = periodStart === null ? weeks[0] : firstDayOfWeek(dayNumberOf(periodStart), anchors.weekStartsOn);
  return [...new Set(weeks.map((week) => week - ((((week - stated!) % days) + days) % days)))];
}

function rateOf(request: EvaluationRequest, weeks: readonly DayNumber[], spans: readonly WorkedSpan[]): Amount | null {
  const { pay, policy } = request;
  if (pay === null) return null;
  const extras = extrasOf(request, pay, weeks);
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
  const extras = extrasOf(request, pay, [week]);
  return weeklyPay(pay.terms, paidHours(request, spans), result, extras, policy.pay, pay.rounding, rate);
}

function paidHours(request: EvaluationRequest, worked: readonly WorkedSpan[]): PaidHours {
  const rated = request.spans.filter(({ kind }) => kind === (isClocked(request) ? 'WORK' : 'TASK'));
  return { rated: ratedTime(worked, rated), workedSeconds: total(worked) };
}

/** Bonuses and premiums of some weeks. */
function extrasOf(request: EvaluationRequest, pay: RequestedPay, weeks: readonly DayNumber[]): Extras {
  const isOfWeeks = ({ day }: Dated<object>): boolean =>
    day === null || weeks.includes(firstDayOfWeek(dayNumberOf(day), workweekStartOf(request)));
  return {
    bonuses: pay.bonuses.filter(isOfWeeks),
    premiumsPaid: pay.premiumsPaid.filter(isOfWeeks),
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
