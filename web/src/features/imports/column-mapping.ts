import type { imports } from '../../messages/en/imports.js';

export type MappedRecord = keyof typeof imports.columns.record;
export type ColumnRole = keyof typeof imports.columns.role;
export type DurationUnit = keyof typeof imports.columns.unit;

/** How the columns of a file are to be read; the server checks it and keeps it with the source. */
export interface ColumnMapping {
  readonly record: MappedRecord;
  /** Columns of the file by role; the texts of several are put together with a blank between. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  readonly dateOrder: string | null;
  readonly zone: string | null;
  readonly durationUnit: DurationUnit | null;
  readonly staff: string | null;
}

/** What a kind of record can have, and what it cannot do without: of each list any one. */
export interface RolesOfRecord {
  readonly record: MappedRecord;
  readonly roles: readonly ColumnRole[];
  readonly needs: readonly (readonly ColumnRole[])[];
}

/** The role a column has; null: it is left out. */
export function roleOf({ columns }: ColumnMapping, column: string): ColumnRole | null {
  const roles = Object.keys(columns) as ColumnRole[];
  return roles.find((role) => columns[role]?.includes(column)) ?? null;
}

/** The mapping with another role for a column; null leaves it out. A role may have several columns. */
export function withRole(mapping: ColumnMapping, column: string, role: ColumnRole | null): ColumnMapping {
  const columns: Partial<Record<ColumnRole, readonly string[]>> = {};
  for (const [each, names] of Object.entries(mapping.columns) as [ColumnRole, readonly string[]][]) {
    const others = names.filter((name) => name !== column);
    if (others.length > 0) columns[each] = others;
  }
  if (role !== null) columns[role] = [...(columns[role] ?? []), column];
  return { ...mapping, columns };
}

/** The mapping for another kind of record: roles that it does not have are left out. */
export function withRecord(mapping: ColumnMapping, { record, roles }: RolesOfRecord): ColumnMapping {
  const columns = Object.entries(mapping.columns).filter(([role]) => roles.includes(role as ColumnRole));
  return { ...mapping, record, columns: Object.fromEntries(columns) };
}

/** What is still needed before a row can be read; of each list any one will do. */
export function stillNeeded({ columns, staff }: ColumnMapping, { needs }: RolesOfRecord): (readonly ColumnRole[])[] {
  const has = (role: ColumnRole) => columns[role] !== undefined || (role === 'staff' && staff !== null);
  return needs.filter((roles) => !roles.some(has));
}
