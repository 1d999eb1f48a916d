import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { StoredCredential } from '../../practice/staffing/credential.table.js';

/** So many days ahead a credential counts as one that expires soon. */
export const EXPIRES_SOON_DAYS = 90;

/** What some people are certified for on a day. */
export interface CredentialsOn {
  readonly people: number;
  /** People who hold each, the most frequent first; who holds two counts in both. */
  readonly held: readonly (readonly [credential: string, people: number])[];
  readonly withoutAny: number;
  /** Credentials in force that end within the days ahead and are not renewed. */
  readonly expiringSoon: number;
  /** The first last day among them all; null: none expires. */
  readonly nextExpiry: CivilDate | null;
}

/** Credentials in force on a day; a renewal takes the place of what it renews. */
export function credentialsOn(
  credentials: readonly StoredCredential[],
  people: readonly string[],
  day: CivilDate,
): CredentialsOn {
  const theirs = credentials.filter((each) => people.includes(each.staffMemberId) && each.validFrom <= day);
  const latest = new Map<string, StoredCredential>();
  for (const each of theirs.toSorted((one, other) => (ends(one) < ends(other) ? -1 : 1))) {
    latest.set(`${each.staffMemberId} ${each.credential}`, each);
  }
  const inForce = [...latest.values()].filter((each) => ends(each) >= day);
  const byName = Map.groupBy(inForce, (each) => each.credential);
  const soon = addDays(day, EXPIRES_SOON_DAYS);
  return {
    people: people.length,
    held: Array.from(byName, ([credential, holders]) => [credential, holders.length] as const).toSorted(
      ([one, first], [other, second]) => second - first || (one < other ? -1 : 1),
    ),
    withoutAny: people.filter((id) => !inForce.some((each) => each.staffMemberId === id)).length,
    expiringSoon: inForce.filter((each) => ends(each) <= soon).length,
    nextExpiry: inForce.flatMap((each) => each.expiresOn ?? []).toSorted()[0] ?? null,
  };
}

/** One without a last day outlives all others. */
const ends = ({ expiresOn }: StoredCredential): CivilDate => expiresOn ?? '9999-12-31';
