import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Severity, ViolationKind } from '../domain/boundaries/violation.js';
import type { PolicyBasis } from '../domain/overtime/policy.js';
import type { ViolationAnswer } from '../domain/workbench/answer.js';
import { DateScalar } from './date.scalar.js';
import { PolicyBasisEnum, SeverityEnum, ViolationKindEnum } from './violation-words.js';

@ObjectType('PolicyEvidence', { description: 'A stretch of time that proves it.' })
export class PolicyEvidenceType {
  @Field(() => String, { description: 'Local time with its offset: 2026-03-02T08:00:00-08:00.' })
  start: string;

  @Field(() => String, { description: 'Local time with its offset.' })
  end: string;
}

@ObjectType('PolicyViolation', { description: 'A limit that the pasted time crossed. It is nobody’s, and not stored.' })
export class PolicyViolationType implements Omit<ViolationAnswer, 'limitDays' | 'actualDays'> {
  @Field(() => ViolationKindEnum, { description: 'What kind.' })
  kind: ViolationKind;

  @Field(() => SeverityEnum, { description: 'How serious.' })
  severity: Severity;

  @Field(() => String, { description: 'The rule.' })
  rule: string;

  @Field(() => String, { description: 'The clause it rests on.' })
  clause: string;

  @Field(() => PolicyBasisEnum, { description: 'What gives it force.' })
  basis: PolicyBasis;

  @Field(() => String, { description: 'The policy that says so: the one asked about, or the wellbeing limits.' })
  policy: string;

  @Field(() => DateScalar, { description: 'The workday.' })
  day: string;

  @Field(() => [PolicyEvidenceType], { description: 'The times that prove it.' })
  evidence: ViolationAnswer['evidence'];

  @Field(() => Int, { nullable: true, description: 'The limit in seconds; null: it is one of days.' })
  limitSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'What it was, in seconds; null: the limit is one of days.' })
  actualSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'The limit in days; null: it is one of seconds.' })
  limitDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'What it was, in days; null: the limit is one of seconds.' })
  actualDays?: number | null;
}
