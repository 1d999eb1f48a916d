import { Field, InputType } from '@nestjs/graphql';
import type { BonusKind, PayTerms, Rounding, SalaryPeriod } from '../domain/pay/pay-terms.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';

export const PayTermsBasisEnum = describedEnum<PayTerms['basis']>('PolicyPayBasis', 'What somebody is paid by.', {
  HOURLY: 'A rate an hour.',
  SALARY: 'An amount for stated hours a week; hours beyond them are paid at its rate.',
  FLUCTUATING: 'The same for all hours of a week, few or many.',
});

export const SalaryPeriodEnum = describedEnum<SalaryPeriod>('SalaryPeriod', 'How a salary is stated.', {
  WEEK: 'For a week.',
  MONTH: 'For a month: a twelfth of 52 weeks.',
  SEMIMONTH: 'For half a month: a twenty-fourth of 52 weeks.',
});

const RoundingEnum = describedEnum<Rounding>('PayRounding', 'When money is rounded to cents, half-up.', {
  CENTS_LAST: 'At the last step.',
  RATE_TO_CENTS: 'The regular rate and its multiples first.',
});

const BonusKindEnum = describedEnum<BonusKind>('BonusKind', 'How a promised bonus was earned.', {
  PRODUCTION: 'By work done in all hours.',
  FLAT_SUM: 'The same however long she works.',
});

const DAY = 'A day of the workweek it belongs to; null: there is only one week.';

@InputType('PolicyBonusInput', { description: 'A bonus that had been promised: part of the regular rate.' })
export class PolicyBonusInput {
  @Field(() => String, { description: 'The amount, an exact decimal.' })
  amount: string;

  @Field(() => BonusKindEnum, { defaultValue: 'PRODUCTION', description: 'How it was earned.' })
  kind: BonusKind;

  @Field(() => DateScalar, { nullable: true, description: DAY })
  day?: string | null;
}

@InputType('PolicyPremiumPaidInput', { description: 'Extra pay of the week.' })
export class PolicyPremiumPaidInput {
  @Field(() => String, { description: 'The amount, an exact decimal.' })
  amount: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it counts against what overtime is due.' })
  creditable: boolean;

  @Field(() => DateScalar, { nullable: true, description: DAY })
  day?: string | null;
}

@InputType('PolicyPayInput', { description: 'What the weeks are paid by. Amounts are exact decimals.' })
export class PolicyPayInput {
  @Field(() => PayTermsBasisEnum, { description: 'A rate an hour, or a salary.' })
  basis: PayTerms['basis'];

  @Field(() => String, { nullable: true, description: 'HOURLY: the rate; null: each stretch of work states its own.' })
  rate?: string | null;

  @Field(() => String, { nullable: true, description: 'SALARY, FLUCTUATING: the salary.' })
  amount?: string | null;

  @Field(() => SalaryPeriodEnum, { nullable: true, description: 'For how long the salary is; null: WEEK.' })
  per?: SalaryPeriod | null;

  @Field(() => String, { nullable: true, description: 'SALARY: hours a week that it is for.' })
  hoursCovered?: string | null;

  @Field(() => RoundingEnum, {
    nullable: true,
    description: 'When cents are rounded; null: RATE_TO_CENTS for FLUCTUATING, else CENTS_LAST.',
  })
  rounding?: Rounding | null;

  @Field(() => [PolicyBonusInput], { nullable: true, description: 'Promised bonuses; null: none.' })
  bonuses?: PolicyBonusInput[] | null;

  @Field(() => [PolicyPremiumPaidInput], { nullable: true, description: 'Extra pay; null: none.' })
  premiumsPaid?: PolicyPremiumPaidInput[] | null;
}
