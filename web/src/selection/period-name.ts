import { formatPeriod } from '../format/dates.js';
import { t } from '../messages/t.js';
import { isPreset, readPeriodChoice } from './period.js';

/** A choice of period in words: the name of a moving one, or its days. */
export function periodName(choice: string): string {
  const known = readPeriodChoice(choice);
  if (known === undefined) return choice;
  if (isPreset(known)) return t(`frame:period.${known}`);
  const [from = '', to = ''] = known.split('..');
  return formatPeriod({ from, to });
}
