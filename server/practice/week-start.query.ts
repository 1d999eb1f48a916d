import { rowsOf, type Queryable } from '../database/queryable.js';
import type { WorkweekStart } from '../domain/time/workweek.js';

/** SQL: when the workweeks of the row `organization` begin, as JSON: a weekday, or dated ones where it changed. */
export const WEEK_STARTS_ON = `(
  select case when count(*) = 0 then to_jsonb(organization.week_starts_on)
    else jsonb_build_array(jsonb_build_object('from', '1900-01-01', 'weekday', organization.week_starts_on))
      || jsonb_agg(jsonb_build_object('from', to_char(change.valid_from, 'YYYY-MM-DD'), 'weekday', change.week_starts_on)
        order by change.valid_from) end
  from workweek_change as change where change.organization_id = organization.id)`;

/** SQL: the same, always as a list. */
export const WORKWEEK_STARTS = `(
  jsonb_build_array(jsonb_build_object('from', '1900-01-01', 'weekday', organization.week_starts_on))
    || coalesce((select jsonb_agg(jsonb_build_object(
          'from', to_char(change.valid_from, 'YYYY-MM-DD'), 'weekday', change.week_starts_on) order by change.valid_from)
        from workweek_change as change where change.organization_id = organization.id), '[]'))`;

/** SQL: the pay period of the row `organization`, as JSON. */
export const PAY_PERIOD = `jsonb_build_object('kind', organization.pay_period_kind,
  'anchorDate', to_char(organization.pay_period_anchor, 'YYYY-MM-DD'))`;

/** When the organization's workweeks begin. Throws if there is no such organization. */
export async function weekStartOf(database: Queryable, organizationId: string): Promise<WorkweekStart> {
  const [row] = await rowsOf<{ start: WorkweekStart }>(
    database,
    `select ${WEEK_STARTS_ON} as start from organization where id = $1`,
    [organizationId],
  );
  if (row === undefined) throw new Error(`there is no organization ${organizationId}`);
  return row.start;
}
