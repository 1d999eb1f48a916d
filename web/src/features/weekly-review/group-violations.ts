import type { ReviewViolationsQuery, ViolationKind } from '../../graphql/generated/graphql.js';
import { sessionName } from '../../format/violation.js';

export type Violation = ReviewViolationsQuery['boundaryViolations']['edges'][number]['node'];

/** The violations of one kind that belong to one session, say "Tuesday evening"; null is a whole week. */
export interface SessionGroup {
  readonly session: string | null;
  readonly violations: readonly Violation[];
}

export interface KindGroup {
  readonly kind: ViolationKind;
  readonly count: number;
  readonly disputed: number;
  readonly sessions: readonly SessionGroup[];
}

/**
 * By kind, the gravest first, then by session, the most frequent first: a cause in the schedule shows as a session that
 * repeats. Never by person: within a session the order is day, then name.
 */
export function groupViolations(violations: readonly Violation[]): readonly KindGroup[] {
  return [...Map.groupBy(violations, (violation) => violation.kind)]
    .map(([kind, ofKind]) => ({
      kind,
      count: ofKind.length,
      disputed: ofKind.filter(({ state }) => state === 'DISPUTED').length,
      sessions: [...Map.groupBy(ofKind, (violation) => sessionName(violation.session))]
        .map(([session, ofSession]) => ({ session, violations: ofSession.toSorted(byDayThenName) }))
        .sort((left, right) => right.violations.length - left.violations.length),
    }))
    .sort((left, right) => worst(right) - worst(left) || right.count - left.count);
}

const SEVERITIES: readonly Violation['severity'][] = ['INFO', 'WARNING', 'SERIOUS', 'CRITICAL'];

function worst(group: KindGroup): number {
  const violations = group.sessions.flatMap((session) => session.violations);
  return Math.max(...violations.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

function byDayThenName(left: Violation, right: Violation): number {
  return left.workday.localeCompare(right.workday) || left.staffMember.name.localeCompare(right.staffMember.name);
}
