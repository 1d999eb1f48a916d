import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { InputProblem } from '../domain/input-problem.js';

@ObjectType('InputProblem', {
  description: 'A request that cannot be answered as asked, with the reason; nothing was changed.',
})
export class InputProblemType implements InputProblem {
  readonly isProblem = true;

  @Field(() => String, { description: 'What kind of problem it is, for programs: for example NOT_VISIBLE.' })
  code: string;

  @Field(() => String, {
    nullable: true,
    description: 'The field of the request it is about; null: the whole request.',
  })
  field: string | null;

  @Field(() => String, { description: 'The reason in a sentence.' })
  message: string;
}

@ObjectType('Done', { description: 'A change was made.' })
export class DoneType {
  @Field(() => Boolean, { description: 'Always true: a change that was not made is an InputProblem.' })
  ok: boolean;
}

/** Tells members of every result union apart: a problem is marked, everything else is the expected answer. */
export const isProblem = (value: object): boolean => 'isProblem' in value;

export const DoneResult = createUnionType({
  name: 'DoneResult',
  description: 'A change made, or the reason why not.',
  types: () => [DoneType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : DoneType),
});
