import type { Queryable } from '../database/queryable.js';
import { findPolicy } from '../domain/overtime/policy-registry.js';
import type { TraceStep } from '../domain/overtime/policy.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { Scope } from '../domain/scope.js';
import { readWorkDaysOf } from '../facts/work-days-of.query.js';
import { readOvertimeSteps } from '../facts/overtime-steps.query.js';
import { readWorkweekOf } from '../facts/workweek-of.query.js';
import { shownSteps, type OvertimeStepShown } from './overtime-steps-shown.js';

/** What a workweek comes to and why, with the policy in words. regular + overtime + doubletime = worked. */
export interface WorkweekShown {
  readonly weekStarting: CivilDate;
  readonly policyId: string;
  readonly policyTitle: string;
  readonly source: string;
  readonly workedSeconds: number;
  readonly regularSeconds: number;
  readonly overtimeSeconds: number;
  readonly doubletimeSeconds: number;
  readonly federalOvertimeSeconds: number;
  readonly trace: readonly TraceStep[];
  /** The same arithmetic with what the FLSA alone requires beside it, and the numbers of the rules. */
  readonly steps: readonly OvertimeStepShown[];
}

/**
 * The workweek of one person; null: nothing was worked in it, or the viewer sees only a part of its days. A workweek is
 * one whole, and its trace would tell of the days at other sites.
 */
export async function workweekShown(
  database: Queryable,
  scope: Scope,
  staffMemberId: string,
  week: Period,
): Promise<WorkweekShown | null> {
  const weekStarting = week.from;
  const everyone = { ...scope, everyone: true };
  const [visible, all] = [
    await readWorkDaysOf(database, scope, staffMemberId, week),
    scope.everyone ? null : await readWorkDaysOf(database, everyone, staffMemberId, week),
  ];
  if (all !== null && all.length !== visible.length) return null;
  const stored = await readWorkweekOf(database, scope.organizationId, staffMemberId, weekStarting);
  if (stored === null) return null;
  const { policyId, regularSeconds, overtimeSeconds, doubletimeSeconds, federalOvertimeSeconds, trace } = stored;
  const request = { kind: 'STAFF_MEMBER' as const, id: staffMemberId };
  const steps = await readOvertimeSteps(database, { scope: everyone, request, isOwn: false }, week);
  const policy = findPolicy(policyId, stored.policyVersion);
  return {
    weekStarting,
    policyId,
    policyTitle: policy?.title ?? policyId,
    source: policy?.source ?? '',
    workedSeconds: regularSeconds + overtimeSeconds + doubletimeSeconds,
    regularSeconds,
    overtimeSeconds,
    doubletimeSeconds,
    federalOvertimeSeconds,
    trace,
    steps: shownSteps(steps),
  };
}
