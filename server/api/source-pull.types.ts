import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SourceHealth } from '../ingest/sources/health.js';
import type { OpenAlert, RefusedFile } from '../ingest/sources/listed-pulls.query.js';
import type { AfterTaking, PullKind, SignInWay } from '../ingest/sources/pull-settings.js';
import type { PullOutcome } from '../ingest/sources/pull-settings.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { AfterTakingEnum, PullKindEnum, PullOutcomeEnum, SignInWayEnum, SourceHealthEnum } from './source-words.js';

@ObjectType('RefusedFile', { description: 'A file of a watched folder that could not be taken in.' })
export class RefusedFileType implements RefusedFile {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'When it was looked at.' })
  at: Date;
}

@ObjectType('SourceAlert', { description: 'A source has brought nothing for longer than it may.' })
export class SourceAlertType implements Omit<OpenAlert, 'sourceId'> {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'The last time it brought anything, or when asking it began.' })
  silentSince: Date;

  @Field(() => DateTimeScalar, { description: 'When the alert was raised.' })
  raisedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody said she has seen it; null: nobody.' })
  seenAt: Date | null;
}

@ObjectType('PullWay', { description: 'How a source is asked; everything but its secret, which is never given out.' })
export class PullWayType {
  @Field(() => String, { description: 'A URL, or the name of a watched folder; empty: the service’s own address.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'Kind of file it brings; null: recognised each time.' })
  fileKind: string | null;

  @Field(() => SignInWayEnum, { description: 'How Evenkeel proves who it is.' })
  signIn: SignInWay;

  @Field(() => String, { nullable: true, description: 'Client id or user name; null: none is needed.' })
  clientId: string | null;

  @Field(() => String, { nullable: true, description: 'Where tokens are issued; null: as the server publishes it.' })
  tokenAddress: string | null;

  @Field(() => String, { nullable: true, description: 'Scope of the token; null: system/*.read.' })
  scope: string | null;

  @Field(() => [String], { description: 'Searches of a FHIR server; empty: the usual ones.' })
  searches: readonly string[];

  @Field(() => String, { nullable: true, description: 'Id of the workspace of a time tracker; null: no tracker.' })
  workspace: string | null;

  @Field(() => AfterTakingEnum, { description: 'What happens to a file of a watched folder afterwards.' })
  afterTaking: AfterTaking;
}

@ObjectType('SourcePull', { description: 'How a source is asked by itself, and how that goes.' })
export class SourcePullType {
  @Field(() => PullKindEnum, { description: 'Where it is asked.' })
  kind: PullKind;

  @Field(() => PullWayType, { description: 'How.' })
  settings: PullWayType;

  @Field(() => String, { nullable: true, description: 'Where the watched folder lies on the server; null: no folder.' })
  folder?: string | null;

  @Field(() => Boolean, { description: 'Whether a secret is stored.' })
  hasSecret: boolean;

  @Field(() => Int, { description: 'Minutes from one time to the next.' })
  everyMinutes: number;

  @Field(() => Int, { description: 'Hours without anything new after which somebody is told.' })
  quietAfterHours: number;

  @Field(() => Boolean, { description: 'It is not asked until somebody goes on with it.' })
  isPaused: boolean;

  @Field(() => SourceHealthEnum, { description: 'How it goes.' })
  health?: SourceHealth;

  @Field(() => DateTimeScalar, { description: 'When it is asked next, unless it is paused.' })
  nextRunAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was asked last; null: never.' })
  lastBeganAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that ended; null: it goes on, or never began.' })
  lastEndedAt: Date | null;

  @Field(() => PullOutcomeEnum, { nullable: true, description: 'What that came to; null: it was never asked.' })
  lastOutcome: PullOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why it could not be read, in a sentence; null: it could.' })
  lastError: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last had anything new; null: never.' })
  lastDataAt: Date | null;

  @Field(() => Int, { description: 'How often in a row it could not be read.' })
  failures: number;

  @Field(() => [RefusedFileType], { description: 'Files that could not be taken in, latest first.' })
  refusedFiles?: readonly RefusedFileType[];
}
