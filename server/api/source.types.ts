import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { MealRecording, SourceFeed } from '../domain/ledger.js';
import type { DateOrder } from '../ingest/reading/date-order.js';
import type { ListedSource } from '../ingest/runs/source-list.query.js';
import type { ListedCompleteness } from '../ingest/sources/listed-pulls.query.js';
import { DateScalar } from './date.scalar.js';
import { ImportRunType } from './import.types.js';
import { SourceFeedEnum } from './period.types.js';
import { PushTokenType } from './push-token.types.js';
import { SourceAlertType, SourcePullType } from './source-pull.types.js';
import { DateOrderEnum, MealRecordingEnum } from './source-words.js';

@ObjectType('SourceCompleteness', { description: 'Until when one kind of record of a source is complete at one site.' })
export class SourceCompletenessType implements Omit<ListedCompleteness, 'sourceId'> {
  @Field(() => SourceFeedEnum, { description: 'The kind of record.' })
  feed: SourceFeed;

  @Field(() => String, { description: 'The site.' })
  siteName: string;

  @Field(() => DateScalar, { description: 'The last day that is complete.' })
  completeUntil: string;

  @Field(() => Boolean, { description: 'Stated by somebody, not proposed from a file.' })
  isExplicit: boolean;
}

@ObjectType('Source', { description: 'Where files come from.' })
export class SourceType implements ListedSource {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'The name by which imports refer to it.' })
  key: string;

  @Field(() => String, {
    nullable: true,
    description: 'The site whose rows it brings unless they say otherwise; null: several.',
  })
  siteName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IANA zone of times without an offset; null: that of each row’s site.',
  })
  zone: string | null;

  @Field(() => [SourceFeedEnum], { description: 'What it has delivered.' })
  feeds: readonly SourceFeed[];

  @Field(() => Boolean, { description: 'Somebody said once what the columns of its files are, and they are read so.' })
  isMapped: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it is complete for; null: it states none.' })
  completeUntil: string | null;

  @Field(() => ID, { nullable: true, description: 'The site of its rows that name none; null: not fixed.' })
  siteId: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone stated for the source itself; null: its site’s.' })
  statedZone: string | null;

  @Field(() => DateOrderEnum, { nullable: true, description: 'Order of dates stated for it; null: recognised.' })
  dateOrder: DateOrder | null;

  @Field(() => MealRecordingEnum, { description: 'How it records meals.' })
  mealRecording: MealRecording;

  @Field(() => [SourceCompletenessType], { description: 'Until when each kind of record is complete at each site.' })
  completeness?: readonly SourceCompletenessType[];

  @Field(() => SourcePullType, { nullable: true, description: 'How it is asked; null: its files are loaded by hand.' })
  pull?: SourcePullType | null;

  @Field(() => SourceAlertType, { nullable: true, description: 'It has gone quiet; null: it has not.' })
  alert?: SourceAlertType | null;

  @Field(() => [PushTokenType], { description: 'Tokens with which rows are pushed into it, newest first.' })
  tokens?: readonly PushTokenType[];

  @Field(() => ImportRunType, { nullable: true, description: 'Its latest run; null: none yet.' })
  lastRun?: ImportRunType | null;
}
