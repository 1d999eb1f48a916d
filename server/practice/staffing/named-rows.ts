import type { Queryable } from '../../database/queryable.js';
import type { StaffMember } from '../staff-member.table.js';
import { readSites, readStaffMembers } from '../upsert/known-practice.query.js';
import type { Refusal } from './upsert-listed.js';

/** Finds a staff member by her key or e-mail address; somebody mapped is whom she was mapped to. */
export async function staffFinder(
  database: Queryable,
  organizationId: string,
): Promise<(name: string) => string | Refusal> {
  const members = await readStaffMembers(database, organizationId);
  const named = new Map<string, StaffMember>();
  for (const member of members) if (member.email !== null) named.set(member.email.toLowerCase(), member);
  for (const member of members) named.set(member.key, member);
  return (name) => {
    const member = named.get(name) ?? named.get(name.toLowerCase());
    if (member?.mergedIntoId != null) return member.mergedIntoId;
    if (member === undefined || member.isPlaceholder) {
      return { field: 'staff', reason: `nobody on the staff has the key or address ${name}` };
    }
    return member.id;
  };
}

/** Finds a site by its key. */
export async function siteFinder(
  database: Queryable,
  organizationId: string,
): Promise<(key: string) => string | Refusal> {
  const siteIds = new Map((await readSites(database, organizationId)).map(({ key, id }) => [key, id]));
  return (key) => siteIds.get(key) ?? { field: 'site', reason: `there is no site ${key}` };
}
