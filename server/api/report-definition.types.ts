import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReportDefinition } from '../reports/definitions/report-definition.js';
import type { NewDefinition } from '../reports/definitions/save-definition.js';
import type { StaffingGrouping } from '../reports/report.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { StaffingGroupingEnum } from './staffing-report.types.js';

const PERIOD =
  'last-week, this-week, last-4-weeks, pay-period, month or quarter, which move with the calendar; or 2026-01-01..2026-03-31.';

@ObjectType('ReportDefinition', { description: 'A version of a saved staffing report.' })
export class ReportDefinitionType implements ReportDefinition {
  @Field(() => ID, { description: 'The same for all versions.' })
  id: string;

  @Field(() => Int, { description: 'From 1.' })
  version: number;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: PERIOD })
  period: string;

  @Field(() => StaffingGroupingEnum, { description: 'What a row stands for.' })
  grouping: StaffingGrouping;

  @Field(() => [ID], { description: 'Empty: all sites.' })
  siteIds: readonly string[];

  @Field(() => [ID], { description: 'Empty: everybody at the sites.' })
  teamIds: readonly string[];

  @Field(() => [ID], { description: 'Empty: all columns.' })
  columns: readonly string[];

  @Field(() => String, { description: 'Who saved this version, as she was called then.' })
  savedByName: string;

  @Field(() => DateTimeScalar, { description: 'When this version was saved.' })
  savedAt: Date;
}

@InputType('SaveReportDefinitionInput', { description: 'A staffing report to keep under a name.' })
export class SaveReportDefinitionInputType implements NewDefinition {
  @Field(() => ID, {
    nullable: true,
    description: 'The saved report this is the next version of; left out: a new one.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was changed; needed with `id`.' })
  basedOn?: number | null;

  @Field(() => String, { description: 'At most 80 characters; no other saved report has it.' })
  name: string;

  @Field(() => String, { description: PERIOD })
  period: string;

  @Field(() => StaffingGroupingEnum, { description: 'What a row stands for.' })
  grouping: StaffingGrouping;

  @Field(() => [ID], { description: 'Empty: all sites.' })
  siteIds: string[];

  @Field(() => [ID], { description: 'Empty: everybody at the sites.' })
  teamIds: string[];

  @Field(() => [ID], { description: 'Empty: all columns.' })
  columns: string[];
}

export const ReportDefinitionResult = createUnionType({
  name: 'ReportDefinitionResult',
  description: 'The saved report, or why it cannot be saved or removed.',
  types: () => [ReportDefinitionType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : ReportDefinitionType),
});
