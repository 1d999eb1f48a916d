import type { Queryable } from '../../database/queryable.js';
import { readSites, readStaffMembers } from '../upsert/known-practice.query.js';
import type { StoredPosition } from './budgeted-position.table.js';
import type { StoredCredential } from './credential.table.js';
import type { StoredEmployment } from './employment.table.js';
import type { StoredProvider } from './provider.table.js';
import { readCredentials, readEmployments, readPositions, readProviders } from './staffing-lists.query.js';

interface OfPerson {
  readonly staffMemberName: string;
}
interface OfSite {
  readonly siteName: string;
}

/** Whom and which sites a line can be about, by the keys that files name them by. */
export interface NamedKey {
  readonly key: string;
  readonly name: string;
}

/** Everything the staffing lists say, with names, in the order of people and sites. */
export interface StaffingLines {
  readonly people: readonly NamedKey[];
  readonly sites: readonly NamedKey[];
  readonly employments: readonly (StoredEmployment & OfPerson)[];
  readonly credentials: readonly (StoredCredential & OfPerson)[];
  readonly positions: readonly (StoredPosition & OfSite)[];
  readonly providers: readonly (StoredProvider & OfSite)[];
}

/** Reads the lists whole. Whoever calls has seen that HR asks, and notes the look. */
export async function readStaffingLines(database: Queryable, organizationId: string): Promise<StaffingLines> {
  const members = (await readStaffMembers(database, organizationId)).toSorted(byName);
  const sites = (await readSites(database, organizationId)).toSorted(byName);
  const ofPeople = await Promise.all([
    readEmployments(database, organizationId),
    readCredentials(database, organizationId),
  ]);
  const [employments, credentials] = ofPeople;
  const positions = await readPositions(database, organizationId);
  const providers = await readProviders(database, organizationId);
  return {
    people: members.filter((member) => !member.isPlaceholder && member.mergedIntoId === null),
    sites,
    employments: inOrder(members, employments, 'staffMemberId', (row, staffMemberName) => ({
      ...row,
      staffMemberName,
    })),
    credentials: inOrder(members, credentials, 'staffMemberId', (row, staffMemberName) => ({
      ...row,
      staffMemberName,
    })),
    positions: inOrder(sites, positions, 'siteId', (row, siteName) => ({ ...row, siteName })),
    providers: inOrder(sites, providers, 'siteId', (row, siteName) => ({ ...row, siteName })),
  };
}

const byName = (one: NamedKey, other: NamedKey): number =>
  one.name.localeCompare(other.name, 'en') || (one.key < other.key ? -1 : 1);

/** The rows of each owner after those of the one before, with her name; rows of one owner keep their order. */
function inOrder<Row extends object, Named>(
  owners: readonly { readonly id: string; readonly name: string }[],
  rows: readonly Row[],
  owner: keyof Row,
  withName: (row: Row, name: string) => Named,
): Named[] {
  const rowsOf = Map.groupBy(rows, (row) => row[owner] as unknown);
  return owners.flatMap(({ id, name }) => (rowsOf.get(id) ?? []).map((row) => withName(row, name)));
}
