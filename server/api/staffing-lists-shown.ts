import type { CivilDate } from '../domain/time/instant.js';
import type { StaffingLines } from '../practice/staffing/staffing-lines.js';
import { SINCE_EVER } from '../practice/upsert/row-outcome.js';
import type { StaffingListsType } from './staffing-lists.types.js';

/** Full-time positions in thousandths. */
export const milliFte = (positions: number): number => Math.round(positions * 1000);

/** The lists as the API tells them: positions as numbers, since ever as null. */
export function shownLists({
  people,
  sites,
  employments,
  credentials,
  positions,
  providers,
}: StaffingLines): StaffingListsType {
  return {
    people,
    sites,
    employments,
    credentials: credentials.map((row) => ({ ...row, validFrom: firstDay(row.validFrom) })),
    positions: positions.map(withPositions),
    providers: providers.map(withPositions),
  };
}

const firstDay = (day: CivilDate): CivilDate | null => (day === SINCE_EVER ? null : day);

const withPositions = <Row extends { readonly milliFte: number; readonly validFrom: CivilDate }>(row: Row) => ({
  ...row,
  fullTimePositions: row.milliFte / 1000,
  validFrom: firstDay(row.validFrom),
});
