import { isJudged, workedFeed } from '../boundaries/finding.js';
import { judgementOf } from '../boundaries/requirements/judgement-of.js';
import type { Judgement, RequirementFinding } from '../boundaries/requirements/requirement-finding.js';
import { requiredBreaks } from '../boundaries/requirements/required-breaks.js';
import { requiredMeals } from '../boundaries/requirements/required-meals.js';
import { restBreaks } from '../boundaries/requirements/rest-breaks.js';
import type { Policy } from '../overtime/policy.js';
import type { ProposedPremium } from '../pay/proposed-premium.js';
import { missedBreakPremiums, restWindowPremiums } from '../pay/proposed-premium.js';
import { spreadDays, spreadPremiums } from '../pay/spread-premium.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { PayQuestionKind } from './answers.js';
import type { PayQuestion } from './pay-question.js';

/**
 * The premiums that the policies in force propose, one a day and kind: an hour's pay for a missed meal or rest, an hour
 * for a day that spreads too far or is cut in two, the hours worked inside a rest. Proposed only: HR decides. No rate is
 * on record, so each is told in hours.
 */
export function premiumQuestions(
  time: StaffTime,
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
): PayQuestion[] {
  const found = weeks.flatMap((week) =>
    time.calendar.policiesOf(week).demanding.flatMap((policy) => premiumsOf(time, policy, week, asked)),
  );
  // Whichever policy asks first: a premium of one kind is owed once a day.
  return [...Map.groupBy(found, ({ kind, workday }) => `${workday} ${kind}`).values()].map(([first]) => first!);
}

function premiumsOf(time: StaffTime, policy: Policy, week: DayNumber, asked: ReadonlySet<DayNumber>): PayQuestion[] {
  const by = { policy, agreements: time.calendar.agreementsOf(week) };
  const judgement = judgementOf(time, by, [week], asked);
  const days = judgement.asked;
  const findings = findingsOf(judgement);
  const premiums = [
    ...missedBreakPremiums(policy, findings, null),
    ...restWindowPremiums(policy, time, days, null),
    ...spreadOf(time, policy, days),
  ];
  return premiums.flatMap((premium) => questionOf(time, policy, premium) ?? []);
}

/** Missed meals and rests, where the policy grants anything for them. */
function findingsOf(judgement: Judgement): RequirementFinding[] {
  if (judgement.policy.requirements?.missedBreakPremium === undefined) return [];
  return [...requiredMeals(judgement), ...requiredBreaks(judgement), ...restBreaks(judgement)];
}

/** Without a rate nothing is known to cover the hour: each such day asks for it. Time that was settled as worked is worked. */
function spreadOf(
  { shifts, counted, presence }: StaffTime,
  policy: Policy,
  days: ReadonlySet<DayNumber>,
): ProposedPremium[] {
  const spread = policy.requirements?.spreadOfHours;
  if (spread === undefined) return [];
  const worked = [...shifts, ...counted.map((cell) => ({ workday: cell.day, worked: [cell] }))]
    .filter(({ workday }) => days.has(workday))
    .toSorted((a, b) => a.worked[0]!.start - b.worked[0]!.start);
  const unknown = { minimumWage: null, workedSeconds: 0, wages: null, rate: null };
  return spreadPremiums(spreadDays(worked, spread, presence.meals), spread, unknown);
}

const KIND: Record<ProposedPremium['kind'], PayQuestionKind> = {
  MEAL: 'PREMIUM_MEAL',
  REST: 'PREMIUM_REST',
  REST_WINDOW: 'PREMIUM_REST_WINDOW',
  SPREAD_OF_HOURS: 'PREMIUM_SPREAD_OF_HOURS',
  SPLIT_SHIFT: 'PREMIUM_SPLIT_SHIFT',
};

/** The question of a day; null: nothing is known of the day yet, or nothing of it was worked. */
function questionOf(
  time: StaffTime,
  policy: Policy,
  { kind, day, rule, clause, hours, evidence }: ProposedPremium,
): PayQuestion | null {
  const first = time.worked.find((cell) => cell.day === day);
  if (first === undefined || !isJudged(time, day, first.siteId, [workedFeed(time, day)])) return null;
  return {
    staffMemberId: time.ledger.staffMemberId,
    kind: KIND[kind],
    workday: dateOfDayNumber(day),
    siteId: first.siteId,
    start: time.calendar.startOf(day),
    end: time.calendar.startOf(day + 1),
    seconds: hours.times(3600).toNumber(),
    rule,
    clause,
    policyId: policy.id,
    evidence,
  };
}
