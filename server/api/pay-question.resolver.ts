import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { PayAnswer } from '../domain/settlement/answers.js';
import type { Viewer } from '../domain/viewer.js';
import type { StaffPlace } from '../practice/visible-staff.query.js';
import type { SettledQuestion } from '../settlements/question.js';
import { questionsPage, unsettled } from '../settlements/questions-page.js';
import { sayOfQuestions } from '../settlements/say.js';
import type { Saying } from '../settlements/settlement-problem.js';
import type { WhatIf } from '../settlements/what-if.js';
import { now } from './clock.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { StaffMemberType } from './organization.types.js';
import { PayAnswerEnum } from './pay-question-words.js';
import {
  PayQuestionConnectionType,
  PayQuestionCountType,
  PayQuestionFilterInput,
  PayQuestionType,
  SettlementResult,
  WhatIfType,
} from './pay-question.types.js';
import { PeriodInput, ScopeInput } from './period.types.js';
import { staffLoader } from './staff-loader.js';
import { whatIfLoader } from './what-if-loader.js';

const NOTE = { type: () => String, nullable: true, description: 'At most 2000 characters; say nothing of patients.' };
const ANSWER = { type: () => PayAnswerEnum };
const QUESTIONS = { type: () => [ID], description: 'At most 200 questions, of kinds that the answer fits.' };

/** Questions of pay: listed, replied to, settled. */
@Resolver(() => PayQuestionType)
export class PayQuestionResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => PayQuestionConnectionType, {
    description: 'Questions of pay of the scope, the oldest first; an empty list for what the viewer may not see.',
  })
  async payQuestions(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 200.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
    @Args('filter', { type: () => PayQuestionFilterInput, nullable: true }) filter: PayQuestionFilterInput | null,
  ) {
    const asked = { scope, period, filter: filter ?? {}, first, after };
    const { questions, hasMore, counts } = await questionsPage(this.database.dataSource, viewer, asked);
    const edges = questions.map((node) => ({ cursor: node.id, node }));
    return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: hasMore }, counts };
  }

  @Query(() => [PayQuestionCountType], {
    description: 'What is not settled in a period and scope, by kind; a pay period may close when it is empty.',
  })
  unsettled(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
  ): Promise<readonly PayQuestionCountType[]> {
    return unsettled(this.database.dataSource, viewer, { scope, period });
  }

  @Mutation(() => SettlementResult, { description: 'The person herself answers a question of her own.' })
  replyToPayQuestion(
    @CurrentViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('answer', ANSWER) answer: PayAnswer,
    @Args('note', NOTE) note: string | null = null,
  ) {
    return this.say(viewer, [questionId], { act: 'REPLY', answer, note });
  }

  @Mutation(() => SettlementResult, { description: 'A manager proposes an answer; HR decides.' })
  proposeSettlement(
    @CurrentViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('answer', ANSWER) answer: PayAnswer,
    @Args('note', NOTE) note: string | null = null,
  ) {
    return this.say(viewer, [questionId], { act: 'PROPOSAL', answer, note });
  }

  @Mutation(() => SettlementResult, {
    description: 'HR decides one question or several alike; worked time and meals follow at once.',
  })
  settlePayQuestions(
    @CurrentViewer() viewer: Viewer,
    @Args('questionIds', QUESTIONS) questionIds: string[],
    @Args('answer', ANSWER) answer: PayAnswer,
    @Args('reason', NOTE) note: string | null = null,
  ) {
    return this.say(viewer, questionIds, { act: 'DECISION', answer, note });
  }

  @Mutation(() => SettlementResult, { description: 'HR opens a settled question again; what was said of it stays.' })
  reopenPayQuestion(
    @CurrentViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('reason', NOTE) note: string | null = null,
  ) {
    return this.say(viewer, [questionId], { act: 'REOPENING', answer: null, note });
  }

  @ResolveField(() => StaffMemberType, { description: 'Whose time or pay.' })
  staffMember(@Parent() { staffMemberId }: SettledQuestion, @Context() context: ApiContext): Promise<StaffPlace> {
    return staffLoader(this.database.dataSource, viewerIn(context), context.request).load(staffMemberId);
  }

  @ResolveField(() => WhatIfType, {
    nullable: true,
    description: 'Her workweek if this time counted; null: settled, or it would move no worked time.',
  })
  whatIf(@Parent() question: SettledQuestion, @Context() context: ApiContext): Promise<WhatIf | null> {
    return whatIfLoader(this.database, viewerIn(context).organizationId, context.request).load(question);
  }

  private async say(
    viewer: Viewer,
    ids: string[],
    said: Saying,
  ): Promise<{ questions: readonly SettledQuestion[] } | InputProblem> {
    const answer = await sayOfQuestions(this.database, viewer, ids, said, now());
    return isInputProblem(answer) ? answer : { questions: answer };
  }
}
