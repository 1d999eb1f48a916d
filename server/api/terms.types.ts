import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Agreement } from '../domain/overtime/agreement.js';
import type { BreakLaw } from '../domain/overtime/break-law.js';
import type { PolicyLayer } from '../domain/overtime/policy-in-force.js';
import type { BoundaryLimits, OrganizationType } from '../domain/overtime/policy.js';
import type { KnownAgreement, KnownContract } from '../practice/terms/known-terms.query.js';
import type { AssignmentShown, PolicyNamed, SiteTerms, TermsView } from '../practice/terms/terms-view.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { AgreementEnum, OrganizationTypeEnum } from './policy-words.js';
import { InputProblemType, isProblem } from './problem.types.js';

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
}

@InputType('RestLimitsInput', { description: 'Rest between two days of work. Seconds.' })
@ObjectType('RestLimits', { description: 'Rest between two days of work. Seconds.' })
export class RestLimitsType {
  @Field(() => Int, { description: 'A shorter rest is a warning.' })
  warningBelow: number;

  @Field(() => Int, { description: 'A shorter rest is serious.' })
  seriousBelow: number;

  @Field(() => Int, { description: 'A shorter rest is critical.' })
  criticalBelow: number;
}

@InputType('ShiftLimitsInput', { description: 'The length of a shift. Seconds.' })
@ObjectType('ShiftLimits', { description: 'The length of a shift. Seconds.' })
export class ShiftLimitsType {
  @Field(() => Int, { description: 'More worked is a warning.' })
  warningOver: number;

  @Field(() => Int, { description: 'More worked is serious.' })
  seriousOver: number;

  @Field(() => Int, { description: 'More from the first minute to the last is critical.' })
  criticalElapsedOver: number;
}

@InputType('WeekLimitsInput', { description: 'Time worked in a week. Seconds.' })
@ObjectType('WeekLimits', { description: 'Time worked in a week. Seconds.' })
export class WeekLimitsType {
  @Field(() => Int, { description: 'More in a workweek is a warning.' })
  warningOver: number;

  @Field(() => Int, { description: 'More within seven times 24 hours is serious.' })
  rollingSeriousOver: number;

  @Field(() => Int, { description: 'More within seven times 24 hours is critical.' })
  rollingCriticalOver: number;
}

@InputType('MealLimitsInput', { description: 'The meal of a shift. Seconds.' })
@ObjectType('MealLimits', { description: 'The meal of a shift. Seconds.' })
export class MealLimitsType {
  @Field(() => Int, { description: 'Required when more than this is worked.' })
  requiredOver: number;

  @Field(() => Int, { description: 'Begun after at most so much work.' })
  beginsBy: number;

  @Field(() => Int, { description: 'The least length of a meal.' })
  minimum: number;

  @Field(() => Int, { description: 'A break of up to this is a paid rest and no meal.' })
  restUpTo: number;
}

@InputType('WellbeingLimitsInput', { description: 'Limits that a practice sets itself. Seconds, unless days.' })
@ObjectType('WellbeingLimits', { description: 'Limits that a practice sets itself. Seconds, unless days.' })
export class WellbeingLimitsType implements BoundaryLimits {
  @Field(() => RestLimitsType, { description: 'Rest between two days of work.' })
  rest: RestLimitsType;

  @Field(() => ShiftLimitsType, { description: 'The length of a shift.' })
  shift: ShiftLimitsType;

  @Field(() => WeekLimitsType, { description: 'Time worked in a week.' })
  week: WeekLimitsType;

  @Field(() => Int, { description: 'Days worked in a row, at most.' })
  runDays: number;

  @Field(() => MealLimitsType, { description: 'The meal of a shift.' })
  meal: MealLimitsType;

  @Field(() => Int, { description: 'More work off the clock in a day is flagged. Seconds.' })
  offClockOver: number;

  @Field(() => Int, { description: 'More work outside the schedule is flagged. Seconds.' })
  outsideScheduleOver: number;
}

@ObjectType('OwnLimits', { description: 'A version of the limits that the practice set itself. It never changes.' })
export class OwnLimitsType {
  @Field(() => Int, { description: 'Its version, from 1.' })
  version: number;

  @Field(() => String, { description: 'Its name.' })
  title: string;

  @Field(() => WellbeingLimitsType, { description: 'The limits.' })
  limits: BoundaryLimits;

  @Field(() => DateScalar, { description: 'When it was stated.' })
  statedOn: string;

  @Field(() => String, { description: 'By whom.' })
  statedBy: string;
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

@ObjectType('OwnLimitsStated', { description: 'The practice’s own limits were stated as a new version.' })
export class OwnLimitsStatedType {
  @Field(() => Int, { description: 'Its number.' })
  version: number;
}

export const OwnLimitsResult = createUnionType({
  name: 'OwnLimitsResult',
  description: 'The new version, or the reason why there is none.',
  types: () => [OwnLimitsStatedType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : OwnLimitsStatedType),
});
