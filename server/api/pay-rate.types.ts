import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { PayTerms, SalaryPeriod } from '../domain/pay/pay-terms.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { PayRateShown } from '../practice/pay/pay-rates-shown.js';
import { DateScalar } from './date.scalar.js';
import { PayTermsBasisEnum, SalaryPeriodEnum } from './policy-pay.input.js';

@ObjectType('PayRate', { description: 'What a staff member is paid by, and for which days. For HR alone.' })
export class PayRateType implements PayRateShown {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'Who.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => PayTermsBasisEnum, { description: 'A rate an hour, or a salary.' })
  basis: PayTerms['basis'];

  @Field(() => String, { description: 'The rate an hour, or the salary: an exact decimal.' })
  amount: string;

  @Field(() => SalaryPeriodEnum, { nullable: true, description: 'What a salary is per; null: it is a rate an hour.' })
  per: SalaryPeriod | null;

  @Field(() => String, { nullable: true, description: 'Hours a week that a salary is for; null: of no salary.' })
  hoursCovered: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom: CivilDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another begins.' })
  validTo: CivilDate | null;
}
