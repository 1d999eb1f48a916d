/** How a salary is stated. A month is a twelfth of 52 weeks, half a month a twenty-fourth (29 CFR 778.113(b)). */
export const SALARY_PERIODS = ['WEEK', 'MONTH', 'SEMIMONTH'] as const;
export type SalaryPeriod = (typeof SALARY_PERIODS)[number];

/**
 * When money is rounded to cents, half-up: at the last step; or the regular rate and its multiples first, as the
 * examples of 29 CFR 778.114 and 778.322 do.
 */
export const ROUNDINGS = ['CENTS_LAST', 'RATE_TO_CENTS'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/**
 * What somebody is paid by. Amounts are exact decimals in the currency of the jurisdiction.
 *
 * - HOURLY: a rate an hour; null when each stretch of work states its own.
 * - SALARY: for stated hours a week; hours beyond them are paid at its rate.
 * - FLUCTUATING: the same for all hours of a week, few or many (29 CFR 778.114).
 */
export type PayTerms =
  | { readonly basis: 'HOURLY'; readonly rate: string | null }
  | {
      readonly basis: 'SALARY';
      readonly amount: string;
      readonly per: SalaryPeriod;
      /** Hours a week that the salary is for. */
      readonly hoursCovered: string;
    }
  | { readonly basis: 'FLUCTUATING'; readonly amount: string; readonly per: SalaryPeriod };

/** PRODUCTION: earned by work done in all hours. FLAT_SUM: the same however long she works. */
export const BONUS_KINDS = ['PRODUCTION', 'FLAT_SUM'] as const;
export type BonusKind = (typeof BONUS_KINDS)[number];

/** A bonus that had been promised: part of the regular rate (29 CFR 778.208). */
export interface Bonus {
  readonly amount: string;
  readonly kind: BonusKind;
}

/**
 * Extra pay of the week. Creditable: a true overtime premium, left out of the regular rate and set against what is due
 * (29 CFR 778.201–207); any other is part of the rate.
 */
export interface PremiumPaid {
  readonly amount: string;
  readonly isCreditable: boolean;
}

/** What was paid beside wages for the hours. */
export interface Extras {
  readonly bonuses: readonly Bonus[];
  readonly premiumsPaid: readonly PremiumPaid[];
}

/** Worked time at one rate; null: the basis states none. */
export interface RatedTime {
  readonly rate: string | null;
  readonly seconds: number;
}

/** The hours of a workweek, or of all weeks of a longer period. */
export interface PaidHours {
  readonly rated: readonly RatedTime[];
  readonly workedSeconds: number;
}
