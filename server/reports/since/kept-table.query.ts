import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { ShownTable, StaffingReportInput } from '../report.js';

/** An export as data, with what it rested on. */
export interface KeptTableRow {
  readonly parameters: StaffingReportInput;
  /** Null: of the time before tables were kept. */
  readonly shown: ShownTable | null;
  readonly generatedAt: Date;
  readonly rowsSha256: string;
  readonly policies: readonly string[];
  readonly completeUntil: string | null;
  readonly staffMemberIds: readonly string[];
}

/** The table of an export; null: there is no such export. */
export async function readKeptTable(
  database: Queryable,
  organizationId: string,
  id: string,
): Promise<KeptTableRow | null> {
  const sql = `
    select parameters, shown, generated_at as "generatedAt", rows_sha256 as "rowsSha256",
      coalesce(policies, '{}') as policies, to_char(complete_until, 'YYYY-MM-DD') as "completeUntil",
      staff_member_ids as "staffMemberIds"
    from report_export
    where organization_id = $1 and id = $2`;
  const [row] = await rowsOf<KeptTableRow>(database, sql, [organizationId, id]);
  return row ?? null;
}
