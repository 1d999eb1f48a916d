import { formatDate } from '../../format/dates.js';
import type { StaffingListsQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';

export type StaffingLists = StaffingListsQuery['staffingLists'];

/** A date field's text as a day; null: it is empty. */
export const dayOf = (text: string): string | null => (text === '' ? null : text);

/** "Mar 9, 2026 to Mar 15, 2026", "from Mar 9, 2026", "until Mar 15, 2026" or "always". */
export function daysText(from: string | null | undefined, to: string | null | undefined): string {
  if (typeof from !== 'string') {
    return typeof to === 'string' ? t('staffFiles:days.until', { to: formatDate(to) }) : t('staffFiles:days.always');
  }
  return typeof to === 'string'
    ? t('staffFiles:days.period', { from: formatDate(from), to: formatDate(to) })
    : t('staffFiles:days.from', { from: formatDate(from) });
}
