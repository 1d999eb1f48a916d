import { formatDate } from '../../../format/dates.js';
import type { TermsChangeInput, TermsQuery } from '../../../graphql/generated/graphql.js';
import { t } from '../../../messages/t.js';

export type Terms = TermsQuery['terms'];
export type Assignment = Terms['assignments'][number];

/** Asks for a change: it is shown with its differences before anything happens. */
export type OnChange = (change: TermsChangeInput) => void;

/** "California … (version 1)". */
export const policyNamed = ({ title, version }: { readonly title: string; readonly version: number }): string =>
  t('terms:named', { title, version });

/** "Mar 9, 2026 to Mar 15, 2026", or "from Mar 9, 2026". */
export function daysText(validFrom: string, validTo: string | null | undefined): string {
  const from = formatDate(validFrom);
  return typeof validTo === 'string'
    ? t('terms:days.period', { from, to: formatDate(validTo) })
    : t('terms:days.from', { from });
}

/** Where an assignment holds, in words. */
export function placeText({ sites, contracts }: Terms, { siteId, contractId, staffMemberName }: Assignment): string {
  if (typeof contractId === 'string') {
    const contract = contracts.find(({ id }) => id === contractId);
    const date = contract === undefined ? '' : formatDate(contract.validFrom);
    return t('terms:place.contract', { name: staffMemberName ?? '', date });
  }
  if (typeof siteId !== 'string') return t('terms:place.organization');
  return sites.find((site) => site.siteId === siteId)?.siteName ?? '';
}
