import { inOrder } from '../intervals/union.js';
import type { SourceFeed } from '../ledger.js';
import type { LimitsPolicy } from '../overtime/policy-in-force.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import { incompletenessOf, isCompleteFor } from '../work-day/completeness.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Violation } from './violation.js';

/** What a rule found: a violation before it is dated, attributed and numbered. */
export interface Finding extends Pick<
  Violation,
  'kind' | 'severity' | 'rule' | 'clause' | 'limit' | 'actual' | 'evidence' | 'siteId'
> {
  readonly day: DayNumber;
  readonly unit?: Violation['unit'];
  /** Whose limit it is; absent: that of the limits in force. */
  readonly basis?: Violation['basis'];
  readonly policyId?: Violation['policyId'];
}

/** The limits in force on a day, and the policy that states them. */
export const limitsOn = ({ calendar }: StaffTime, day: DayNumber): LimitsPolicy =>
  calendar.policiesOf(calendar.weekOf(day)).limits;

/** The feed on which worked time of a day rests. */
export const workedFeed = ({ basis }: StaffTime, day: DayNumber): SourceFeed =>
  basis.basisOn(day) === 'CLOCK' ? 'CLOCK' : 'TASK';

/** Whether a day may be judged by a rule that reads these feeds: an incomplete day has no violations. */
export const isJudged = (
  { ledger }: StaffTime,
  day: DayNumber,
  siteId: string,
  feeds: readonly SourceFeed[],
): boolean => isCompleteFor(incompletenessOf(ledger, dateOfDayNumber(day), siteId), feeds);

/** Orders findings by day, and of one day by where their evidence begins. */
export const byDayAndEvidence = (a: Pick<Finding, 'day' | 'evidence'>, b: Pick<Finding, 'day' | 'evidence'>): number =>
  a.day - b.day || a.evidence[0]!.start - b.evidence[0]!.start;

/** Findings as violations, numbered from 0 within kind and workday in the order of their evidence. */
export function violationsOf(time: StaffTime, findings: readonly Finding[]): Violation[] {
  const ordinals = new Map<string, number>();
  return findings.toSorted(byDayAndEvidence).map(({ day, unit = 'SECONDS', ...finding }) => {
    const policy = limitsOn(time, day);
    const key = `${finding.kind} ${day}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return {
      staffMemberId: time.ledger.staffMemberId,
      workday: dateOfDayNumber(day),
      ordinal,
      unit,
      basis: policy.basis,
      policyId: policy.id,
      ...finding,
      evidence: inOrder(finding.evidence).map(({ start, end }) => ({ start, end })),
    };
  });
}
