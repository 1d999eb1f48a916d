import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Violation } from '../domain/boundaries/violation.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { isViolationForViewer } from '../metrics/violation-audience.js';
import type { Selection } from '../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import { measured, violationId } from './violation-key.js';
import type { ReviewedViolation } from './violation.js';

/**
 * A violation of which people said something and which the records no longer show, with what it read when they spoke.
 * Should it be found again, it has its words again.
 */
export interface NoLongerFound extends Pick<
  ReviewedViolation,
  | 'id'
  | 'staffMemberId'
  | 'kind'
  | 'workday'
  | 'limitSeconds'
  | 'actualSeconds'
  | 'limitDays'
  | 'actualDays'
  | 'state'
  | 'cause'
  | 'remedy'
  | 'remedyAgreed'
> {
  /** Null: words from before it was kept where and what. */
  readonly siteName: string | null;
  readonly rule: string | null;
}

type Row = Omit<NoLongerFound, 'id' | 'limitSeconds' | 'actualSeconds' | 'limitDays' | 'actualDays'> & {
  readonly ordinal: number;
  readonly limit: number | null;
  readonly actual: number | null;
  readonly unit: Violation['unit'] | null;
};

/** Reviewed violations of these days that are found no longer and that the viewer may see, newest workday first. */
export async function listNoLongerFound(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  period: Period,
  limit: number,
): Promise<NoLongerFound[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    with latest as (
      select distinct on (staff_member_id, kind, workday, ordinal) *
      from violation_review
      where organization_id = ${bind(viewer.organizationId)}::uuid
        and workday between ${bind(period.from)}::date and ${bind(period.to)}::date
      order by staff_member_id, kind, workday, ordinal, id desc
    )
    select latest.staff_member_id as "staffMemberId", latest.kind, to_char(latest.workday, 'YYYY-MM-DD') as workday,
      latest.ordinal, site.name as "siteName", latest.rule, latest.limit_value as "limit",
      latest.actual_value as actual, latest.unit, latest.state, latest.cause, latest.remedy,
      latest.remedy_agreed as "remedyAgreed"
    from latest
    left join site on site.organization_id = latest.organization_id and site.id = latest.site_id
    where ${isVisible(selection.scope, 'latest', parameters)}
      and ${isRequested(selection.request, 'latest', parameters)}
      and ${isViolationForViewer(viewer, 'latest', parameters)}
      and not exists (
        select from boundary_violation as violation
        where violation.organization_id = latest.organization_id
          and violation.staff_member_id = latest.staff_member_id and violation.kind = latest.kind
          and violation.workday = latest.workday and violation.ordinal = latest.ordinal)
    order by latest.workday desc, latest.kind, latest.staff_member_id, latest.ordinal
    limit ${bind(limit)}`;
  const rows = await rowsOf<Row>(database, sql, parameters.values);
  return rows.map(({ limit: crossed, actual, unit, ordinal, ...row }) => ({
    ...row,
    id: violationId({ ...row, ordinal }),
    ...measured(unit, crossed, actual),
  }));
}
