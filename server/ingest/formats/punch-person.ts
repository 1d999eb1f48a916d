import type { NamedPerson } from './drafts.js';
import { cellOf } from './header.js';
import { namedPerson, plainName } from './named-person.js';
import type { PunchColumns } from './punch-columns.js';

/** The columns that name a person, those that the list has. */
export const personColumnsOf = ({ code, email, name, firstName, lastName }: PunchColumns): number[] =>
  [code, email, name, firstName, lastName].filter((index) => index >= 0);

/** Who a row of a punch list is about; null: nobody is named. */
export function personOf(cells: readonly string[], columns: PunchColumns): NamedPerson | null {
  const parts = [cellOf(cells, columns.firstName), cellOf(cells, columns.lastName)].filter((part) => part !== '');
  const name = plainName(cellOf(cells, columns.name)) || parts.join(' ');
  return namedPerson(cellOf(cells, columns.code), cellOf(cells, columns.email), name);
}
