import type { DurationStyle, TermName, TermUnit } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { durationInWords } from './duration.js';
import { formatNumber } from './numbers.js';

/** The amount of a formula's term: a length of time, visits with their shares, or a number. */
export function termAmount(unit: TermUnit, amount: number, style: DurationStyle): string {
  switch (unit) {
    case 'SECONDS':
      return durationInWords(amount, style);
    case 'VISITS':
      return formatNumber(amount, 1);
    case 'COUNT':
      return formatNumber(amount, 0);
  }
}

/** "worked: 7:45 h": a term in a line. */
export const termText = (
  term: { readonly name: TermName; readonly unit: TermUnit; readonly amount: number },
  style: DurationStyle,
): string => `${t(`explanation:term.${term.name}`)}: ${termAmount(term.unit, term.amount, style)}`;
