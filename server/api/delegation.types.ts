import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Delegable, DelegationBar } from '../reviews/weekly/delegation.js';
import type { Delegation } from '../reviews/weekly/read-delegation.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { TaskCategoryEnum } from './task-category.types.js';

@ObjectType('DelegationBar', {
  description: 'Time of a team on one activity, or on the others of a category together.',
})
export class DelegationBarType implements DelegationBar {
  @Field(() => TaskCategoryEnum, { description: 'ADMINISTRATIVE or COORDINATION.' })
  category: Delegable;

  @Field(() => String, {
    nullable: true,
    description: 'The activity; null: the others of the category together, each of too few people to be named.',
  })
  activityName: string | null;

  @Field(() => Float, { description: 'Logged seconds over all weeks shown.' })
  seconds: number;

  @Field(() => Int, { description: 'Weeks in which it is shown by this name; in the rest it is with the others.' })
  weeks: number;
}

@ObjectType('Delegation', { description: 'Where a team’s administrative and coordination time goes.' })
export class DelegationType implements Delegation {
  @Field(() => PeriodType, { description: 'The weeks, all of them over.' })
  period: PeriodType;

  @Field(() => Int, { description: 'How many weeks.' })
  weeks: number;

  @Field(() => [DelegationBarType], { description: 'The most time first.' })
  bars: readonly DelegationBar[];

  @Field(() => Int, { description: 'Weeks of a category that are hidden: too few people contributed even together.' })
  withheldWeeks: number;
}

export const DelegationResult = createUnionType({
  name: 'DelegationResult',
  description: 'The bars, or the reason why there are none.',
  types: () => [DelegationType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : DelegationType),
});
