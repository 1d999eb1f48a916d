import { Field, Float, InputType } from '@nestjs/graphql';
import type { Separation, Staffing } from '../domain/employment.js';
import type { CivilDate } from '../domain/time/instant.js';
import { DateScalar } from './date.scalar.js';
import { SeparationEnum, StaffingEnum } from './staffing-lists.types.js';

@InputType('EmploymentInput', { description: 'A line of a staff member; one of the same first day is replaced.' })
export class EmploymentInput {
  @Field(() => String, { description: 'Her key.' })
  staffKey: string;

  @Field(() => StaffingEnum, { description: 'How she belongs to the practice.' })
  staffing: Staffing;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom: CivilDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another line begins.' })
  validTo?: CivilDate | null;

  @Field(() => SeparationEnum, { nullable: true, description: 'Why she left on the last day; null: she did not.' })
  separation?: Separation | null;
}

@InputType('CredentialInput', { description: 'A credential; one of the same name and first day is replaced.' })
export class CredentialInput {
  @Field(() => String, { description: 'The key of the staff member.' })
  staffKey: string;

  @Field(() => String, { description: 'For example CMA or RMA.' })
  credential: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: since ever.' })
  validFrom?: CivilDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: it does not expire.' })
  expiresOn?: CivilDate | null;
}

@InputType('BudgetedPositionInput', {
  description: 'Positions of a role at a site; those of the same first day are replaced.',
})
export class BudgetedPositionInput {
  @Field(() => String, { description: 'The key of the site.' })
  siteKey: string;

  @Field(() => String, { description: 'The role, for example MA.' })
  role: string;

  @Field(() => Float, { description: 'Full-time positions, to the thousandth, 0 to 1000.' })
  fullTimePositions: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: since ever.' })
  validFrom?: CivilDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another line begins.' })
  validTo?: CivilDate | null;
}

@InputType('ProviderInput', {
  description: 'Clinical time of a provider at a site; that of the same first day is replaced.',
})
export class ProviderInput {
  @Field(() => String, { description: 'The provider, as files name her.' })
  key: string;

  @Field(() => String, { description: 'The key of the site.' })
  siteKey: string;

  @Field(() => Float, { description: 'Full-time positions, to the thousandth, 0 to 1000.' })
  fullTimePositions: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: since ever.' })
  validFrom?: CivilDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another line begins.' })
  validTo?: CivilDate | null;
}
