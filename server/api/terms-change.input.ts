import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Agreement } from '../domain/overtime/agreement.js';
import type { PayTerms, SalaryPeriod } from '../domain/pay/pay-terms.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Weekday } from '../domain/time/instant.js';
import { amountIn, isPayProblem, payTermsOf } from '../practice/pay/listed-pay.js';
import type { TermsChange } from '../practice/terms/terms-change.js';
import { DateScalar } from './date.scalar.js';
import { WeekdayEnum } from './organization.types.js';
import { PayTermsBasisEnum, SalaryPeriodEnum } from './policy-pay.input.js';
import { AgreementEnum } from './policy-words.js';

@InputType('AssignPolicyInput', { description: 'A policy begins to hold: for a contract, a site, or (neither) all.' })
export class AssignPolicyInput {
  @Field(() => ID, { nullable: true, description: 'The site; null: not of a site.' })
  siteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract; null: not of a contract.' })
  contractId?: string | null;

  @Field(() => String, { description: 'The policy: US-CA.' })
  policyId: string;

  @Field(() => Int, { description: 'Its version.' })
  policyVersion: number;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom: string;
}

@InputType('AddAgreementInput', { description: 'Something is agreed on with a staff member.' })
export class AddAgreementInput {
  @Field(() => ID, { description: 'With whom.' })
  staffMemberId: string;

  @Field(() => AgreementEnum, { description: 'What.' })
  agreement: Agreement;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until further notice.' })
  validTo?: string | null;
}

@InputType('EndTermInput', { description: 'An assignment or an agreement ends.' })
export class EndTermInput {
  @Field(() => ID, { description: 'Which.' })
  id: string;

  @Field(() => DateScalar, { description: 'The last day on which it holds.' })
  lastDay: string;
}

@InputType('MoveWorkweekInput', { description: 'Workweeks begin on another weekday.' })
export class MoveWorkweekInput {
  @Field(() => DateScalar, { description: 'The first day of the first such workweek: a day of that weekday.' })
  from: string;

  @Field(() => WeekdayEnum, { description: 'The weekday.' })
  weekday: Weekday;
}

@InputType('MoveZoneInput', { description: 'A site lies in another time zone, and always has.' })
export class MoveZoneInput {
  @Field(() => ID, { description: 'Which site.' })
  siteId: string;

  @Field(() => String, { description: 'Its IANA zone: America/Chicago.' })
  zone: string;
}

@InputType('SetPayInput', { description: 'What a staff member is paid by from a day on. Amounts are exact decimals.' })
export class SetPayInput {
  @Field(() => ID, { description: 'Who.' })
  staffMemberId: string;

  @Field(() => PayTermsBasisEnum, { description: 'A rate an hour, or a salary.' })
  basis: PayTerms['basis'];

  @Field(() => String, { description: 'The rate an hour, or the salary.' })
  amount: string;

  @Field(() => SalaryPeriodEnum, { nullable: true, description: 'What a salary is per; null: it is a rate an hour.' })
  per?: SalaryPeriod | null;

  @Field(() => String, { nullable: true, description: 'SALARY: hours a week it is for; null for any other basis.' })
  hoursCovered?: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until another begins.' })
  validTo?: string | null;
}

/** One change; exactly one of the fields is given. */
@InputType('TermsChangeInput', { description: 'A change of what holds for whom: exactly one of these.' })
export class TermsChangeInput {
  @Field(() => AssignPolicyInput, { nullable: true, description: 'Assigns a policy; null: another change.' })
  assignPolicy?: AssignPolicyInput | null;

  @Field(() => EndTermInput, { nullable: true, description: 'Ends an assignment; null: another change.' })
  endPolicy?: EndTermInput | null;

  @Field(() => AddAgreementInput, { nullable: true, description: 'Notes an agreement; null: another change.' })
  addAgreement?: AddAgreementInput | null;

  @Field(() => EndTermInput, { nullable: true, description: 'Ends an agreement; null: another change.' })
  endAgreement?: EndTermInput | null;

