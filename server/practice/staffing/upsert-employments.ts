import type { Queryable } from '../../database/queryable.js';
import type { Separation, Staffing } from '../../domain/employment.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { stableId } from '../stable-id.js';
import type { UpsertResult } from '../upsert/row-outcome.js';
import { employmentTable, type StoredEmployment } from './employment.table.js';
import { staffFinder } from './named-rows.js';
import { readEmployments } from './staffing-lists.query.js';
import { periodRefusal, upsertListed, type Refusal } from './upsert-listed.js';

/** A line of an `employments` file. */
export interface EmploymentRow {
  readonly staffKey: string;
  readonly staffing: Staffing;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly separation: Separation | null;
}

/** Takes how people belong to the practice, by person and first day. Lines of one person do not overlap. */
export async function upsertEmployments(
  database: Queryable,
  organizationId: string,
  lines: readonly EmploymentRow[],
): Promise<UpsertResult> {
  const staffMember = await staffFinder(database, organizationId);
  const stored = await readEmployments(database, organizationId);
  const rowOf = (line: EmploymentRow, known: ReadonlyMap<string, StoredEmployment>): StoredEmployment | Refusal => {
    const staffMemberId = staffMember(line.staffKey);
    if (typeof staffMemberId !== 'string') return staffMemberId;
    const { staffing, validFrom, validTo, separation } = line;
    const id = stableId(organizationId, 'employment', `${staffMemberId} ${validFrom}`);
    const row = { organizationId, id, staffMemberId, staffing, validFrom, validTo, separation };
    const refusal = periodRefusal('to', validFrom, validTo);
    if (refusal !== null) return refusal;
    if (separation !== null && validTo === null) {
      return { field: 'to', reason: 'a separation is stated without the last day' };
    }
    const other = [...known.values()].find((each) => each.id !== id && overlaps(each, row));
    if (other === undefined) return row;
    return { field: 'from', reason: `it overlaps her line from ${other.validFrom}` };
  };
  return upsertListed(database, { table: employmentTable, rowOf }, stored, lines);
}

/** A line without a last day makes room for one that begins later. */
function overlaps(one: StoredEmployment, other: StoredEmployment): boolean {
  if (one.staffMemberId !== other.staffMemberId) return false;
  const [first, second] = one.validFrom < other.validFrom ? [one, other] : [other, one];
  return first.validTo !== null && first.validTo >= second.validFrom;
}
