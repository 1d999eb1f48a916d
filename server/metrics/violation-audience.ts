import type { Viewer } from '../domain/viewer.js';
import type { Parameters } from '../practice/visible-rows.js';

/**
 * SQL: work on leave goes to HR and to the person herself; to others she is "away", and neither lists nor counts tell
 * them more. Every other violation is for whoever sees the row.
 */
export function isViolationForViewer(viewer: Viewer, table: string, { bind }: Parameters): string {
  if (viewer.roles.includes('HR')) return 'true';
  return `(${table}.kind <> 'WORKED_ON_LEAVE' or ${table}.staff_member_id = ${bind(viewer.staffMemberId)}::uuid)`;
}
