import type { PayRatesQuery, SetPayInput } from '../../../graphql/generated/graphql.js';
import { t } from '../../../messages/t.js';
import type { PayDraft } from '../week-draft.js';

type PayRate = Pick<PayRatesQuery['payRates'][number], 'basis' | 'amount' | 'per' | 'hoursCovered'>;

/** "24.50 an hour", "900.00 a week, for 40 hours". Amounts are printed as they were stated. */
export function payText({ basis, amount, per, hoursCovered }: PayRate): string {
  if (per === null || per === undefined) return t('terms:pay.hourly', { amount });
  const period = t(`policies:form.pers.${per}`);
  return basis === 'SALARY'
    ? t('terms:pay.salary', { amount, per: period, hours: hoursCovered ?? '' })
    : t('terms:pay.fluctuating', { amount, per: period });
}

/** What the fields say as the server takes it; null while something is missing. */
export function payChangeOf({
  basis,
  rate,
  amount,
  per,
  hoursCovered,
}: PayDraft): Pick<SetPayInput, 'basis' | 'amount' | 'per' | 'hoursCovered'> | null {
  const [hourly, salary, hours] = [rate.trim(), amount.trim(), hoursCovered.trim()];
  if (basis === 'HOURLY') return hourly === '' ? null : { basis, amount: hourly };
  if (basis === 'FLUCTUATING') return salary === '' ? null : { basis, amount: salary, per };
  return basis === 'NONE' || salary === '' || hours === '' ? null : { basis, amount: salary, per, hoursCovered: hours };
}
