import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { WatchedRun } from '../ingest/runs/watch-run.js';
import { ImportStateEnum } from './import.types.js';

@ObjectType('ImportProgress', { description: 'How far an import is, how fast it goes and how long it will take.' })
export class ImportProgressType implements WatchedRun {
  @Field(() => ID, { description: 'The run.' })
  runId: string;

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state: WatchedRun['state'];

  @Field(() => Int, { description: 'Rows done.' })
  rows: number;

  @Field(() => Int, { description: 'Rows of the file.' })
  totalRows: number;

  @Field(() => Float, { description: 'Bytes done, in proportion to the rows.' })
  bytes: number;

  @Field(() => Float, { description: 'Bytes of the file.' })
  totalBytes: number;

  @Field(() => Float, { nullable: true, description: 'Rows per second; null: not known before it has moved.' })
  rowsPerSecond: number | null;

  @Field(() => Float, { nullable: true, description: 'Seconds until the last row is stored; null: not known.' })
  secondsLeft: number | null;

  @Field(() => Int, { description: 'Workweeks that still wait to be recomputed; 0 while rows are stored.' })
  staleWeeks: number;
}
