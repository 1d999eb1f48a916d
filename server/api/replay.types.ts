import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MealRecording } from '../domain/ledger.js';
import type { DateOrder } from '../ingest/reading/date-order.js';
import type { PersonDifference, TableDifference } from '../ingest/replay/replay-difference.query.js';
import { LedgerTableEnum } from './gone-row.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { DateOrderEnum, MealRecordingEnum } from './source-words.js';

type Table = TableDifference['table'];

@InputType('ReplayInput', { description: 'How a kept file is to be read; what is left out is read as it was.' })
export class ReplayInput {
  @Field(() => String, { nullable: true, description: 'IANA time zone of rows that name none.' })
  zone?: string | null;

  @Field(() => DateOrderEnum, { nullable: true, description: 'Order of day and month.' })
  dateOrder?: DateOrder | null;

  @Field(() => String, { nullable: true, description: 'Key or name of the site of rows that name none.' })
  site?: string | null;

  @Field(() => String, { nullable: true, description: 'Key or e-mail of whose file it is, where rows name nobody.' })
  staff?: string | null;

  @Field(() => MealRecordingEnum, { nullable: true, description: 'How the time clock records meals.' })
  mealRecording?: MealRecording | null;

  @Field(() => String, { nullable: true, description: 'JSON of a column mapping, as an upload takes it.' })
  mapping?: string | null;
}

@ObjectType('ReplayedFile', { description: 'A kept file as it was read anew. rows = new + changed + same + rejected.' })
export class ReplayedFileType {
  @Field(() => String, { description: 'Its name.' })
  fileName: string;

  @Field(() => ID, { description: 'The run it was read by until now.' })
  replacedRunId: string;

  @Field(() => ID, { description: 'The run that takes its place; of a preview, one that was taken back.' })
  runId: string;

  @Field(() => Int, { description: 'Its rows.' })
  rows: number;

  @Field(() => Int, { description: 'Those that were rejected.' })
  rejectedRows: number;

  @Field(() => [String], { description: 'What somebody should know about it.' })
  warnings: readonly string[];
}

@ObjectType('ReplayTableDifference', { description: 'What becomes of the rows of one kind.' })
export class ReplayTableDifferenceType implements TableDifference {
  @Field(() => LedgerTableEnum, { description: 'What they are about.' })
  table: Table;

  @Field(() => Int, { description: 'Rows that were not there before.' })
  new: number;

  @Field(() => Int, { description: 'Rows that say something else.' })
  changed: number;

  @Field(() => Int, { description: 'Rows that are there no more.' })
  gone: number;

  @Field(() => Int, { description: 'Rows that stay as they are.' })
  same: number;
}

@ObjectType('ReplayPersonDifference', { description: 'What it comes to for one person: sums of rows, not unions.' })
export class ReplayPersonDifferenceType implements PersonDifference {
  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => LedgerTableEnum, { description: 'What the rows are about.' })
  table: Table;

  @Field(() => Float, { description: 'Seconds before.' })
  before: number;

  @Field(() => Float, { description: 'Seconds after.' })
  after: number;
}

@ObjectType('Replay', { description: 'What reading a kept file anew changes, later files of its source included.' })
export class ReplayType {
  @Field(() => [ReplayedFileType], {
    description: 'The file, and those that came later and are read on top of it again.',
  })
  files: readonly ReplayedFileType[];

  @Field(() => [ReplayTableDifferenceType], { description: 'Rows, by kind.' })
  tables: readonly ReplayTableDifferenceType[];

  @Field(() => [ReplayPersonDifferenceType], {
    nullable: true,
    description: 'With whom it makes a difference, the greatest first, at most 100. For HR; null: for others.',
  })
  people: readonly ReplayPersonDifferenceType[] | null;

  @Field(() => Int, { description: 'Rejected rows of the source that are open now.' })
  rejectedBefore: number;

  @Field(() => Int, { description: 'Those that will be.' })
  rejectedAfter: number;

  @Field(() => String, { description: 'Stands for exactly this outcome: to be handed over when it is accepted.' })
  digest: string;
}

export const ReplayResult = createUnionType({
  name: 'ReplayResult',
  description: 'What reading the file anew comes to, or why it cannot be done.',
  types: () => [ReplayType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : ReplayType),
});
