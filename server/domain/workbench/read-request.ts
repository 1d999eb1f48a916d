import { MEAL_RECORDINGS } from '../ledger.js';
import { AGREEMENTS } from '../overtime/agreement.js';
import { refusalOf } from '../overtime/evaluate-period.js';
import type { Policy } from '../overtime/policy.js';
import { ORGANIZATION_TYPES } from '../overtime/policy.js';
import { latestPolicy } from '../overtime/policy-registry.js';
import { ROUNDING_STEPS } from '../pay/punch-rounding.js';
import { addDays, weekdayOf } from '../time/civil-date.js';
import type { ZoneId } from '../time/instant.js';
import { WEEKDAYS } from '../time/instant.js';
import type { DatedWeekday } from '../time/workweek.js';
import { workdayOf } from '../time/workday.js';
import { offsetAt } from '../time/zone-offset.js';
import { ignoredFields } from './ignored-fields.js';
import { readAnchors } from './read-anchors.js';
import type { Fields } from './read-fields.js';
import { choice, choiceOf, dateOf, decimalOf, fieldsOf, flagOf, isAbsent } from './read-fields.js';
import { listOf, pathOf, textOf } from './read-fields.js';
import { payBySpans, readPay } from './read-pay.js';
import { readLeaves, readSpans } from './read-spans.js';
import { RequestProblem } from './request-problem.js';
import type { EvaluationRequest, PunchRounding } from './request.js';

const MOST_DAYS = 1_500;
const SECONDS_OF_DAY = 86_400;

/** Reads a request as it came, a value parsed from JSON. Throws a RequestProblem for the first field that is not sound. */
export function readRequest(json: unknown): EvaluationRequest {
  const fields = fieldsOf(json, '');
  const policy = policyOf(fields);
  const zone = zoneOf(fields);
  const reading = { zone, resolvedTimes: [] };
  const spans = readSpans(fields, reading);
  const request: EvaluationRequest = {
    policy,
    zone,
    ...readAnchors(fields, policy),
    workweekChange: isAbsent(fields, 'workweekChange')
      ? null
      : readChange(fieldsOf(fields.values['workweekChange'], 'workweekChange')),
    organizationType: isAbsent(fields, 'organizationType')
      ? 'OUTPATIENT'
      : choiceOf(fields, 'organizationType', ORGANIZATION_TYPES),
    agreements: listOf(fields, 'agreements', (item, path) => choice(item, path, AGREEMENTS)),
    spans,
    leaves: readLeaves(fields, reading),
    mealRecording: isAbsent(fields, 'mealRecording') ? 'PUNCHED' : choiceOf(fields, 'mealRecording', MEAL_RECORDINGS),
    pay: isAbsent(fields, 'pay') ? payBySpans(spans) : readPay(fieldsOf(fields.values['pay'], 'pay'), policy, spans),
    minimumWage: isAbsent(fields, 'minimumWage') ? null : decimalOf(fields, 'minimumWage'),
    region: regionOf(fields, policy),
    periodStart: isAbsent(fields, 'periodStart') ? null : dateOf(fields, 'periodStart'),
    punchRounding: isAbsent(fields, 'punchRounding')
      ? null
      : readRounding(fieldsOf(fields.values['punchRounding'], 'punchRounding')),
    wellbeing: flagOf(fields, 'wellbeing', true),
    resolvedTimes: reading.resolvedTimes,
    ignoredFields: ignoredFields(json),
  };
  refuseTooLong(request);
  refuseWhatTheLawRefuses(request);
  return request;
}

function policyOf(fields: Fields): Policy {
  const policy = latestPolicy(textOf(fields, 'policy'));
  if (policy !== undefined) return policy;
  throw new RequestProblem('UNKNOWN_POLICY', 'policy', 'There is no policy of this name.');
}

function zoneOf(fields: Fields): ZoneId {
  const zone = textOf(fields, 'zone');
  try {
    offsetAt(0, zone);
    return zone;
  } catch (error) {
    if ((error as Error).name !== 'RangeError') throw error;
    throw new RequestProblem('UNKNOWN_ZONE', 'zone', 'An IANA time zone is expected here: America/Los_Angeles.');
  }
}

function readChange(fields: Fields): DatedWeekday {
  const from = dateOf(fields, 'from');
  const weekday = choiceOf(fields, 'weekday', WEEKDAYS);
  if (weekdayOf(from) === weekday) return { from, weekday };
  const message = `A workweek begins on its own first day: ${from} is no ${weekday}.`;
  throw new RequestProblem('WEEKDAY_MISMATCH', pathOf(fields, 'from'), message);
}

/** A region that the law's minimum wage knows; a law without regions knows none. */
function regionOf(fields: Fields, { pay }: Policy): string | null {
  if (isAbsent(fields, 'region')) return null;
  return choiceOf(fields, 'region', Object.keys(pay?.minimumWageOfRegion ?? {}));
}

function readRounding(fields: Fields): PunchRounding {
  const step = ROUNDING_STEPS.find((each) => each === fields.values['minutes']);
  if (step !== undefined) return { step, paid: choiceOf(fields, 'paid', ['RAW', 'ROUNDED']) };
  const message = `One of these is expected here: ${ROUNDING_STEPS.join(', ')}.`;
  throw new RequestProblem('UNKNOWN_VALUE', pathOf(fields, 'minutes'), message);
}

/** From the first span or leave to the last: four years hold every average there is. */
function refuseTooLong({ spans, leaves }: EvaluationRequest): void {
  const all = [...spans, ...leaves];
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end } of all) [first, last] = [Math.min(first, start), Math.max(last, end)];
  if (last - first <= MOST_DAYS * SECONDS_OF_DAY) return;
  throw new RequestProblem('TOO_LONG', 'spans', `Spans and leaves may reach over ${MOST_DAYS} days at most.`);
}

function refuseWhatTheLawRefuses(request: EvaluationRequest): void {
  const { policy, organizationType, spans, zone, anchors, workweekChange } = request;
  const clause = refusalOf(policy, organizationType);
  if (clause !== null) {
    const types = policy.onlyFor!.types.join(' and ');
    const message = `${policy.id} is for ${types} only, not for ${organizationType} (${clause}).`;
    throw new RequestProblem('POLICY_REFUSED', 'organizationType', message);
  }
  if (workweekChange !== null && policy.periodWeeks !== undefined) {
    const message = `${policy.id} counts several weeks together: their beginning cannot change in between.`;
    throw new RequestProblem('POLICY_REFUSED', 'workweekChange', message);
  }
  spans.forEach(({ start }, i) => {
    const day = workdayOf(start, zone, anchors.workdayStart);
    // A week that began before the policy did is not judged by it; its days count from the policy's first week on.
    if (addDays(day, 6) >= policy.effectiveFrom) return;
    const message = `${policy.id} version ${policy.version} holds from ${policy.effectiveFrom} on.`;
    throw new RequestProblem('POLICY_NOT_IN_FORCE', `spans[${i}].start`, message);
  });
}
