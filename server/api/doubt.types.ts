import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RowFlagCode } from '../ingest/formats/row-flag.js';
import type { DayDoubt } from '../ingest/quarantine/doubts-of-day.query.js';
import type { DeskFlag, FlagGroup } from '../ingest/quarantine/flag-list.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PageInfoType } from './page.types.js';

export const DoubtCodeEnum = describedEnum<RowFlagCode>('DoubtCode', 'What is doubtful about a row that was taken.', {
  LONG_STRETCH: 'It is 16 hours long or longer.',
  TWELVE_HOUR_SLIP: 'It is 16 to 24 hours long; twelve hours less would be a usual shift whose PM is missing.',
  READ_OVER_MIDNIGHT: 'Its out has no date and is before its in: it was taken as of the next day.',
  DOUBLE_PUNCH: 'The same button was pressed twice within a minute; it counts once.',
  BREAK_NOT_ENDED: 'A break began and nobody punched back in: the work ends where the break began.',
  TOTAL_DIFFERS: 'The total that the time clock states differs from the punches; the punches are used.',
  CLOCKS_DISAGREE: 'It states UTC and local time, and they contradict each other; UTC is used.',
  OTHER_ZONE:
    'It states a zone or an offset in which the clock of its site shows another time; what it states is used.',
  IN_THE_FUTURE: 'It ends after the moment it was loaded.',
  OVERLAP: 'Another source has work of the same person at the same time.',
  NOT_IN_NEWER_FILE:
    'A newer file of its source covers its day and no longer has it; it counts until somebody confirms that it is gone.',
});

@ObjectType('DoubtfulRow', { description: 'A row that is possible and doubtful: taken as stated, and shown.' })
export class DoubtfulRowType implements DeskFlag {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => DoubtCodeEnum, { description: 'What is doubtful.' })
  code: RowFlagCode;

  @Field(() => String, { description: 'The source.' })
  sourceKey: string;

  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => Int, { description: 'Line of the file.' })
  line: number;

  @Field(() => ID, { nullable: true, description: 'Whose row; null: nobody’s own.' })
  staffMemberId: string | null;

  @Field(() => String, { nullable: true, description: 'Her name; null: nobody’s own.' })
  staffMemberName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it begins; null: not known.' })
  workday: string | null;

  @Field(() => DateTimeScalar, { description: 'Its start, as taken.' })
  startedAt: Date;

  @Field(() => DateTimeScalar, { description: 'Its end, as taken.' })
  endedAt: Date;

  @Field(() => String, { description: 'IANA zone in which start and end are told.' })
  zone: string;

  @Field(() => Float, { nullable: true, description: 'Seconds as taken; null: the doubt is about none.' })
  takenSeconds: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Seconds as something else says: the stated total, the other reading, the overlap; null: nothing does.',
  })
  otherSeconds: number | null;

  @Field(() => Boolean, { description: 'Whether somebody looked at it and let it stand.' })
  isDismissed: boolean;

  @Field(() => String, { nullable: true, description: 'Why it stands; null: nobody has said.' })
  dismissalReason: string | null;

  @Field(() => DateTimeScalar, { description: 'When its file was loaded.' })
  flaggedAt: Date;
}

@ObjectType('DoubtfulRowEdge', { description: 'A doubtful row in a list.' })
export class DoubtfulRowEdgeType {
  @Field(() => String, { description: 'Where it stands in the list, for `after`.' })
  cursor: string;

  @Field(() => DoubtfulRowType, { description: 'The row.' })
  node: DoubtfulRowType;
}

@ObjectType('DoubtfulRowConnection', { description: 'Doubtful rows, the latest days first.' })
export class DoubtfulRowConnectionType {
  @Field(() => [DoubtfulRowEdgeType], { description: 'Those of this page.' })
  edges: readonly DoubtfulRowEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number;
}

@ObjectType('DoubtGroup', { description: 'Doubtful rows of one kind and source that nobody has looked at.' })
export class DoubtGroupType implements FlagGroup {
  @Field(() => DoubtCodeEnum, { description: 'What is doubtful.' })
  code: RowFlagCode;

  @Field(() => String, { description: 'The source.' })
  sourceKey: string;

  @Field(() => Int, { description: 'How many rows.' })
  rows: number;

  @Field(() => DateTimeScalar, { description: 'Since when the oldest has waited.' })
  oldest: Date;
}

@ObjectType('DayDoubt', {
  description: 'What is doubtful about a row of a day. The row counts as stated until somebody decides.',
})
export class DayDoubtType implements DayDoubt {
  @Field(() => DoubtCodeEnum, { description: 'What is doubtful.' })
  code: RowFlagCode;

  @Field(() => DateTimeScalar, { description: 'Start of the row, as taken.' })
  startedAt: Date;

  @Field(() => DateTimeScalar, { description: 'Its end, as taken.' })
  endedAt: Date;

  @Field(() => Float, {
    nullable: true,
    description: 'Seconds as the row is taken; null: the doubt is about no length.',
  })
  takenSeconds: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Seconds as its own total, another reading or another clock says; null: nothing says so.',
  })
  otherSeconds: number | null;
}
