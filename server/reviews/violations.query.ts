import { rowsOf, type Queryable } from '../database/queryable.js';
import type { ReviewState, ViolationFamily, ViolationKind } from '../domain/boundaries/violation.js';
import type { Interval } from '../domain/intervals/interval.js';
import { weekdayOf } from '../domain/time/civil-date.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { isViolationForViewer } from '../metrics/violation-audience.js';
import type { Selection } from '../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import { measured, violationId, type ViolationKey } from './violation-key.js';
import { dayPartOf, type ReviewedViolation } from './violation.js';

/** Which violations are wanted, beside whose; an absent part of it wants all. */
export interface ViolationFilter {
  readonly kinds?: readonly ViolationKind[] | null;
  readonly families?: readonly ViolationFamily[] | null;
  readonly states?: readonly ReviewState[] | null;
}

type Row = Omit<
  ReviewedViolation,
  'id' | 'limitSeconds' | 'actualSeconds' | 'limitDays' | 'actualDays' | 'session' | 'evidence'
> & { ordinal: number; limit: number; actual: number; unit: 'SECONDS' | 'DAYS'; evidence: Interval[] };

const COLUMNS = `
  violation.staff_member_id as "staffMemberId", violation.kind, violation.family, violation.workday, violation.ordinal,
  violation.site_id as "siteId", site.name as "siteName", site.zone, violation.severity, violation.basis, violation.rule,
  violation.clause, violation.policy_id as "policyId", violation.limit_value as "limit",
  violation.actual_value as "actual", violation.unit, violation.evidence,
  coalesce(review.state, 'OPEN') as state, review.cause, review.remedy,
  review.remedy_agreed as "remedyAgreed", review.note, review.login_name as "decidedBy",
  review.decided_at as "decidedAt"`;

const JOINS = `
  join site on site.organization_id = violation.organization_id and site.id = violation.site_id
  left join lateral (
    select state, cause, remedy, remedy_agreed, note, login_name, decided_at from violation_review
    where violation_review.organization_id = violation.organization_id
      and violation_review.staff_member_id = violation.staff_member_id and violation_review.kind = violation.kind
      and violation_review.workday = violation.workday and violation_review.ordinal = violation.ordinal
    order by violation_review.id desc limit 1
  ) as review on true`;

/** SQL: the violations the viewer may list and asked for. */
function condition(
  wanted: { viewer: Viewer; selection: Selection; period: Period; filter: ViolationFilter },
  parameters: Parameters,
): string {
  const { viewer, selection, period, filter } = wanted;
  const { bind } = parameters;
  const oneOf = (column: string, values: readonly string[] | null | undefined): string =>
    values == null ? 'true' : `${column} = any(${bind(values)}::text[])`;
  return `${isVisible(selection.scope, 'violation', parameters)}
    and ${isRequested(selection.request, 'violation', parameters)}
    and ${isViolationForViewer(viewer, 'violation', parameters)}
    and violation.workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    and ${oneOf('violation.kind', filter.kinds)} and ${oneOf('violation.family', filter.families)}
    and ${oneOf(`coalesce(review.state, 'OPEN')`, filter.states)}
    and ${filter.states == null || filter.states.includes('OPEN') ? 'true' : IS_REVIEWED}`;
}

/** SQL: somebody said something of it. Far fewer are than there are violations: the list is found from this side. */
const IS_REVIEWED = `(violation.organization_id, violation.staff_member_id, violation.kind, violation.workday,
    violation.ordinal) in (select organization_id, staff_member_id, kind, workday, ordinal from violation_review)`;

/** A page of violations, newest workday first: those that come after `after`, at most `limit`. */
export async function listViolations(
  database: Queryable,
  wanted: { viewer: Viewer; selection: Selection; period: Period; filter: ViolationFilter },
  page: { after: ViolationKey | null; limit: number },
): Promise<ReviewedViolation[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const { after } = page;
  const key = '(violation.workday, violation.kind, violation.staff_member_id, violation.ordinal)';
  const isAfter =
    after === null
      ? 'true'
      : `${key} < (${bind(after.workday)}::date, ${bind(after.kind)}, ${bind(after.staffMemberId)}::uuid, ${bind(after.ordinal)}::smallint)`;
  const sql = `
    select ${COLUMNS} from boundary_violation as violation ${JOINS}
    where ${condition(wanted, parameters)} and ${isAfter}
    order by violation.workday desc, violation.kind desc, violation.staff_member_id desc, violation.ordinal desc
    limit ${bind(page.limit)}`;
  return (await rowsOf<Row>(database, sql, parameters.values)).map(reviewed);
}

/** How many there are on all pages. */
export async function countViolations(
  database: Queryable,
  wanted: { viewer: Viewer; selection: Selection; period: Period; filter: ViolationFilter },
): Promise<number> {
  const parameters = new Parameters();
  const sql = `
    select count(*) as violations from boundary_violation as violation ${JOINS}
    where ${condition(wanted, parameters)}`;
  const [row] = await rowsOf<{ violations: number }>(database, sql, parameters.values);
  return row?.violations ?? 0;
}

/** The violation of that key, if the viewer may see it. */
export async function findViolation(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  key: ViolationKey,
): Promise<ReviewedViolation | null> {
  const period = { from: key.workday, to: key.workday };
  const found = await listViolations(
    database,
    { viewer, selection, period, filter: { kinds: [key.kind] } },
    { after: null, limit: 1000 },
  );
  return found.find((violation) => violation.id === violationId(key)) ?? null;
}

function reviewed(row: Row): ReviewedViolation {
  const { limit, actual, unit, ordinal, ...rest } = row;
  // The rest before a shift ends when the owning shift starts; all other evidence begins in it.
  const start = rest.kind === 'REST_SHORT' ? rest.evidence[0]?.end : rest.evidence[0]?.start;
  return {
    ...rest,
    id: violationId({ ...rest, ordinal }),
    ...measured(unit, limit, actual),
    session: start === undefined ? null : { weekday: weekdayOf(rest.workday), part: dayPartOf(start, rest.zone) },
  };
}
