import { hash } from 'node:crypto';

/** What an organization's things are named after; the table keeps a site and a team of one key apart. */
export type NamedTable =
  | 'site'
  | 'team'
  | 'staff_member'
  | 'contract'
  | 'contract_agreement'
  | 'pay_rate'
  | 'membership'
  | 'activity'
  | 'employment'
  | 'credential'
  | 'budgeted_position'
  | 'provider'
  | 'source';

/**
 * The id of something that files name by a key: always the same for the same organization, table and key, so that
 * loading a practice again gives equal ids. MD5 serves as a mixer here, not as a secret.
 */
export function stableId(organizationId: string, table: NamedTable, key: string): string {
  return uuidOf(hash('md5', `${organizationId}\u001f${table}\u001f${key}`, 'hex'));
}

/** 32 hexadecimal digits in the usual groups of a UUID. */
export function uuidOf(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
