import type { AverageWeek } from '../boundaries/requirements/average-week.js';
import { averageWeeks, periodsOnRecord } from '../boundaries/requirements/average-week.js';
import type { Judgement, RequirementFinding } from '../boundaries/requirements/requirement-finding.js';
import { kindsJudgedBy, requirementsJudged } from '../boundaries/requirements/requirements-judged.js';
import type { Violation } from '../boundaries/violation.js';
import { violationsFound } from '../boundaries/violations-found.js';
import { roundedWork } from '../pay/punch-rounding.js';
import type { DayNumber } from '../time/civil-date.js';
import { dayNumberOf } from '../time/civil-date.js';
import type { DayCell, StaffTime } from '../work-day/staff-time.js';
import { cellsOf, staffTime } from '../work-day/staff-time.js';
import type { EvaluationAnswer } from './answer.js';
import { answerOf } from './answer-of.js';
import { evaluatedWeeks, overtimePolicyOf, refuseUndatedExtras } from './evaluate-weeks.js';
import { readRequest } from './read-request.js';
import type { EvaluationRequest } from './request.js';
import { requestLedger } from './request-ledger.js';
import { isSplitUnjudged, weekPremiums } from './week-premiums.js';
import { weeksOfWork } from './weeks-of-work.js';

/** A violation of any policy, whether found by its limits or by its requirements. */
export type Found = Omit<RequirementFinding, 'siteId'>;

/**
 * Answers a question to the policy workbench: the hours, pay, premiums and violations of some weeks under a policy,
 * together with the wellbeing limits unless `"wellbeing": false`. `json` is the question as parsed from JSON; its shape
 * is that of `EvaluationRequest`, with times as text. Throws a RequestProblem when it cannot be answered.
 */
export function evaluateRequest(json: unknown): EvaluationAnswer {
  const request = readRequest(json);
  const policy = overtimePolicyOf(request.policy);
  const time = staffTime(requestLedger(request, policy));
  const rounded = roundedTime(request, time);
  const byWeek = weeksOfWork(request, request.punchRounding?.paid === 'ROUNDED' ? rounded : time.worked, time);
  refuseUndatedExtras(request, byWeek.size);
  const weeks = evaluatedWeeks(request, policy, byWeek);
  const findings = findingsOf(request, time);
  const premiums = weeks.map((week) => weekPremiums(request, time, week, findings));
  const violations = [...findings, ...(request.wellbeing ? wellbeingViolations(request, time) : [])];
  return answerOf(request, {
    weeks,
    premiums,
    unjudgedSplits: weeks.filter((week) => isSplitUnjudged(request, time, week)),
    violations,
    averages: averagesOf(request, time),
    raw: time.worked,
    rounded,
  });
}

/** Worked time by rounded punches. Violations are judged by the punches as they are, whatever is paid. */
function roundedTime({ punchRounding, zone }: EvaluationRequest, time: StaffTime): DayCell[] {
  return punchRounding === null ? [] : cellsOf(roundedWork(time, punchRounding.step, zone), time.calendar);
}

/** All weeks from the first with work or leave to the last: the weeks that may be judged. */
function weeksOf({ calendar, worked, leave }: StaffTime): DayNumber[] {
  const days = [...worked.map(({ day }) => day), ...leave.map(({ start }) => calendar.dayOf(start))];
  const last = [...days, ...leave.map(({ end }) => calendar.dayOf(end - 1))];
  if (days.length === 0) return [];
  const bounds = { from: calendar.weekOf(Math.min(...days)), to: calendar.weekOf(Math.max(...last)) };
  const weeks: DayNumber[] = [];
  for (let week = bounds.from; week <= bounds.to; week = calendar.lastDayOf(week) + 1) weeks.push(week);
  return weeks;
}

const daysOf = (weeks: readonly DayNumber[]): Set<DayNumber> =>
  new Set(weeks.flatMap((firstDay) => Array.from({ length: 7 }, (_, i) => firstDay + i)));

function findingsOf(request: EvaluationRequest, time: StaffTime): RequirementFinding[] {
  const { policy, agreements } = request;
  const weeks = weeksOf(time);
  const judgement: Judgement = {
    time,
    policy,
    agreements,
    weeks,
    asked: daysOf(weeks),
    recordOf: (firstDay) => (weeks.includes(firstDay) ? 'RECORDED' : 'ABSENT'),
    periodsOf: (count) => periodsOnRecord(time, count),
  };
  return requirementsJudged(judgement);
}

/** The wellbeing limits, less the kinds that the policy judges by its own. */
function wellbeingViolations({ policy }: EvaluationRequest, time: StaffTime): Found[] {
  const weeks = weeksOf(time);
  const judged = kindsJudgedBy(policy.requirements);
  return violationsFound(time, weeks, daysOf(weeks))
    .filter(({ kind }) => !judged.has(kind))
    .map((violation: Violation) => ({ ...violation, day: dayNumberOf(violation.workday) }));
}

function averagesOf({ policy }: EvaluationRequest, time: StaffTime): AverageWeek[] | null {
  const requirement = policy.requirements?.averageWeek;
  return requirement === undefined ? null : averageWeeks(time, requirement, periodsOnRecord(time, requirement.weeks));
}
