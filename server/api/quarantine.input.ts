import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { RowFlagCode } from '../ingest/formats/row-flag.js';
import type { RejectionCode } from '../ingest/formats/rejection-code.js';
import type { RejectedState } from '../ingest/quarantine/rejected-list.query.js';
import type { GoneState } from '../ingest/gone/gone-rows.query.js';
import { DoubtCodeEnum } from './doubt.types.js';
import { GoneStateEnum } from './gone-row.types.js';
import { RejectedStateEnum, RejectionCodeEnum } from './quarantine.types.js';

@ArgsType()
class DeskPageArgs {
  @Field(() => String, { nullable: true, description: 'Only of this source.' })
  sourceKey: string | null = null;

  @Field(() => Int, { defaultValue: 25, description: 'At most 200.' })
  first: number;

  @Field(() => String, { nullable: true })
  after: string | null = null;
}

@ArgsType()
class PersonalDeskPageArgs extends DeskPageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this staff member.' })
  staffMemberId: string | null = null;
}

@ArgsType()
export class RejectedRowsArgs extends PersonalDeskPageArgs {
  @Field(() => RejectedStateEnum, { nullable: true, description: 'Only those that stand so.' })
  state: RejectedState | null = null;

  @Field(() => RejectionCodeEnum, { nullable: true, description: 'Only for this reason.' })
  code: RejectionCode | null = null;
}

@ArgsType()
export class DoubtfulRowsArgs extends PersonalDeskPageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those that were dismissed, or were not.' })
  isDismissed: boolean | null = null;

  @Field(() => DoubtCodeEnum, { nullable: true, description: 'Only with this doubt.' })
  code: RowFlagCode | null = null;
}

@ArgsType()
export class GoneRowsArgs extends DeskPageArgs {
  @Field(() => GoneStateEnum, { nullable: true, description: 'Only those that stand so.' })
  state: GoneState | null = null;

  @Field(() => ID, { nullable: true, description: 'Only those that the file of this import run lacks.' })
  runId: string | null = null;
}

@InputType('CellEdit', { description: 'A new text for one column.' })
export class CellEditInput {
  @Field(() => String, { description: 'The column, as the file names it.' })
  column: string;

  @Field(() => String, { description: 'The new text.' })
  value: string;
}

@InputType('RetryInput', { description: 'How a rejected row was meant.' })
export class RetryInput {
  @Field(() => ID, { description: 'The import run of the row.' })
  runId: string;

  @Field(() => Int, { description: 'Its line.' })
  line: number;

  @Field(() => [CellEditInput], { description: 'What is to be read in place of what is written.' })
  edits: CellEditInput[];

  @Field(() => String, {
    nullable: true,
    description: 'The time of the punch that is missing, `16:30` or `2026-03-02 16:30`; null: none is added.',
  })
  missingPunch: string | null = null;

  @Field(() => Boolean, {
    description:
      'Also all open rows of the source with the same reason at the same column whose text in the first column edited is the same.',
  })
  withAlike: boolean;

  @Field(() => Boolean, { description: 'Only tells what would come of it.' })
  isPreview: boolean;
}

@InputType('RejectedRowKey', { description: 'A rejected row.' })
export class RejectedRowKeyInput {
  @Field(() => ID, { description: 'The import run of the row.' })
  runId: string;

  @Field(() => Int, { description: 'Its line.' })
  line: number;
}