  @Field(() => SetPayInput, { nullable: true, description: 'Sets pay, for HR alone; null: another change.' })
  setPay?: SetPayInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Accepts the contract that waits with this id; null: another change.',
  })
  acceptContract?: string | null;

  @Field(() => MoveWorkweekInput, { nullable: true, description: 'Moves the workweek; null: another change.' })
  moveWorkweek?: MoveWorkweekInput | null;

  @Field(() => MoveZoneInput, { nullable: true, description: 'Says the zone of a site; null: another change.' })
  moveZone?: MoveZoneInput | null;

  @Field(() => EndTermInput, { nullable: true, description: 'Ends a team; null: another change.' })
  endTeam?: EndTermInput | null;
}

/** The change as the practice knows it; a problem when it is none or several. */
export function termsChangeOf(input: TermsChangeInput): TermsChange | InputProblem {
  const { setPay } = input;
  const changes = [...changesOf(input), ...(setPay == null ? [] : [payChange(setPay)])];
  const [change] = changes;
  if (change === undefined || changes.length > 1)
    return inputProblem('ONE_CHANGE', 'Exactly one change is taken at a time.', null);
  return change;
}

const PAY_FIELDS = { pay_rate: 'amount', pay_per: 'per', pay_hours: 'hoursCovered' } as const;

function payChange(input: SetPayInput): TermsChange | InputProblem {
  const { staffMemberId, basis, per = null, validFrom, validTo = null } = input;
  const amount = amountIn(input.amount);
  if (amount === null) return inputProblem('BAD_AMOUNT', 'This is no amount of money: 24.50 would be one.', 'amount');
  const hours = input.hoursCovered == null ? null : amountIn(input.hoursCovered);
  if (hours === null && input.hoursCovered != null)
    return inputProblem('BAD_AMOUNT', 'These are no hours a week.', 'hoursCovered');
  const pay = payTermsOf({ amount, per, hoursCovered: hours }, { payBasis: basis, weeklySeconds: null });
  if (isPayProblem(pay)) return inputProblem('BAD_PAY', `This pay cannot be: ${pay.reason}.`, PAY_FIELDS[pay.field]);
  return { kind: 'SET_PAY', staffMemberId, pay, validFrom, validTo };
}

function changesOf(input: TermsChangeInput): TermsChange[] {
  const { assignPolicy, endPolicy, addAgreement, endAgreement, acceptContract, moveWorkweek, moveZone, endTeam } =
    input;
  const changes: TermsChange[] = [];
  if (assignPolicy != null) {
    const { siteId = null, contractId = null, policyId, policyVersion, validFrom } = assignPolicy;
    changes.push({ kind: 'ASSIGN_POLICY', to: { siteId, contractId }, policyId, policyVersion, validFrom });
  }
  if (endPolicy != null) changes.push({ kind: 'END_POLICY', assignmentId: endPolicy.id, lastDay: endPolicy.lastDay });
  if (addAgreement != null) {
    const { staffMemberId, agreement, validFrom, validTo = null } = addAgreement;
    changes.push({ kind: 'ADD_AGREEMENT', staffMemberId, agreement, validFrom, validTo });
  }
  if (endAgreement != null)
    changes.push({ kind: 'END_AGREEMENT', agreementId: endAgreement.id, lastDay: endAgreement.lastDay });
  if (acceptContract != null) changes.push({ kind: 'ACCEPT_CONTRACT', contractId: acceptContract });
  if (moveWorkweek != null) {
    const { from, weekday } = moveWorkweek;
    changes.push({ kind: 'MOVE_WORKWEEK', from, weekday });
  }
  if (moveZone != null) changes.push({ kind: 'MOVE_ZONE', siteId: moveZone.siteId, zone: moveZone.zone });
  if (endTeam != null) changes.push({ kind: 'END_TEAM', teamId: endTeam.id, lastDay: endTeam.lastDay });
  return changes;
}
