import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import type { PayrollClose } from './payroll-close.table.js';
import type { PayrollLine } from './payroll-line.js';

/** A closed period as it is listed. */
export interface ListedClose extends Omit<PayrollClose, 'organizationId' | 'periodFrom' | 'periodTo' | 'closedBy'> {
  readonly period: Period;
  readonly lineCount: number;
}

/** Every closed period, the last closed first. */
export function listCloses(database: Queryable, organizationId: string): Promise<ListedClose[]> {
  const sql = `
    select sequence, jsonb_build_object('from', to_char(period_from, 'YYYY-MM-DD'), 'to', to_char(period_to, 'YYYY-MM-DD'))
        as period, reason, open_items as "openItems", policies, to_char(complete_until, 'YYYY-MM-DD') as "completeUntil",
      lines_sha256 as "linesSha256", closed_by_name as "closedByName", closed_at as "closedAt",
      (select count(*)::integer from payroll_line as line where line.organization_id = payroll_close.organization_id
        and line.sequence = payroll_close.sequence) as "lineCount"
    from payroll_close where organization_id = $1
    order by sequence desc`;
  return rowsOf(database, sql, [organizationId]);
}

/** The lines of a closed period as they were handed over, in order. */
export function linesOfClose(database: Queryable, organizationId: string, sequence: number): Promise<PayrollLine[]> {
  const sql = `
    select jsonb_build_object('from', to_char(period_from, 'YYYY-MM-DD'), 'to', to_char(period_to, 'YYYY-MM-DD')) as period,
      staff_member_id as "staffMemberId", code, seconds
    from payroll_line where organization_id = $1 and sequence = $2
    order by line`;
  return rowsOf(database, sql, [organizationId, sequence]);
}

/** Keeps a period and its lines, at once or not at all. False: another was closed a moment ago. */
export async function insertClose(
  database: Queryable,
  close: PayrollClose,
  lines: readonly PayrollLine[],
): Promise<boolean> {
  const sql = `
    with closed as (
      insert into payroll_close (organization_id, sequence, period_from, period_to, reason, open_items, policies,
        complete_until, lines_sha256, closed_by, closed_by_name, closed_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      on conflict do nothing
      returning organization_id, sequence
    ), handed as (
      insert into payroll_line (organization_id, sequence, line, period_from, period_to, staff_member_id, code, seconds)
      select closed.organization_id, closed.sequence, line.number, line."from", line."to", line.staff, line.code, line.seconds
      from closed cross join jsonb_to_recordset($13)
        as line (number integer, "from" date, "to" date, staff uuid, code text, seconds integer)
    )
    select sequence from closed`;
  const rows = lines.map(({ period, staffMemberId, code, seconds }, index) => ({
    number: index + 1,
    from: period.from,
    to: period.to,
    staff: staffMemberId,
    code,
    seconds,
  }));
  const found = await rowsOf(database, sql, [
    close.organizationId,
    close.sequence,
    close.periodFrom,
    close.periodTo,
    close.reason,
    JSON.stringify(close.openItems),
    close.policies,
    close.completeUntil,
    close.linesSha256,
    close.closedBy,
    close.closedByName,
    close.closedAt,
    JSON.stringify(rows),
  ]);
  return found.length > 0;
}
