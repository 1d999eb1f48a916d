import type { Queryable } from '../../database/queryable.js';
import { findPolicy, latestPolicy } from '../../domain/overtime/policy-registry.js';
import type { Period } from '../../domain/time/period.js';
import type { Viewer } from '../../domain/viewer.js';
import { readOvertimeSteps, type OvertimeStepSum } from '../../facts/overtime-steps.query.js';
import type { Selection } from '../../practice/select-scope.js';
import type { Metric } from '../catalogue/metric.js';
import { isBehind } from '../readings.js';
import type { PolicyBehind, RuleBehind } from './explanation.js';
import { policiesBehind } from './policies-behind.query.js';
import { violationRules } from './violation-rules.query.js';

/** The policies and rules that made a figure; those of none where no policy is applied to it. */
export interface LawBehind {
  readonly policies: readonly PolicyBehind[];
  readonly rules: readonly RuleBehind[];
}

/** Reads them over exactly the rows the viewer may list. Overtime by the steps of its arithmetic, violations by their rules. */
export async function lawBehind(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  period: Period,
  metric: Metric,
): Promise<LawBehind> {
  const multipliers = multipliersOf(metric);
  const steps = multipliers.length === 0 ? [] : await readOvertimeSteps(database, selection, period);
  const policies = multipliers.length === 0 ? [] : await policiesBehind(database, selection, period);
  const { disputes } = metric;
  const found = disputes === undefined ? [] : await violationRules(database, viewer, selection, period);
  const violations = found
    .filter((row) => disputes !== undefined && isBehind(disputes, row))
    .map(({ kind, policyId, rule, clause, violations: count }): RuleBehind => {
      const policyTitle = latestPolicy(policyId)?.title ?? policyId;
      return { rule, clause, policyTitle, kind, seconds: null, violations: count };
    });
  const ofPolicy = steps.filter(({ part, multiplier }) => part === 'POLICY' && multipliers.includes(multiplier));
  return {
    policies: policies.map((row) => {
      const policy = findPolicy(row.policyId, row.version);
      return { ...row, title: policy?.title ?? row.policyId, source: policy?.source ?? '' };
    }),
    rules: [...byRule(ofPolicy), ...violations],
  };
}

/** Which steps of the overtime arithmetic a metric adds up. */
function multipliersOf({ sums }: Metric): OvertimeStepSum['multiplier'][] {
  return [
    ...(sums.includes('overtimeSeconds') ? (['1.5'] as const) : []),
    ...(sums.includes('doubletimeSeconds') ? (['2'] as const) : []),
  ];
}

function byRule(steps: readonly OvertimeStepSum[]): RuleBehind[] {
  return [...Map.groupBy(steps, ({ rule, clause }) => `${rule} ${clause}`).values()].map((ofRule) => {
    const { rule, clause } = ofRule[0]!;
    const seconds = ofRule.reduce((sum, step) => sum + step.seconds, 0);
    return { rule, clause, policyTitle: null, kind: null, seconds, violations: null };
  });
}
