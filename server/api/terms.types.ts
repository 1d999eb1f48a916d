import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Agreement } from '../domain/overtime/agreement.js';
import type { BreakLaw } from '../domain/overtime/break-law.js';
import type { PolicyLayer } from '../domain/overtime/policy-in-force.js';
import type { BoundaryLimits, OrganizationType } from '../domain/overtime/policy.js';
import type { KnownAgreement, KnownContract } from '../practice/terms/known-terms.query.js';
import type { AssignmentShown, PolicyNamed, SiteTerms, TermsView } from '../practice/terms/terms-view.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { OwnLimitsType, WellbeingLimitsType } from './own-limits.types.js';
import { AgreementEnum, OrganizationTypeEnum } from './policy-words.js';

export const PolicyLayerEnum = describedEnum<PolicyLayer>(
  'PolicyLayer',
  'What a policy is assigned for. One of each layer holds at a time; the layers hold together.',
  {
    OVERTIME: 'The law or contract that decides overtime; what the FLSA alone requires is computed beside it.',
    LIMITS: 'The limits that a practice sets itself.',
    PRESET: 'Named limits on top of both.',
  },
);

export const BreakLawEnum = describedEnum<BreakLaw>('BreakLaw', 'Whether breaks at a site are judged by its law.', {
  EVALUATED: 'Its state’s law is assigned, and judges meals or rests.',
  NOT_EVALUATED: 'Its state’s law of breaks is not here, or is not the one assigned.',
  NO_STATE: 'Nobody said which state the site is in.',
});

@ObjectType('PolicyNamed', { description: 'A version of a policy by name.' })
export class PolicyNamedType implements PolicyNamed {
  @Field(() => String, { description: 'Its id: US-CA, or WELLBEING-OWN.' })
  id: string;

  @Field(() => Int, { description: 'Its version.' })
  version: number;

  @Field(() => String, { description: 'Its title for people.' })
  title: string;
}

@ObjectType('SiteTerms', {
  description: 'What holds at a site in the workweek of today, for contracts with nothing of their own.',
})
export class SiteTermsType implements SiteTerms {
  @Field(() => ID, { description: 'The site.' })
  siteId: string;

  @Field(() => String, { description: 'Its name.' })
  siteName: string;

  @Field(() => String, { nullable: true, description: 'Its state or country: US-CA; null: nobody said.' })
  jurisdiction: string | null;

  @Field(() => PolicyNamedType, { description: 'What decides overtime.' })
  overtime: PolicyNamed;

  @Field(() => PolicyNamedType, { description: 'Whose limits hold.' })
  limits: PolicyNamed;

  @Field(() => PolicyNamedType, { nullable: true, description: 'The preset on top; null: none.' })
  preset: PolicyNamed | null;

  @Field(() => BreakLawEnum, { description: 'Whether meals and rests are judged by the law of its state.' })
  breakLaw: BreakLaw;
}

@ObjectType('PolicyAssignment', { description: 'That a policy holds for a contract, a site or all, and when.' })
export class PolicyAssignmentType implements Omit<AssignmentShown, 'assignedAt'> {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The site; null: a contract, or the organization.' })
  siteId: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract; null: a site, or the organization.' })
  contractId: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose contract; null: it is assigned to none.' })
  staffMemberId: string | null;

  @Field(() => String, { nullable: true, description: 'Her name; null: it is assigned to no contract.' })
  staffMemberName: string | null;

  @Field(() => String, { description: 'The policy.' })
  policyId: string;

  @Field(() => Int, { description: 'Its version.' })
  policyVersion: number;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => PolicyLayerEnum, { nullable: true, description: 'Its layer; null: this version is not known here.' })
  layer: PolicyLayer | null;

  @Field(() => DateScalar, { description: 'The first day; it holds from the first workweek that begins by then.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another begins.' })
  validTo: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was assigned.' })
  assignedAt: Date;

  @Field(() => String, { nullable: true, description: 'By whom; null: it came with the practice.' })
  assignedBy: string | null;
}

@ObjectType('StaffAgreement', { description: 'What was agreed with a staff member, and for which days.' })
export class StaffAgreementType implements KnownAgreement {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => ID, { description: 'With whom.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => AgreementEnum, { description: 'What.' })
  agreement: Agreement;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until further notice.' })
  validTo: string | null;
}

@ObjectType('StaffContract', { description: 'A contract that a policy can be assigned to. Pay is not part of it.' })
export class StaffContractType implements KnownContract {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => ID, { description: 'Whose.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => ID, { description: 'Her home site by it.' })
  siteId: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until further notice.' })
  validTo: string | null;
}

@ObjectType('WaitingContract', {
  description: 'A contract that a list stated and that would change weeks worked already: it holds once accepted.',
})
export class WaitingContractType extends StaffContractType {
  @Field(() => Int, { nullable: true, description: 'Hours a week by it, in seconds; null: it states none.' })
  weeklySeconds: number | null;

  @Field(() => [AgreementEnum], {
    nullable: true,
    description: 'What is agreed on from then on; empty: nothing any more; null: it changes no agreement.',
  })
  agreements: readonly Agreement[] | null;

  @Field(() => Boolean, { description: 'Whether pay comes with it. How much is no part of the terms.' })
  hasPay: boolean;
}

@ObjectType('Terms', { description: 'Which policies and agreements hold for whom, and have held. No hours.' })
export class TermsType implements Omit<TermsView, 'assignments'> {
  @Field(() => OrganizationTypeEnum, { description: 'The kind of employer.' })
  organizationType: OrganizationType;

  @Field(() => DateScalar, { description: 'Today, for the organization.' })
  today: string;

  @Field(() => [SiteTermsType], { description: 'What holds at each site now, by name.' })
  sites: readonly SiteTerms[];

  @Field(() => [PolicyAssignmentType], { description: 'Every assignment, the earliest first.' })
  assignments: readonly PolicyAssignmentType[];

  @Field(() => [StaffAgreementType], { description: 'Every agreement, the earliest first.' })
  agreements: readonly KnownAgreement[];

  @Field(() => [StaffContractType], { description: 'Contracts, by name of the staff member and first day.' })
  contracts: readonly KnownContract[];

  @Field(() => [WaitingContractType], { description: 'Contracts that wait to be accepted, the earliest first.' })
  waiting: TermsView['waiting'];

  @Field(() => [OwnLimitsType], { description: 'The practice’s own limits, every version.' })
  ownLimits: TermsView['ownLimits'];

  @Field(() => WellbeingLimitsType, { description: 'The limits that hold where none are assigned.' })
  defaultLimits: BoundaryLimits;
}
