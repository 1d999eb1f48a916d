import type { CivilDate } from '../time/instant.js';
import type { EvaluatedWorkweek } from './evaluate-workweek.js';
import type { Multiplier } from './overtime-rule.js';
import type { PremiumSpan } from './worked-span.js';

/** POLICY: what the policy in force gives, federal law included. FEDERAL: what the FLSA alone requires of the same time. */
export const OVERTIME_PARTS = ['POLICY', 'FEDERAL'] as const;
export type OvertimePart = (typeof OVERTIME_PARTS)[number];

/**
 * One step of the arithmetic, credited to the workday and site of the time that earned it. The steps of a part add up
 * to the overtime of every day, site and person they belong to.
 */
export interface OvertimeStep {
  readonly staffMemberId: string;
  readonly workday: CivilDate;
  readonly siteId: string;
  readonly part: OvertimePart;
  readonly rule: string;
  readonly clause: string;
  readonly multiplier: Multiplier;
  readonly seconds: number;
}

/** The steps of an evaluated workweek, in order of time; one per part, workday, site and rule. */
export function overtimeSteps(staffMemberId: string, { premiums, federalPremiums }: EvaluatedWorkweek): OvertimeStep[] {
  return [...stepsOf(staffMemberId, 'POLICY', premiums), ...stepsOf(staffMemberId, 'FEDERAL', federalPremiums)];
}

function stepsOf(staffMemberId: string, part: OvertimePart, premiums: readonly PremiumSpan[]): OvertimeStep[] {
  const groups = Map.groupBy(premiums, ({ workday, siteId, rule }) => `${workday} ${siteId} ${rule}`);
  return [...groups.values()].map((spans) => {
    const { workday, siteId, rule, clause, multiplier } = spans[0]!;
    const seconds = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    return { staffMemberId, workday, siteId, part, rule, clause, multiplier, seconds };
  });
}
