import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Severity, ViolationKind } from '../domain/boundaries/violation.js';
import type { EarnedHours, TermsViolation } from '../facts/terms/terms-difference.js';
import type { PlaceTotal, PreviewShown, WeekShown } from '../reviews/preview-terms.js';
import { DateScalar } from './date.scalar.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { SeverityEnum, ViolationKindEnum } from './violation-words.js';

@ObjectType('EarnedHours', { description: 'Time worked, by what it earns. Seconds.' })
export class EarnedHoursType implements EarnedHours {
  @Field(() => Int, { description: 'Seconds at the regular rate.' })
  regularSeconds: number;

  @Field(() => Int, { description: 'Seconds at one and a half times the regular rate.' })
  overtimeSeconds: number;

  @Field(() => Int, { description: 'Seconds at twice the regular rate.' })
  doubletimeSeconds: number;

  @Field(() => Int, { description: 'Seconds of overtime that the FLSA alone requires.' })
  federalOvertimeSeconds: number;
}

@ObjectType('TermsPlaceTotal', { description: 'Differing weeks at one site or in one team, all together.' })
export class TermsPlaceTotalType implements PlaceTotal {
  @Field(() => ID, { description: 'The site or team.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => EarnedHoursType, { description: 'As stored.' })
  before: EarnedHours;

  @Field(() => EarnedHoursType, { description: 'As it would be.' })
  after: EarnedHours;
}

@ObjectType('TermsViolation', { description: 'A limit crossed, as far as a change of terms can change it.' })
export class TermsViolationType implements Pick<TermsViolation, 'kind' | 'workday' | 'severity' | 'policyId'> {
  @Field(() => ViolationKindEnum, { description: 'Which.' })
  kind: ViolationKind;

  @Field(() => DateScalar, { description: 'On which workday.' })
  workday: string;

  @Field(() => SeverityEnum, { description: 'How serious.' })
  severity: Severity;

  @Field(() => String, { description: 'By which policy.' })
  policyId: string;
}

@ObjectType('TermsWeekDifference', { description: 'One person’s workweek as it is and as it would be.' })
export class TermsWeekDifferenceType implements Omit<WeekShown, 'places' | 'appearing' | 'vanishing'> {
  @Field(() => ID, { description: 'Whose.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => DateScalar, { description: 'First day of the workweek.' })
  weekStarting: string;

  @Field(() => EarnedHoursType, { description: 'As stored.' })
  before: EarnedHours;

  @Field(() => EarnedHoursType, { description: 'As it would be.' })
  after: EarnedHours;

  @Field(() => [TermsViolationType], { description: 'Violations that would be found.' })
  appearing: readonly TermsViolationType[];

  @Field(() => [TermsViolationType], { description: 'Violations that would no longer be found.' })
  vanishing: readonly TermsViolationType[];
}

@ObjectType('TermsPreview', { description: 'What a change would do to stored workweeks. Nothing of it is stored.' })
export class TermsPreviewType implements Omit<PreviewShown, 'differences'> {
  @Field(() => Int, { description: 'Workweeks under it, one for each person.' })
  weeks: number;

  @Field(() => Int, { description: 'People whose weeks those are.' })
  people: number;

  @Field(() => Int, { description: 'Of the weeks, those that have begun: they change only once this is accepted.' })
  oldWeeks: number;

  @Field(() => Int, { description: 'Workweeks that would differ.' })
  differingWeeks: number;

  @Field(() => String, { description: 'What changeTerms is given to accept exactly this.' })
  seen: string;

  @Field(() => Boolean, { description: 'Whether the viewer may make the change: old weeks are for HR to accept.' })
  mayAccept: boolean;

  @Field(() => [TermsPlaceTotalType], { nullable: true, description: 'By site; null: hours are for HR alone.' })
  sites: readonly PlaceTotal[] | null;

  @Field(() => [TermsPlaceTotalType], { nullable: true, description: 'By team; null: hours are for HR alone.' })
  teams: readonly PlaceTotal[] | null;

  @Field(() => [TermsWeekDifferenceType], {
    nullable: true,
    description: 'The first 500 differing weeks by person; null: hours are for HR alone. Each person gets a receipt.',
  })
  differences: readonly TermsWeekDifferenceType[] | null;
}

export const TermsPreviewResult = createUnionType({
  name: 'TermsPreviewResult',
  description: 'What a change would do, or the reason why it cannot be made.',
  types: () => [TermsPreviewType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : TermsPreviewType),
});
