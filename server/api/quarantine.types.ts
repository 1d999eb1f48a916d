import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RejectionCode } from '../ingest/formats/rejection-code.js';
import type { MissingBasis, MissingHours } from '../ingest/quarantine/missing-hours.js';
import type { DeskGroup, DeskRow, RejectedState } from '../ingest/quarantine/rejected-list.query.js';
import type { FixCode, SuggestedFix } from '../ingest/quarantine/suggested-fixes.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PageInfoType } from './page.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

export const RejectionCodeEnum = describedEnum<RejectionCode>('RejectionCode', 'Why a row cannot be taken.', {
  NO_PERSON: 'It names nobody.',
  UNKNOWN_SITE: 'It names a site that does not exist.',
  NO_TIMES: 'It has no times: absent, off, or not punched at all.',
  MISSING_IN: 'A punch has no in-punch before it.',
  MISSING_OUT: 'A punch has no out-punch after it.',
  OUT_BEFORE_IN: 'The end is before the start.',
  UNDECIDED_OUT: 'The out is before the in: a night shift or a missing PM, which nobody can tell from the row.',
  NOT_IN_ORDER: 'Its punches are not in the order of time.',
  BAD_DATE: 'A date cannot be read, or cannot be meant.',
  BAD_TIME: 'A time of day cannot be read.',
  BAD_WORD: 'A word is none of those that may stand there.',
  TOO_LONG: 'It is too long to be meant.',
  CONTRADICTS_EARLIER: 'An earlier row of the file has its id and says something else.',
  DAMAGED_ROW: 'It cannot be split into its columns.',
  OTHER: 'Another reason; the sentence tells.',
});

export const RejectedStateEnum = describedEnum<RejectedState>('RejectedState', 'Where a rejected row stands.', {
  OPEN: 'It waits; the day it belongs to is incomplete.',
  CORRECTED: 'It was corrected and taken in.',
  DISMISSED: 'Somebody said, with a reason, that nothing is missing because of it.',
  SETTLED: 'A later file of the source told about its day.',
});

const FixCodeEnum = describedEnum<FixCode>('FixCode', 'One way a rejected row can be meant.', {
  AFTERNOON: 'The out is of the afternoon: twelve hours later than written.',
  NEXT_DAY: 'The out is of the next day: a night shift.',
  DAY_FIRST: 'The date is written day first.',
  MONTH_FIRST: 'The date is written month first.',
});

@ObjectType('SuggestedFix', { description: 'A new text for one column. Suggested, never chosen.' })
export class SuggestedFixType implements SuggestedFix {
  @Field(() => FixCodeEnum, { description: 'How the row would be meant.' })
  code: FixCode;

  @Field(() => String, { description: 'The column, as the file names it.' })
  column: string;

  @Field(() => String, { description: 'The text to put there.' })
  value: string;
}

@ObjectType('RejectedCell', { description: 'One cell of a rejected row.' })
export class RejectedCellType {
  @Field(() => String, { description: 'The column, as the file names it.' })
  column: string;

  @Field(() => String, { description: 'Its text; a hash in place of a patient or visit.' })
  value: string;

  @Field(() => Boolean, {
    description: 'Whether its text was dropped or hashed on reading, so that nobody can see or restore it.',
  })
  isHidden: boolean;
}

@ObjectType('QuarantinedRow', { description: 'A row that could not be taken in, with patients and free text removed.' })
export class QuarantinedRowType implements Omit<DeskRow, 'cells' | 'correctedCells' | 'howRead'> {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => ID, { description: 'The import run it came with.' })
  runId: string;

  @Field(() => Int, { description: 'Line of the file on which it begins.' })
  line: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where to look for it, such as `sheet “May”, row 14` or `entry 7`; null: on its line.',
  })
  place: string | null;

  @Field(() => String, { description: 'The source of the file.' })
  sourceKey: string;

  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => String, { description: 'What kind of file it is.' })
  kind: string;

  @Field(() => RejectionCodeEnum, { description: 'Why it cannot be taken.' })
  code: RejectionCode;

  @Field(() => String, { nullable: true, description: 'The column at fault; null: the row as a whole.' })
  field: string | null;

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason: string;

  @Field(() => String, { description: 'The row, redacted, in one line.' })
  text: string;

  @Field(() => [RejectedCellType], {
    description: 'Its cells, to be corrected; none: it cannot be read again by itself, the file must be loaded anew.',
  })
  cells: readonly RejectedCellType[];

  @Field(() => [SuggestedFixType], { description: 'The ways it can be meant, as far as it tells itself.' })
  suggestions: readonly SuggestedFixType[];

  @Field(() => Boolean, { description: 'Whether a punch that is missing can be added to it.' })
  canAddPunch: boolean;

  @Field(() => ID, { nullable: true, description: 'Whose row it is; null: not known.' })
  staffMemberId: string | null;

  @Field(() => String, { nullable: true, description: 'Her name; null: not known.' })
  staffMemberName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it would have counted on; null: not known.' })
  workday: string | null;

  @Field(() => RejectedStateEnum, { description: 'Where it stands.' })
  state: RejectedState;

  @Field(() => String, { nullable: true, description: 'Why it was dismissed; null: it was not.' })
  decisionReason: string | null;

  @Field(() => DateTimeScalar, { description: 'When its file was loaded: it has waited since.' })
  rejectedAt: Date;

  @Field(() => Int, {
    description: 'Open rows of the same source with the same reason at the same column, this one included.',
  })
  alike: number;
}

