import { VIOLATION_KINDS, type Violation, type ViolationKind } from '../domain/boundaries/violation.js';
import { isCivilDate } from '../domain/time/civil-date.js';
import type { CivilDate } from '../domain/time/instant.js';
import { isId } from '../practice/select-scope.js';

/** What identifies a violation, whatever else a recompute changes about it. */
export interface ViolationKey {
  readonly staffMemberId: string;
  readonly kind: ViolationKind;
  readonly workday: CivilDate;
  readonly ordinal: number;
}

/** The key as one text, for ids and cursors. */
export const violationId = (key: ViolationKey): string =>
  `${key.workday}~${key.kind}~${key.staffMemberId}~${key.ordinal}`;

/** The key of such a text; null: it is none. */
export function violationKey(id: string): ViolationKey | null {
  const [workday, kind, staffMemberId, ordinal, ...rest] = id.split('~');
  const isKind = VIOLATION_KINDS.find((known) => known === kind);
  if (workday === undefined || !isCivilDate(workday) || isKind === undefined || !isId(staffMemberId)) return null;
  if (rest.length > 0 || !/^\d{1,4}$/.test(ordinal ?? '')) return null;
  return { staffMemberId, kind: isKind, workday, ordinal: Number(ordinal) };
}

/** A limit and what happened, each in the field of its unit; the others are null. */
export const measured = (unit: Violation['unit'] | null, limit: number | null, actual: number | null) => ({
  limitSeconds: unit === 'SECONDS' ? limit : null,
  actualSeconds: unit === 'SECONDS' ? actual : null,
  limitDays: unit === 'DAYS' ? limit : null,
  actualDays: unit === 'DAYS' ? actual : null,
});
