import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PayAnswer, PayQuestionKind } from '../domain/settlement/answers.js';
import type { SettlementAct } from '../domain/settlement/question-state.js';
import type { QuestionCount } from '../settlements/pay-questions.query.js';
import type { QuestionState, SettledQuestion, Statement } from '../settlements/question.js';
import type { WeekComesTo, WhatIf } from '../settlements/what-if.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { StaffMemberType } from './organization.types.js';
import { PageInfoType } from './page.types.js';
import { PayAnswerEnum, PayQuestionKindEnum, PayQuestionStateEnum, SettlementActEnum } from './pay-question-words.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { EvidenceIntervalType } from './violation.types.js';

@ObjectType('SettlementStatement', {
  description: 'One thing that was said of a question of pay. Nothing is ever erased.',
})
export class SettlementStatementType implements Statement {
  @Field(() => SettlementActEnum, { description: 'In which capacity.' })
  act: SettlementAct;

  @Field(() => PayAnswerEnum, { nullable: true, description: 'The answer; null: it was reopened.' })
  answer: PayAnswer | null;

  @Field(() => String, { nullable: true, description: 'The reason or note; null: none, or not for this viewer.' })
  note: string | null;

  @Field(() => String, { description: 'Who said it.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
}

@ObjectType('WeekComesTo', { description: 'What a workweek comes to, in seconds.' })
export class WeekComesToType implements WeekComesTo {
  @Field(() => Int, { description: 'Worked.' })
  workedSeconds: number;

  @Field(() => Int, { description: 'At one and a half times the rate.' })
  overtimeSeconds: number;

  @Field(() => Int, { description: 'At twice the rate.' })
  doubletimeSeconds: number;

  @Field(() => Int, { description: 'Overtime that the federal rule alone requires.' })
  federalOvertimeSeconds: number;
}

@ObjectType('WhatIf', {
  description: 'A workweek as it is counted now, and as it would be if unconfirmed time counted.',
})
export class WhatIfType implements WhatIf {
  @Field(() => DateScalar, { description: 'First day of the workweek.' })
  weekStarting: string;

  @Field(() => Int, { description: 'Unconfirmed time, in seconds.' })
  seconds: number;

  @Field(() => WeekComesToType, { description: 'As recorded and settled so far.' })
  recorded: WeekComesToType;

  @Field(() => WeekComesToType, { description: 'With that time as worked.' })
  counted: WeekComesToType;
}

@ObjectType('PayQuestion', {
  description: 'Something of a person’s time or pay that the record alone cannot decide, with what was said of it.',
})
export class PayQuestionType implements Omit<SettledQuestion, 'staffMemberId' | 'teamId'> {
  @Field(() => ID, { description: 'Stable over recomputing and loading again.' })
  id: string;

  staffMemberId: string;

  @Field(() => StaffMemberType, { description: 'Whose time or pay.' })
  staffMember?: StaffMemberType;

  @Field(() => PayQuestionKindEnum, { description: 'What is asked.' })
  kind: PayQuestionKind;

  @Field(() => DateScalar, { description: 'The workday.' })
  workday: string;

  @Field(() => DateTimeScalar, { description: 'When the stretch, the shift or the workday begins.' })
  start: number;

  @Field(() => DateTimeScalar, { description: 'When it ends; not part of it.' })
  end: number;

  @Field(() => ID, { description: 'The site.' })
  siteId: string;

  @Field(() => String, { description: 'Its name.' })
  siteName: string;

  @Field(() => String, { description: 'IANA zone in which its times are shown.' })
  zone: string;

  @Field(() => Int, {
    description:
      'Seconds at stake: off-clock time, a deducted meal (0: none was deducted), or hours of pay of a premium.',
  })
  seconds: number;

  @Field(() => String, { nullable: true, description: 'The rule that asks; null: the record no longer asks.' })
  rule: string | null;

  @Field(() => String, { nullable: true, description: 'The clause it rests on; null with rule.' })
  clause: string | null;

  @Field(() => String, { nullable: true, description: 'The policy that asks; null: the way time is recorded does.' })
  policyId: string | null;

  @Field(() => [EvidenceIntervalType], { description: 'The times that show it, in order.' })
  evidence: readonly EvidenceIntervalType[];

  @Field(() => PayQuestionStateEnum, { description: 'Where it stands.' })
  state: QuestionState;

  @Field(() => Boolean, { description: 'A decision about this stretch was taken when the record read otherwise.' })
  isChanged: boolean;

  @Field(() => Boolean, { description: 'Whether she has a login with which to answer.' })
  mayReply: boolean;

  @Field(() => [SettlementStatementType], { description: 'Everything that was said of it, oldest first.' })
  history: readonly SettlementStatementType[];

  @Field(() => WhatIfType, {
    nullable: true,
    description: 'Her workweek if this time counted; null: settled, or it would move no worked time.',
  })
  whatIf?: WhatIfType | null;
}

@ObjectType('PayQuestionCount', { description: 'Questions of one kind in a period and scope.' })
export class PayQuestionCountType implements QuestionCount {
  @Field(() => PayQuestionKindEnum, { description: 'The kind.' })
  kind: PayQuestionKind;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field(() => Int, { description: 'Those of them that she has answered and HR has not decided.' })
  replied: number;

  @Field(() => Int, { description: 'Seconds at stake in all.' })
  seconds: number;

  @Field(() => DateScalar, { description: 'The oldest workday among them.' })
  oldest: string;
}

@ObjectType('PayQuestionEdge', { description: 'A question in a list.' })
export class PayQuestionEdgeType {
  @Field(() => String, { description: 'Where it stands in the list, for `after`.' })
  cursor: string;

  @Field(() => PayQuestionType, { description: 'The question.' })
  node: PayQuestionType;
}

@ObjectType('PayQuestionConnection', { description: 'Questions of pay, the oldest workday first.' })
export class PayQuestionConnectionType {
  @Field(() => [PayQuestionEdgeType], { description: 'Those of this page.' })
  edges: readonly PayQuestionEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => [PayQuestionCountType], { description: 'Those on all pages, by kind.' })
  counts: readonly PayQuestionCountType[];
}

@InputType('PayQuestionFilter', { description: 'Which questions; a list left out wants all.' })
export class PayQuestionFilterInput {
  @Field(() => [PayQuestionKindEnum], { nullable: true, description: 'Of these kinds.' })
  kinds?: PayQuestionKind[] | null;

  @Field(() => [PayQuestionStateEnum], { nullable: true, description: 'In these states.' })
  states?: QuestionState[] | null;
}

@ObjectType('PayQuestions', { description: 'The questions that were spoken of, as they read now.' })
export class PayQuestionsType {
  @Field(() => [PayQuestionType], { description: 'In the order asked.' })
  questions: readonly PayQuestionType[];
}

export const SettlementResult = createUnionType({
  name: 'SettlementResult',
  description: 'The questions as they read now, or why the viewer may not say this; then nothing was said of any.',
  types: () => [PayQuestionsType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : PayQuestionsType),
});
