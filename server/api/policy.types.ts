import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Agreement } from '../domain/overtime/agreement.js';
import type { OvertimeRule } from '../domain/overtime/overtime-rule.js';
import type { Combination, PolicyBasis } from '../domain/overtime/policy.js';
import type { Weekday } from '../domain/time/instant.js';
import type { PolicyParameters, RuleParameters } from '../domain/workbench/policy-parameters.js';
import type { ListedRequirement, RequirementTopic } from '../domain/workbench/requirement-parameters.js';
import { DateScalar } from './date.scalar.js';
import { WeekdayEnum } from './organization.types.js';
import {
  AgreementEnum,
  CombinationEnum,
  OrganizationTypeEnum,
  OvertimeRuleKindEnum,
  RequirementTopicEnum,
} from './policy-words.js';
import { PolicyBasisEnum } from './violation-words.js';

@ObjectType('PolicyRule', { description: 'One overtime rule of a policy with its numbers.' })
export class PolicyRuleType implements RuleParameters {
  @Field(() => String, { description: 'The name that a trace shows: CA-OT-D.' })
  id: string;

  @Field(() => OvertimeRuleKindEnum, { description: 'What it measures.' })
  kind: OvertimeRule['kind'];

  @Field(() => Int, { description: 'Seconds that are free; equality is within the limit.' })
  limitSeconds: number;

  @Field(() => String, { description: 'Times the regular rate, an exact decimal: 1.5 or 2.' })
  multiplier: OvertimeRule['multiplier'];

  @Field(() => String, { description: 'The clause it rests on.' })
  clause: string;

  @Field(() => AgreementEnum, {
    nullable: true,
    description: 'It holds only where this was agreed on; null: where nothing was.',
  })
  agreement: Agreement | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first of the days worked in the workweek on which it holds, from 1; null: on all of them.',
  })
  firstDayWorked: number | null;

  @Field(() => Int, { nullable: true, description: 'The last of them; null: on all of them.' })
  lastDayWorked: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Owed only below so many times the minimum wage, an exact decimal; null: to everybody.',
  })
  onlyBelowMinimumWageTimes: string | null;
}

@ObjectType('PolicyRequirement', { description: 'What a policy demands besides overtime, with its numbers.' })
export class PolicyRequirementType implements ListedRequirement {
  @Field(() => String, { description: 'The name that a violation shows as its rule.' })
  id: string;

  @Field(() => RequirementTopicEnum, { description: 'What is required.' })
  topic: RequirementTopic;

  @Field(() => String, { nullable: true, description: 'The clause; null: a limit that the practice set itself.' })
  clause: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds at least (meals, breaks, rests) or at most (lengths); null: it counts days or needs no number.',
  })
  seconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Asked for when more than this was worked; null: always.' })
  overSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Begun after at most so many seconds of work; null: at any time.' })
  beginsBySeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Weeks of an average, or days in a row; null: neither.' })
  count: number | null;
}

@ObjectType('Policy', { description: 'A named, cited, effective-dated set of rules.' })
export class PolicyType implements PolicyParameters {
  @Field(() => String, { description: 'Its name: US-CA.' })
  id: string;

  @Field(() => Int, { description: 'Versions never change; a change is a new version.' })
  version: number;

  @Field(() => String, { description: 'Its title for people.' })
  title: string;

  @Field(() => String, { description: 'Where it holds: US-CA, UK, or ANY.' })
  jurisdiction: string;

  @Field(() => PolicyBasisEnum, { description: 'What it rests on.' })
  basis: PolicyBasis;

  @Field(() => CombinationEnum, { description: 'How its overtime rules combine.' })
  combination: Combination;

  @Field(() => WeekdayEnum, { description: 'The day on which its workweek begins unless another is stated.' })
  weekStartsOn: Weekday;

  @Field(() => [PolicyRuleType], { description: 'Its overtime rules; none: it knows no overtime.' })
  rules: readonly RuleParameters[];

  @Field(() => [PolicyRequirementType], { description: 'What it demands of meals, rests and lengths.' })
  requirements: readonly ListedRequirement[];

  @Field(() => [AgreementEnum], { description: 'What may be agreed on under it.' })
  agreements: readonly string[];

  @Field(() => [OrganizationTypeEnum], { nullable: true, description: 'Employers it is for; null: all.' })
  onlyFor: readonly string[] | null;

  @Field(() => DateScalar, { description: 'The first day on which this version holds.' })
  effectiveFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last; null: none is known.' })
  effectiveTo: string | null;

  @Field(() => String, { description: 'Where it is written.' })
  source: string;

  @Field(() => DateScalar, { description: 'The day on which it was last compared with its source.' })
  verifiedOn: string;

  @Field(() => [String], { description: 'Clauses and values that were not: recalled, or as others report them.' })
  notCompared: readonly string[];
}
