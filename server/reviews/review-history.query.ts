import { rowsOf, type Queryable } from '../database/queryable.js';
import type { ReviewCapacity, ReviewCause, ReviewRemedy, ReviewState } from '../domain/boundaries/violation.js';
import type { ViolationKey } from './violation-key.js';

/** One thing that was said of a violation, as it then stood. */
export interface ReviewEntry {
  readonly state: ReviewState;
  readonly cause: ReviewCause | null;
  readonly remedy: ReviewRemedy | null;
  readonly remedyAgreed: boolean | null;
  readonly note: string | null;
  readonly by: string;
  /** Null: said before capacities were kept. */
  readonly capacity: ReviewCapacity | null;
  readonly at: Date;
}

/**
 * Everything said of each of these violations, the first words first, in the order of the keys. The caller has shown the
 * violations: whoever sees one sees what was said of it.
 */
export async function reviewHistories(
  database: Queryable,
  organizationId: string,
  keys: readonly ViolationKey[],
): Promise<ReviewEntry[][]> {
  const rows = await rowsOf<ReviewEntry & { position: number }>(database, HISTORIES, [
    organizationId,
    keys.map((key) => key.staffMemberId),
    keys.map((key) => key.kind),
    keys.map((key) => key.workday),
    keys.map((key) => key.ordinal),
  ]);
  const byKey = Map.groupBy(rows, ({ position }) => position);
  return keys.map((_, index) => (byKey.get(index + 1) ?? []).map(({ position: _position, ...entry }) => entry));
}

const HISTORIES = `
select asked.position::integer, state, cause, remedy, remedy_agreed as "remedyAgreed", note, login_name as by, capacity,
  decided_at as at
from unnest($2::uuid[], $3::text[], $4::date[], $5::smallint[]) with ordinality
  as asked (staff_member_id, kind, workday, ordinal, position)
join violation_review as review using (staff_member_id, kind, workday, ordinal)
where review.organization_id = $1
order by asked.position, review.id`;
