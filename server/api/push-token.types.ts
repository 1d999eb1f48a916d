import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { ListedPushToken } from '../ingest/push/push-token.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { InputProblemType, isProblem } from './problem.types.js';

@ObjectType('PushToken', { description: 'Leave to push rows into one source. The token itself was shown once.' })
export class PushTokenType implements Omit<ListedPushToken, 'sourceId' | 'kinds'> {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Who or what uses it.' })
  name: string;

  @Field(() => [String], { description: 'Kinds of rows that may be pushed, for example task-logs.' })
  kinds: readonly string[];

  @Field(() => String, { description: 'Who made it.' })
  createdBy: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  expiresAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last; null: never.' })
  lastUsedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null: it was not.' })
  revokedAt: Date | null;
}

@ObjectType('NewPushToken', { description: 'A token just made.' })
export class NewPushTokenType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The token. This is the only time it is given out.' })
  token: string;
}

export const CreatePushTokenResult = createUnionType({
  name: 'CreatePushTokenResult',
  description: 'A new token, or the reason why there is none.',
  types: () => [NewPushTokenType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : NewPushTokenType),
});
