import { createHash } from 'node:crypto';

/** The id of a row that files know by a key: the same key of the same organization always has the same id. */
export function practiceId(organizationId: string, table: string, key: string): string {
  const hex = createHash('md5').update(`${organizationId}\n${table}\n${key}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
