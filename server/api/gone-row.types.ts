import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LedgerTable } from '../ingest/formats/drafts.js';
import type { GoneGroup, GoneRow, GoneState } from '../ingest/gone/gone-rows.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PageInfoType } from './page.types.js';

export const GoneStateEnum = describedEnum<GoneState>(
  'GoneState',
  'Where a row stands that a newer file no longer has.',
  {
    OPEN: 'It counts; somebody should say whether it is gone.',
    REMOVED: 'Somebody confirmed that it is gone: it counts no more.',
    KEPT: 'Somebody said that it stays.',
  },
);

export const LedgerTableEnum = describedEnum<LedgerTable>('LedgerTable', 'What a row of a file tells of.', {
  task_log: 'A task, from when to when.',
  task_duration: 'A length of time without times.',
  clock_span: 'A span of the time clock.',
  scheduled_shift: 'A shift of the roster.',
  leave: 'Leave.',
  visit: 'A visit.',
  appointment: 'An appointment.',
});

@ObjectType('GoneRow', {
  description: 'A row of an earlier file that a newer one of its source covers and no longer has.',
})
export class GoneRowType implements GoneRow {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => LedgerTableEnum, { description: 'What it tells of.' })
  table: LedgerTable;

  @Field(() => GoneStateEnum, { description: 'Where it stands.' })
  state: GoneState;

  @Field(() => String, { description: 'The source of both files.' })
  sourceKey: string;

  @Field(() => String, { description: 'The file that brought it.' })
  fileName: string;

  @Field(() => Int, { description: 'Its line in that file.' })
  line: number;

  @Field(() => String, { description: 'The newer file, which does not have it.' })
  laterFileName: string;

  @Field(() => ID, { description: 'The import run of the newer file.' })
  laterRunId: string;

  @Field(() => DateTimeScalar, { description: 'When that file was loaded.' })
  flaggedAt: Date;

  @Field(() => ID, { nullable: true, description: 'Whose row; null: nobody’s own, as a visit.' })
  staffMemberId: string | null;

  @Field(() => String, { nullable: true, description: 'Her name; null: nobody’s own.' })
  staffMemberName: string | null;

  @Field(() => String, { nullable: true, description: 'The site; null: it names none.' })
  siteName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of a length without times; null: it has times.' })
  day: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Its start; null: it has no times.' })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Its end; null: it has none.' })
  endedAt: Date | null;

  @Field(() => String, { description: 'IANA zone in which its times are told.' })
  zone: string;

  @Field(() => Float, { nullable: true, description: 'How long it is, in seconds; null: it has no end.' })
  seconds: number | null;
}

@ObjectType('GoneRowEdge', { description: 'Such a row in a list.' })
class GoneRowEdgeType {
  @Field(() => String, { description: 'Where it stands in the list, for `after`.' })
  cursor: string;

  @Field(() => GoneRowType, { description: 'The row.' })
  node: GoneRowType;
}

@ObjectType('GoneRowConnection', {
  description: 'Rows that newer files no longer have, those of the latest files first.',
})
export class GoneRowConnectionType {
  @Field(() => [GoneRowEdgeType], { description: 'Those of this page.' })
  edges: readonly GoneRowEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number;
}

@ObjectType('GoneGroup', { description: 'Rows nobody has decided about that one file no longer has.' })
export class GoneGroupType implements GoneGroup {
  @Field(() => ID, { description: 'The import run of the file.' })
  runId: string;

  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => String, { description: 'Its source.' })
  sourceKey: string;

  @Field(() => Int, { description: 'How many rows wait.' })
  rows: number;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  oldest: Date;
}
