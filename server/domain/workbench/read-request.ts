import type { Interval } from '../intervals/interval.js';
import { LEAVE_KINDS, MEAL_RECORDINGS } from '../ledger.js';
import { AGREEMENTS } from '../overtime/agreement.js';
import { refusalOf } from '../overtime/evaluate-period.js';
import type { Policy } from '../overtime/policy.js';
import { ORGANIZATION_TYPES } from '../overtime/policy.js';
import { latestPolicy } from '../overtime/policy-registry.js';
import { ROUNDING_STEPS } from '../pay/punch-rounding.js';
import { addDays, isCivilDate, weekdayOf } from '../time/civil-date.js';
import type { ZoneId } from '../time/instant.js';
import { WEEKDAYS } from '../time/instant.js';
import type { DatedWeekday } from '../time/workweek.js';
import { workdayInterval, workdayOf } from '../time/workday.js';
import { offsetAt } from '../time/zone-offset.js';
import type { Fields } from './read-fields.js';
import { choice, choiceOf, dateOf, decimalOf, fieldsOf, flagOf, instantOf, isAbsent } from './read-fields.js';
import { listOf, pathOf, textOf, timeOfDayOf } from './read-fields.js';
import { readPay } from './read-pay.js';
import { RequestProblem } from './request-problem.js';
import type { EvaluationRequest, PunchRounding, RequestedSpan } from './request.js';
import { SPAN_KINDS } from './request.js';

/** No week of one person comes near; more is a mistake or an attack. */
const MOST_ROWS = 20_000;
const MOST_DAYS = 1_500;
const SECONDS_OF_DAY = 86_400;

/** Reads a request as it came, a value parsed from JSON. Throws a RequestProblem for the first field that is not sound. */
export function readRequest(json: unknown): EvaluationRequest {
  const fields = fieldsOf(json, '');
  const policy = policyOf(fields);
  const zone = zoneOf(fields);
  const spans = readSpans(fields, zone);
  const pay = isAbsent(fields, 'pay') ? null : readPay(fieldsOf(fields.values['pay'], 'pay'), policy, spans);
  const request: EvaluationRequest = {
    policy,
    zone,
    ...anchorsOf(fields, policy),
    workweekChange: isAbsent(fields, 'workweekChange')
      ? null
      : readChange(fieldsOf(fields.values['workweekChange'], 'workweekChange')),
    organizationType: isAbsent(fields, 'organizationType')
      ? 'OUTPATIENT'
      : choiceOf(fields, 'organizationType', ORGANIZATION_TYPES),
    agreements: listOf(fields, 'agreements', (item, path) => choice(item, path, AGREEMENTS)),
    spans,
    leaves: limited(fields, 'leaves', (item, path) => readLeave(fieldsOf(item, path), zone)),
    mealRecording: isAbsent(fields, 'mealRecording') ? 'PUNCHED' : choiceOf(fields, 'mealRecording', MEAL_RECORDINGS),
    pay,
    minimumWage: isAbsent(fields, 'minimumWage') ? null : decimalOf(fields, 'minimumWage'),
    periodStart: isAbsent(fields, 'periodStart') ? null : dateOf(fields, 'periodStart'),
    punchRounding: isAbsent(fields, 'punchRounding')
      ? null
      : readRounding(fieldsOf(fields.values['punchRounding'], 'punchRounding')),
    wellbeing: flagOf(fields, 'wellbeing', true),
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

/**
 * The workweek is seven workdays: it begins on its weekday at the start of the workday. Where the question states another
 * time for the week, the workday's holds, and the answer says so.
 */
function anchorsOf(fields: Fields, policy: Policy): Pick<EvaluationRequest, 'anchors' | 'isWeekTimeIgnored'> {
  const week = isAbsent(fields, 'workweekStart') ? null : fieldsOf(fields.values['workweekStart'], 'workweekStart');
  const weekTime = week === null || isAbsent(week, 'time') ? null : timeOfDayOf(week, 'time');
  const workdayStart = isAbsent(fields, 'workdayStart') ? (weekTime ?? '00:00') : timeOfDayOf(fields, 'workdayStart');
  return {
    anchors: {
      workdayStart,
      weekStartsOn: week === null ? policy.anchors.weekStartsOn : choiceOf(week, 'weekday', WEEKDAYS),
    },
    isWeekTimeIgnored: weekTime !== null && weekTime !== workdayStart,
  };
}

function readChange(fields: Fields): DatedWeekday {
  const from = dateOf(fields, 'from');
  const weekday = choiceOf(fields, 'weekday', WEEKDAYS);
  if (weekdayOf(from) === weekday) return { from, weekday };
  const message = `A workweek begins on its own first day: ${from} is no ${weekday}.`;
  throw new RequestProblem('WEEKDAY_MISMATCH', pathOf(fields, 'from'), message);
}

function limited<T>(fields: Fields, name: string, read: (item: unknown, path: string) => T): T[] {
  const list = fields.values[name];
  if (Array.isArray(list) && list.length > MOST_ROWS) {
    throw new RequestProblem('TOO_MANY', name, `At most ${MOST_ROWS} are taken at once.`);
  }
  return listOf(fields, name, read);
}

function readSpans(fields: Fields, zone: ZoneId): RequestedSpan[] {
  if (isAbsent(fields, 'spans')) throw new RequestProblem('MISSING', 'spans', 'A list is expected here.');
  return limited(fields, 'spans', (item, path) => {
    const span = fieldsOf(item, path);
    return {
      ...intervalOf(span, zone),
      kind: isAbsent(span, 'kind') ? 'WORK' : choiceOf(span, 'kind', SPAN_KINDS),
      rate: isAbsent(span, 'rate') ? null : decimalOf(span, 'rate'),
    };
  });
}

function intervalOf(fields: Fields, zone: ZoneId): Interval {
  return inOrderOf(fields, instantOf(fields, 'start', zone), instantOf(fields, 'end', zone));
}

function inOrderOf(fields: Fields, start: number, end: number): Interval {
  if (start < end) return { start, end };
  throw new RequestProblem('END_NOT_AFTER_START', pathOf(fields, 'end'), 'The end must be later than the start.');
}

/** Leave by times, or by whole days, the last one included. */
function readLeave(fields: Fields, zone: ZoneId): EvaluationRequest['leaves'][number] {
  const kind = isAbsent(fields, 'kind') ? 'VACATION' : choiceOf(fields, 'kind', LEAVE_KINDS);
  const [start, end] = [textOf(fields, 'start'), textOf(fields, 'end')];
  if (!isCivilDate(start) || !isCivilDate(end)) return { ...intervalOf(fields, zone), kind };
  const from = workdayInterval(start, zone).start;
  return { ...inOrderOf(fields, from, workdayInterval(end, zone).end), kind };
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
