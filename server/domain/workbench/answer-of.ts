import { byDayAndEvidence } from '../boundaries/finding.js';
import type { AverageWeek } from '../boundaries/requirements/average-week.js';
import type { Interval } from '../intervals/interval.js';
import { total } from '../intervals/total.js';
import type { TraceStep } from '../overtime/policy.js';
import type { PremiumSpan } from '../overtime/worked-span.js';
import { hoursOf, moneyText } from '../pay/decimal.js';
import { favouredBy } from '../pay/punch-rounding.js';
import type { ProposedPremium } from '../pay/proposed-premium.js';
import type { PayLine, WeeklyPay } from '../pay/weekly-pay.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { ZoneId } from '../time/instant.js';
import { zonedText } from '../time/zoned-text.js';
import type { AverageAnswer, EvaluationAnswer, PayAnswer, PremiumAnswer, TraceAnswer } from './answer.js';
import type { RoundingAnswer, ViolationAnswer, WeekAnswer } from './answer.js';
import type { Found } from './evaluate-request.js';
import type { PaidWeek } from './evaluate-weeks.js';
import { notesOf } from './notes-of.js';
import type { EvaluationRequest, PunchRounding } from './request.js';

/** What was found, before it is written out. */
interface Findings {
  readonly weeks: readonly PaidWeek[];
  /** Of each week, in the same order. */
  readonly premiums: readonly (readonly ProposedPremium[])[];
  /** Weeks with a split shift for which pay does not tell whether it is owed anything. */
  readonly unjudgedSplits: readonly PaidWeek[];
  readonly violations: readonly Found[];
  readonly averages: readonly AverageWeek[] | null;
  /** Worked time by the punches as they are, and by rounded ones. */
  readonly raw: readonly Interval[];
  readonly rounded: readonly Interval[];
}

/** The findings as the answer to a request: texts for money, dates and times. */
export function answerOf(request: EvaluationRequest, findings: Findings): EvaluationAnswer {
  const { policy, zone, punchRounding } = request;
  const { weeks, premiums, unjudgedSplits, violations, averages, raw, rounded } = findings;
  return {
    policy: policy.id,
    policyVersion: policy.version,
    source: policy.source,
    weeks: weeks.map((week, i) => weekAnswer(week, premiums[i]!)),
    violations: violations.toSorted(byDayAndEvidence).map((violation) => violationAnswer(violation, zone)),
    ...(averages !== null && { averages: averages.map(averageAnswer) }),
    ...(punchRounding !== null && { rounding: roundingAnswer(punchRounding, total(raw), total(rounded)) }),
    notes: notesOf(request, weeks, unjudgedSplits),
  };
}

function roundingAnswer({ step, paid }: PunchRounding, rawSeconds: number, roundedSeconds: number): RoundingAnswer {
  const driftSeconds = roundedSeconds - rawSeconds;
  return { minutes: step, paid, rawSeconds, roundedSeconds, driftSeconds, favours: favouredBy(driftSeconds) };
}

function weekAnswer({ evaluated, pay }: PaidWeek, premiums: readonly ProposedPremium[]): WeekAnswer {
  const { result } = evaluated;
  return {
    weekStarting: result.weekStarting,
    workedSeconds: result.regularSeconds + result.overtimeSeconds + result.doubletimeSeconds,
    regularSeconds: result.regularSeconds,
    overtimeSeconds: result.overtimeSeconds,
    doubletimeSeconds: result.doubletimeSeconds,
    federalOvertimeSeconds: result.federalOvertimeSeconds,
    premiums: premiums.map(premiumAnswer),
    pay: pay === null ? null : payAnswer(pay),
    trace: traceAnswer(evaluated.premiums, result.trace),
  };
}

const premiumAnswer = ({ kind, hours, day, clause, amount }: ProposedPremium): PremiumAnswer => ({
  kind,
  hours: hours.toDecimalPlaces(4).toString(),
  day: dateOfDayNumber(day),
  state: 'PROPOSED',
  clause,
  amount: amount === null ? null : moneyText(amount),
});

const payAnswer = (pay: WeeklyPay): PayAnswer => ({
  regularRate: pay.regularRate === null ? null : moneyText(pay.regularRate),
  total: moneyText(pay.total),
  lines: pay.lines.map(lineAnswer),
});

/** Lines keep four places where cents do not suffice, so that they add up as far as anybody checks. */
const lineAnswer = ({ kind, hours, rate, amount }: PayLine): PayAnswer['lines'][number] => ({
  kind,
  hours: hours === null ? null : hours.toDecimalPlaces(4).toString(),
  rate: rate === null ? null : exactText(rate),
  amount: exactText(amount),
});

function exactText(value: PayLine['amount']): string {
  const short = value.toDecimalPlaces(4);
  return short.toFixed(Math.max(2, short.decimalPlaces()));
}

function traceAnswer(premiums: readonly PremiumSpan[], trace: readonly TraceStep[]): TraceAnswer[] {
  const multiplierOf = new Map(premiums.map(({ rule, multiplier }) => [rule, multiplier]));
  return trace.map((step) => ({ ...step, multiplier: multiplierOf.get(step.rule) ?? '1' }));
}

function violationAnswer(violation: Found, zone: ZoneId): ViolationAnswer {
  const { kind, severity, rule, clause, basis, policyId, day, evidence, limit, actual, unit } = violation;
  const isTime = unit === 'SECONDS';
  return {
    kind,
    severity,
    rule,
    clause,
    basis,
    policy: policyId,
    day: dateOfDayNumber(day),
    evidence: evidence.map(({ start, end }) => ({ start: zonedText(start, zone), end: zonedText(end, zone) })),
    limitSeconds: isTime ? limit : null,
    actualSeconds: isTime ? actual : null,
    ...(!isTime && { limitDays: limit, actualDays: actual }),
  };
}

function averageAnswer({ firstWeek, lastWeek, weeks, ...sums }: AverageWeek): AverageAnswer {
  const seconds = sums.workedSeconds + sums.madeUpSeconds;
  const isKnown = sums.missingDays === 0;
  return {
    from: dateOfDayNumber(firstWeek),
    to: dateOfDayNumber(lastWeek + 6),
    weeks,
    averageSeconds: isKnown ? Math.round(seconds / weeks) : null,
    averageHours: isKnown ? hoursOf(seconds).dividedBy(weeks).toFixed(2) : null,
    missingDays: sums.missingDays,
  };
}
