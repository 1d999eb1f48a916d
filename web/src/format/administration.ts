import type { AdministrationChangesQuery } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { isCivilDate } from './civil-date.js';
import { formatDate } from './dates.js';
import { formatDuration } from './duration.js';

type Change = AdministrationChangesQuery['administrationChanges']['edges'][number]['node'];

const ROLES = ['STAFF_MEMBER', 'MANAGER', 'HR', 'ADMINISTRATOR'] as const;
const CATEGORIES = ['CLINICAL', 'ADMINISTRATIVE', 'COORDINATION', 'REST', 'MEAL', 'OTHER'] as const;
const STYLES = ['CLOCK', 'DECIMAL'] as const;

/** Seven hours and three quarters: what tells the two ways to write durations apart. */
const SAMPLE_SECONDS = 27_900;
/** A change that holds from the beginning states this day. */
const SINCE_EVER = '1900-01-01';

/** A change of the setting-up in a sentence. */
export function changeInWords({ subject, subjectName: name, what, before, after }: Change): string {
  if (what === 'ADDED') return t(`administration:step.ADDED.${subject}`, { name });
  const words = { name, before: inWords(what, before), after: inWords(what, after) };
  return t(`administration:step.${what}`, words);
}

/** Words of the product in the reader's language; names as they are; nothing as a word for it. */
function inWords(what: Change['what'], words: readonly string[]): string {
  if (words.length === 0) return t('administration:step.nothing');
  return words.map((word) => inWord(what, word)).join(', ');
}

/** Names may read like words of the product: only steps that hold words are read as such. */
function inWord(what: Change['what'], word: string): string {
  if (what === 'ROLES') return roleInWords(word);
  if (what === 'DURATION_STYLE') return styleInWords(word);
  if (what !== 'CATEGORY' && what !== 'ENDED') return word;
  if (isCivilDate(word)) return word === SINCE_EVER ? t('administration:step.always') : dayInWords(what, word);
  const category = CATEGORIES.find((each) => each === word);
  return category === undefined ? word : t(`mapping:category.${category}`);
}

function roleInWords(word: string): string {
  const role = ROLES.find((each) => each === word);
  return role === undefined ? word : t(`frame:role.${role}`);
}

function styleInWords(word: string): string {
  const style = STYLES.find((each) => each === word);
  return style === undefined ? word : formatDuration(SAMPLE_SECONDS, style);
}

const dayInWords = (what: Change['what'], day: string): string =>
  what === 'ENDED' ? formatDate(day) : t('administration:step.from', { date: formatDate(day) });
