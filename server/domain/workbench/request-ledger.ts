import type { ClockSpan, TaskLog } from '../ledger.js';
import { WELLBEING_DEFAULT } from '../overtime/policies/wellbeing-default.js';
import type { Policy } from '../overtime/policy.js';
import type { StaffLedger } from '../work-day/staff-ledger.js';
import type { EvaluationRequest, RequestedSpan } from './request.js';
import { isClocked, workweekStartOf } from './request.js';

const PERSON = 'workbench';
const SITE = 'workbench';
const ALWAYS = '1900-01-01';

/**
 * A request as the ledger of one person at one site, so that it is judged by the very code that judges a practice. With
 * a WORK span the clock is the basis and tasks only interrupt; without one the tasks are.
 */
export function requestLedger(request: EvaluationRequest, overtime: Policy): StaffLedger {
  const byClock = isClocked(request);
  const { zone, anchors, spans } = request;
  const policyOf = (policy: Policy) => ({
    siteId: null,
    contractId: null,
    validFrom: ALWAYS,
    validTo: null,
    policy: { ...policy, anchors },
  });
  return {
    staffMemberId: PERSON,
    weekStartsOn: workweekStartOf(request),
    weekStartTime: request.weekStartTime,
    contracts: [
      {
        id: PERSON,
        homeSiteId: SITE,
        homeZone: zone,
        weeklySeconds: null,
        payBasis: request.pay?.terms.basis ?? 'HOURLY',
        timekeeping: byClock ? 'CLOCK' : 'TASKS',
        validFrom: ALWAYS,
        validTo: null,
      },
    ],
    memberships: [],
    agreements: request.agreements.map((agreement) => ({ agreement, validFrom: ALWAYS, validTo: null })),
    zoneOfSite: new Map([[SITE, zone]]),
    policies: [policyOf(overtime), policyOf(WELLBEING_DEFAULT)],
    feedsOfSite: new Map([[SITE, new Set(['CLOCK', 'TASK', 'LEAVE'] as const)]]),
    rosterWeeksOfSite: new Map(),
    completeUntil: new Map(),
    incompleteDays: new Map(),
    taskLogs: spans.flatMap((span, i) => (byClock && span.kind !== 'TASK' ? [] : [taskLog(span, i)])),
    clockSpans: spans.flatMap((span, i) =>
      byClock && span.kind !== 'TASK' ? [clockSpan(span, i, span.kind, request.mealRecording)] : [],
    ),
    shifts: [],
    leaves: request.leaves.map((leave, i) => ({ ...leave, id: String(i), staffMemberId: PERSON, paid: true })),
    visits: [],
  };
}

const taskLog = ({ start, end, kind }: RequestedSpan, i: number): TaskLog => ({
  id: String(i),
  staffMemberId: PERSON,
  siteId: SITE,
  activityId: null,
  category: kind === 'MEAL' || kind === 'REST' ? kind : null,
  visitKey: null,
  start,
  end,
});

const clockSpan = (
  { start, end }: RequestedSpan,
  i: number,
  kind: ClockSpan['kind'],
  mealRecording: ClockSpan['mealRecording'],
): ClockSpan => ({ id: String(i), staffMemberId: PERSON, siteId: SITE, kind, mealRecording, start, end });
