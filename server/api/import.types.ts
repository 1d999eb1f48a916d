import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MealRecording } from '../domain/ledger.js';
import type { ReadingStatement } from '../ingest/formats/format.js';
import type { DateOrder } from '../ingest/reading/date-order.js';
import type { ListedRejectedRow, ListedRun, SaidOfRun } from '../ingest/runs/run-list.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PageInfoType } from './page.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { DateOrderEnum, MealRecordingEnum } from './source-words.js';

type ImportState = ListedRun['state'];

export const ImportStateEnum = describedEnum<ImportState>('ImportState', 'Where an import run stands.', {
  RUNNING: 'Rows are being stored.',
  RECOMPUTING: 'All rows are stored; facts are not current yet.',
  FINISHED: 'Done: every row is accounted for and facts are current.',
  FAILED: 'It was interrupted; what is stored stays.',
  UNDONE: 'Everything it brought was taken back.',
});

@ObjectType('ReadingStatement', { description: 'One thing said of how a file was read.' })
export class ReadingStatementType implements ReadingStatement {
  @Field(() => String, { description: 'What it is about, for example the order of dates.' })
  name: string;

  @Field(() => String, { description: 'How it was read, with an example.' })
  value: string;
}

@ObjectType('RejectedRow', { description: 'A row that could not be taken in, with patients and free text removed.' })
export class RejectedRowType implements ListedRejectedRow {
  @Field(() => Int, { description: 'Line of the file on which the row begins; the header is line 1.' })
  line: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where to look for it in a workbook or another file without lines; null: at its line.',
  })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'The column at fault; null: the row as a whole.' })
  field: string | null;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { description: 'The row, redacted.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Whose row it is; null: not known.' })
  staffMemberName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it would have counted on; null: not known.' })
  workday: string | null;
}

@ObjectType('RejectedRowEdge', { description: 'A rejected row in a list.' })
export class RejectedRowEdgeType {
  @Field(() => String, { description: 'Where it stands in the list, for `after`.' })
  cursor: string;

  @Field(() => RejectedRowType, { description: 'The row.' })
  node: RejectedRowType;
}

@ObjectType('RejectedRowConnection', { description: 'Rejected rows of a run, by line.' })
export class RejectedRowConnectionType {
  @Field(() => [RejectedRowEdgeType], { description: 'Those of this page.' })
  edges: readonly RejectedRowEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number;
}

@ObjectType('ImportSaid', { description: 'What was said of a file when it was imported; null: nothing was.' })
export class ImportSaidType implements SaidOfRun {
  @Field(() => String, { nullable: true, description: 'Key or name of the site of rows that name none.' })
  site: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone of times that name none.' })
  zone: string | null;

  @Field(() => DateOrderEnum, { nullable: true, description: 'Order of day and month.' })
  dateOrder: DateOrder | null;

  @Field(() => String, { nullable: true, description: 'Key or e-mail of whose file it is.' })
  staff?: string | null;

  @Field(() => MealRecordingEnum, { nullable: true, description: 'How the time clock records meals.' })
  mealRecording: MealRecording | null;
}

@ObjectType('ImportRun', { description: 'One file taken in. rows = new + changed + same + rejected.' })
export class ImportRunType implements Omit<ListedRun, 'totalRows'> {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'The source it belongs to.' })
  sourceKey: string;

  @Field(() => String, { description: 'What kind of file it is, for example task-logs or toggl.' })
  kind: string;

  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state: ImportState;

  @Field(() => Int, { description: 'Data rows done so far; blank lines are none.' })
  rows: number;

  @Field(() => Int, { description: 'Rows that were not there before.' })
  newRows: number;

  @Field(() => Int, { description: 'Rows that say something else than before; the old version is kept.' })
  changedRows: number;

  @Field(() => Int, { description: 'Rows that say the same as before.' })
  sameRows: number;

  @Field(() => Int, { description: 'Rows in quarantine.' })
  rejectedRows: number;

  @Field(() => Int, {
    description: 'Earlier rows the file covers and no longer has: they count until somebody confirms that.',
  })
  goneRows: number;

  @Field(() => Float, { description: 'Seconds of all accepted rows: their sum, not their union.' })
  seconds: number;

  @Field(() => Float, { description: 'Those of durations without times: kept for totals, in no fact of the clock.' })
  untimedSeconds: number;

  @Field(() => [ReadingStatementType], {
    description: 'How the file was read: delimiter, encoding, date order, zone, with an example.',
  })
  reading: readonly ReadingStatementType[];

  @Field(() => [String], { description: 'What somebody should know about it.' })
  warnings: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why it failed; null: it did not.' })
  error: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: it goes on.' })
  finishedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone; null: it was not.' })
  undoneAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when its file is kept, redacted, to be read anew; null: it is not, or cannot be read anew.',
  })
  keptUntil: Date | null;

  @Field(() => ImportSaidType, { description: 'What was said of it.' })
  said: SaidOfRun;

  @Field(() => RejectedRowConnectionType, { description: 'Its rejected rows.' })
  rejected?: RejectedRowConnectionType;
}

@ObjectType('ImportRunEdge', { description: 'An import run in a list.' })
export class ImportRunEdgeType {
  @Field(() => String, { description: 'Where it stands in the list, for `after`.' })
  cursor: string;

  @Field(() => ImportRunType, { description: 'The run.' })
  node: ImportRunType;
}

@ObjectType('ImportRunConnection', { description: 'Import runs, newest first.' })
export class ImportRunConnectionType {
  @Field(() => [ImportRunEdgeType], { description: 'Those of this page.' })
  edges: readonly ImportRunEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number;
}

export const UndoImportResult = createUnionType({
  name: 'UndoImportResult',
  description: 'The run as it stands after undoing, or why it cannot be undone.',
  types: () => [ImportRunType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : ImportRunType),
});
