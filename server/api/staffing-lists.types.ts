import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { Separation, Staffing } from '../domain/employment.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { NamedKey } from '../practice/staffing/staffing-lines.js';
import type { StaffingList } from '../practice/staffing/staffing-lists.query.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';

export const StaffingEnum = describedEnum<Staffing>('Staffing', 'How somebody belongs to the practice.', {
  EMPLOYED: 'Own staff with a place of her own.',
  AGENCY: 'Sent by an agency: she fills no budgeted position and is in no head count.',
  FLOAT: 'Own staff of the float pool.',
});

export const SeparationEnum = describedEnum<Separation>('Separation', 'Why somebody left.', {
  VOLUNTARY: 'She left of her own accord.',
  INVOLUNTARY: 'The practice ended it.',
  RETIREMENT: 'She retired.',
  END_OF_TERM: 'The contract was for a time only.',
  OTHER: 'Another reason.',
});

export const StaffingListEnum = describedEnum<StaffingList>('StaffingList', 'Which list a line is of.', {
  EMPLOYMENT: 'Employments.',
  CREDENTIAL: 'Credentials.',
  BUDGETED_POSITION: 'Budgeted positions.',
  PROVIDER: 'Providers.',
});

@ObjectType('NamedKey', { description: 'Somebody or something with the key that files name it by.' })
export class NamedKeyType implements NamedKey {
  @Field(() => String, { description: 'The key.' })
  key: string;

  @Field(() => String, { description: 'The name.' })
  name: string;
}

@ObjectType('Employment', { description: 'How a staff member belongs to the practice, for which days. For HR.' })
export class EmploymentType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'Who.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => StaffingEnum, { description: 'How she belongs to it.' })
  staffing: Staffing;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom: CivilDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another line begins.' })
  validTo: CivilDate | null;

  @Field(() => SeparationEnum, { nullable: true, description: 'Why she left on the last day; null: she did not.' })
  separation: Separation | null;
}

@ObjectType('Credential', { description: 'A credential of a staff member, for which days. For HR.' })
export class CredentialType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'Whose.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => String, { description: 'For example CMA or RMA.' })
  credential: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: since ever.' })
  validFrom: CivilDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; null: it does not expire.' })
  expiresOn: CivilDate | null;
}

@ObjectType('BudgetedPosition', { description: 'How many full-time positions a site may fill in a role.' })
export class BudgetedPositionType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The site.' })
  siteName: string;

  @Field(() => String, { description: 'The role, for example MA.' })
  role: string;

  @Field(() => Float, { description: 'Full-time positions: 2.5 are two and a half.' })
  fullTimePositions: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: since ever.' })
  validFrom: CivilDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another line begins.' })
  validTo: CivilDate | null;
}

@ObjectType('Provider', { description: 'The clinical time of a provider at a site. A provider is no staff member.' })
export class ProviderType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The provider, as files name her.' })
  key: string;

  @Field(() => String, { description: 'The site.' })
  siteName: string;

  @Field(() => Float, { description: 'Full-time positions of clinical work: 0.8 are four days of five.' })
  fullTimePositions: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: since ever.' })
  validFrom: CivilDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another line begins.' })
  validTo: CivilDate | null;
}

@ObjectType('StaffingLists', { description: 'What the staffing report rests on besides the ledger. For HR.' })
export class StaffingListsType {
  @Field(() => [NamedKeyType], { description: 'Whom a line can be about, by name.' })
  people: readonly NamedKeyType[];

  @Field(() => [NamedKeyType], { description: 'Which sites, by name.' })
  sites: readonly NamedKeyType[];

  @Field(() => [EmploymentType], { description: 'By name and first day.' })
  employments: readonly EmploymentType[];

  @Field(() => [CredentialType], { description: 'By name, credential and first day.' })
  credentials: readonly CredentialType[];

  @Field(() => [BudgetedPositionType], { description: 'By site, role and first day.' })
  positions: readonly BudgetedPositionType[];

  @Field(() => [ProviderType], { description: 'By site, provider and first day.' })
  providers: readonly ProviderType[];
}
