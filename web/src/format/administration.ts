import type { AdministrationChangesQuery } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';

type Change = AdministrationChangesQuery['administrationChanges']['edges'][number]['node'];

const ROLES = ['STAFF_MEMBER', 'MANAGER', 'HR', 'ADMINISTRATOR'] as const;

/** A change of the setting-up in a sentence. */
export function changeInWords({ subject, subjectName: name, what, before, after }: Change): string {
  if (what === 'ADDED') return t(`administration:step.ADDED.${subject}`, { name });
  const words = { name, before: inWords(before), after: inWords(after) };
  return t(`administration:step.${what}`, words);
}

/** Words of the product in the reader's language; names as they are; nothing as a word for it. */
const inWords = (words: readonly string[]): string =>
  words.length === 0 ? t('administration:step.nothing') : words.map(inWord).join(', ');

function inWord(word: string): string {
  const role = ROLES.find((each) => each === word);
  return role === undefined ? word : t(`frame:role.${role}`);
}