@ObjectType('QuarantinedRowEdge', { description: 'A rejected row in a list.' })
export class QuarantinedRowEdgeType {
  @Field(() => String, { description: 'Where it stands in the list, for `after`.' })
  cursor: string;

  @Field(() => QuarantinedRowType, { description: 'The row.' })
  node: QuarantinedRowType;
}

@ObjectType('QuarantinedRowConnection', { description: 'Rejected rows, those of the latest files first.' })
export class QuarantinedRowConnectionType {
  @Field(() => [QuarantinedRowEdgeType], { description: 'Those of this page.' })
  edges: readonly QuarantinedRowEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number;
}

@ObjectType('RejectionGroup', { description: 'Open rejected rows of one reason and source.' })
export class RejectionGroupType implements DeskGroup {
  @Field(() => RejectionCodeEnum, { description: 'The reason.' })
  code: RejectionCode;

  @Field(() => String, { description: 'The source.' })
  sourceKey: string;

  @Field(() => Int, { description: 'How many rows wait.' })
  rows: number;

  @Field(() => DateTimeScalar, { description: 'Since when the oldest has waited.' })
  oldest: Date;
}

const MissingBasisEnum = describedEnum<MissingBasis>('MissingBasis', 'By what the length of a day is estimated.', {
  ROSTER: 'By the hours scheduled.',
  USUAL_DAY: 'By the median of her own complete days in the eight weeks around.',
});

@ObjectType('MissingHours', {
  description:
    'What a person’s day lacks because of rows that wait: an estimate of what is at stake that no figure uses.',
})
export class MissingHoursType implements MissingHours {
  @Field(() => ID, { description: 'Whose day.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => DateScalar, { description: 'The day.' })
  workday: string;

  @Field(() => Int, { description: 'Rows that wait.' })
  rows: number;

  @Field(() => Float, { nullable: true, description: 'About how much is missing, in seconds; null: nothing tells.' })
  missingSeconds: number | null;

  @Field(() => MissingBasisEnum, { nullable: true, description: 'By what; null: nothing tells.' })
  basis: MissingBasis | null;
}

@ObjectType('Quarantine', { description: 'Rows that wait for somebody, over all imports.' })
export class QuarantineType {
  @Field(() => [MissingHoursType], {
    description: 'Days that open rows leave incomplete, the latest first, at most 200.',
  })
  missingHours?: readonly MissingHoursType[];
}

@ObjectType('StillRejected', { description: 'A row that still cannot be taken.' })
export class StillRejectedType {
  @Field(() => Int, { description: 'Its line.' })
  line: number;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@ObjectType('RetryOutcome', { description: 'What came of rows that were read again.' })
export class RetryOutcomeType {
  @Field(() => Int, { description: 'Rows that are taken in, or in a preview would be.' })
  acceptedRows: number;

  @Field(() => [StillRejectedType], { description: 'Rows that still cannot be taken.' })
  stillRejected: readonly StillRejectedType[];

  @Field(() => [String], { description: 'The first rows as they are understood, one sentence each.' })
  interpreted: readonly string[];
}

export const RetryResult = createUnionType({
  name: 'RetryResult',
  description: 'What came of it, or why nothing was tried.',
  types: () => [RetryOutcomeType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : RetryOutcomeType),
});

@ObjectType('Dismissed', { description: 'Rows that were dismissed.' })
export class DismissedType {
  @Field(() => Int, { description: 'How many.' })
  rows: number;
}

export const DismissResult = createUnionType({
  name: 'DismissResult',
  description: 'How many were dismissed, or why none.',
  types: () => [DismissedType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : DismissedType),
});
