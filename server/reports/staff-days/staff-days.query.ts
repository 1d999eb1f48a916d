import type { Readable } from 'node:stream';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Period } from '../../domain/time/period.js';
import { isRequested, isVisible, Parameters } from '../../practice/visible-rows.js';
import type { Selection } from '../../practice/select-scope.js';

/** Parameters of a statement that takes none, as COPY does: settings that end with the transaction. */
class Settings extends Parameters {
  override readonly bind = (value: unknown): string => `current_setting('evenkeel.p${this.values.push(value)}')`;

  /** Sets them, in the transaction that the client is in. */
  async set(client: pg.ClientBase): Promise<void> {
    for (const [index, value] of this.values.entries()) {
      const text = Array.isArray(value) ? `{${value.join(',')}}` : String(value);
      await client.query('select set_config($1, $2, true)', [`evenkeel.p${index + 1}`, text]);
    }
  }
}

/** The facts of a staff-day that are admitted of one person, in the order in which they are read. */
export const STAFF_DAY_FACTS = [
  'worked_seconds',
  'scheduled_seconds',
  'leave_seconds',
  'paid_leave_seconds',
  'paid_rounding_seconds',
  'regular_seconds',
  'overtime_seconds',
  'doubletime_seconds',
  'federal_overtime_seconds',
] as const;

const condition = ({ scope, request }: Selection, period: Period, parameters: Parameters): string => `
  ${isVisible(scope, 'work_day', parameters)} and ${isRequested(request, 'work_day', parameters)}
  and work_day.workday between ${parameters.bind(period.from)}::date and ${parameters.bind(period.to)}::date`;

/**
 * Every staff-day the viewer may see, person by person and day by day, as COPY writes rows: fields parted by tabs, \`\\N\`
 * for unknown. Belongs into a transaction.
 */
export async function copyStaffDays(client: pg.ClientBase, selection: Selection, period: Period): Promise<Readable> {
  const settings = new Settings();
  const sql = `copy (
    select staff_member.key, staff_member.name, work_day.workday, site.name, team.name,
      ${STAFF_DAY_FACTS.map((fact) => `work_day.${fact}`).join(', ')}, array_to_string(work_day.incomplete, '; ')
    from work_day
    join staff_member on staff_member.organization_id = work_day.organization_id
      and staff_member.id = work_day.staff_member_id
    join site on site.organization_id = work_day.organization_id and site.id = work_day.site_id
    left join team on team.organization_id = work_day.organization_id and team.id = work_day.team_id
    where ${condition(selection, period, settings)}
    order by work_day.staff_member_id, work_day.workday, work_day.site_id
  ) to stdout`;
  await settings.set(client);
  return client.query(copyTo(sql));
}

/** Whose days these are. */
export async function peopleOfStaffDays(
  client: pg.ClientBase,
  selection: Selection,
  period: Period,
): Promise<string[]> {
  const parameters = new Parameters();
  const { rows } = await client.query<{ id: string }>(
    `select distinct staff_member_id as id from work_day where ${condition(selection, period, parameters)}`,
    parameters.values,
  );
  return rows.map(({ id }) => id);
}
