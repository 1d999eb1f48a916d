import type { Queryable } from '../../database/queryable.js';
import type { RowOutcome, UpsertResult } from '../../practice/upsert/row-outcome.js';
import type { NamedPerson } from '../formats/drafts.js';
import type { PersonDraft } from '../formats/practice-drafts.js';
import type { StaffRegistry } from '../identity/staff-registry.js';
import { namePlaceholder } from '../identity/staff.query.js';

/**
 * People a source lists: whoever is found among the staff is known from now on by every name the source has for her; the
 * others become placeholders. A placeholder takes the name the source gives her; a staff member keeps her own.
 */
export async function introducePeople(
  database: Queryable,
  organizationId: string,
  staff: StaffRegistry,
  drafts: readonly PersonDraft[],
): Promise<UpsertResult> {
  await staff.introduce(database, eachOnce(drafts));
  const outcomes: RowOutcome[] = [];
  for (const { person } of drafts) {
    if (staff.claimMade(person)) outcomes.push({ outcome: 'NEW' });
    else {
      const isNamed =
        person.name !== person.key && (await namePlaceholder(database, organizationId, staff.idOf(person), person));
      outcomes.push({ outcome: isNamed ? 'CHANGED' : 'SAME' });
    }
  }
  return { outcomes, reach: [] };
}

/** Everybody once, with all keys that any of the rows has for her. */
function eachOnce(drafts: readonly PersonDraft[]): NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  for (const { person } of drafts) {
    const known = people.get(person.key);
    const otherKeys = [...(known?.otherKeys ?? []), ...(person.otherKeys ?? [])];
    people.set(person.key, { ...(known ?? person), otherKeys });
  }
  return [...people.values()];
}
