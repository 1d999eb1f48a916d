import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { FileKind } from '../ingest/formats/format.js';
import type { DateOrder } from '../ingest/reading/date-order.js';
import type { PullInput } from '../ingest/sources/pull-input.js';
import type { AfterTaking, PullKind, SignInWay } from '../ingest/sources/pull-settings.js';
import type { SourceInput } from '../ingest/sources/save-source.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { AfterTakingEnum, DateOrderEnum, PullKindEnum, SignInWayEnum } from './source-words.js';

@InputType('PullInput', { description: 'How a source shall be asked by itself.' })
export class PullInputType implements PullInput {
  @Field(() => PullKindEnum, { description: 'Where it is asked.' })
  kind: PullKind;

  @Field(() => String, { description: 'A URL, or the name of a watched folder; empty: the service’s own address.' })
  address: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Kind of file; null: recognised.' })
  fileKind: FileKind | null;

  @Field(() => SignInWayEnum, { defaultValue: 'NONE', description: 'How Evenkeel proves who it is.' })
  signIn: SignInWay;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Client id or user name.' })
  clientId: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Where tokens are issued.' })
  tokenAddress: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Scope of the token.' })
  scope: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Searches of a FHIR server; empty: the usual ones.' })
  searches: readonly string[];

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Id of the workspace of a time tracker.' })
  workspace: string | null;

  @Field(() => AfterTakingEnum, { defaultValue: 'LEAVE', description: 'What happens to a file of a folder.' })
  afterTaking: AfterTaking;

  @Field(() => Int, { description: 'Minutes from one time to the next, 1 to 10080.' })
  everyMinutes: number;

  @Field(() => Int, { description: 'Hours without anything new after which somebody is told, 1 to 2160.' })
  quietAfterHours: number;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Password, key or token; null: the stored one stays, as long as the host does.',
  })
  secret: string | null;
}

@InputType('SourceInput', { description: 'A source as an administrator states it.' })
export class SourceInputType implements SourceInput {
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Which source to change; null: a new one.' })
  id: string | null;

  @Field(() => String, { description: 'Its name; it stays once it is given.' })
  key: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Site of rows that name none; null: not fixed.' })
  siteId: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'IANA zone of times without an offset.' })
  zone: string | null;

  @Field(() => DateOrderEnum, { nullable: true, defaultValue: null, description: 'Order of dates; null: recognised.' })
  dateOrder: DateOrder | null;

  @Field(() => PullInputType, { nullable: true, defaultValue: null, description: 'Null: it is not asked by itself.' })
  pull: PullInputType | null;
}

@ObjectType('SourceTest', { description: 'A source can be read.' })
export class SourceTestType {
  @Field(() => String, { description: 'What was found, in a sentence.' })
  message: string;
}

export const TestSourceResult = createUnionType({
  name: 'TestSourceResult',
  description: 'A source can be read, or the reason why not.',
  types: () => [SourceTestType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : SourceTestType),
});
