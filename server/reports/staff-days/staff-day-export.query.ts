import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../database/queryable.js';
import type { Viewer } from '../../domain/viewer.js';
import type { StaffDayExport } from './staff-day-export.table.js';

/** Notes who took which staff-days with her. */
export async function insertStaffDayExport(
  database: Queryable,
  viewer: Viewer,
  taken: Omit<StaffDayExport, 'organizationId' | 'id' | 'loginId' | 'loginName'>,
): Promise<void> {
  await database.query(
    `insert into staff_day_export (organization_id, id, login_id, login_name, parameters, format, row_count, file_sha256,
       file_bytes, exported_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      viewer.organizationId,
      randomUUID(),
      viewer.loginId,
      viewer.name,
      JSON.stringify(taken.parameters),
      taken.format,
      taken.rowCount,
      taken.fileSha256,
      taken.fileBytes,
      taken.exportedAt,
    ],
  );
}
