import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CheckItem, CheckKind } from '../payroll/check-list.js';
import type { ListedClose } from '../payroll/closes.query.js';
import type { HandOverPreview } from '../payroll/hand-over-file.js';
import { PAY_CODES, type PayCode } from '../payroll/pay-code.js';
import type { NamedLine, PayPeriodState } from '../payroll/pay-period.js';
import type { PayrollDateFormat, PayrollField, PayrollLayout } from '../payroll/payroll-layout.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

const CheckKindEnum = describedEnum<CheckKind>(
  'PayrollCheckKind',
  'What should be done before a period is handed over.',
  {
    INCOMPLETE_DAYS: 'Person-days that are incomplete in any way.',
    MISSING_PUNCHES: 'Person-days with a punch that is missing or rejected.',
    OFF_CLOCK: 'Questions of off-clock time that HR has not settled.',
    MEAL_UNCONFIRMED: 'Meals that nobody recorded and HR has not settled.',
    PREMIUMS: 'Premiums that a policy proposes and HR has not settled.',
    DISPUTES: 'Violations the person disputes and nobody has answered.',
    UNMAPPED_ACTIVITIES: 'Activities of the period without a category.',
    UNMAPPED_PEOPLE: 'People of the period whom nobody has mapped yet.',
    QUARANTINE: 'Rejected rows of these days, or of no day that can be read.',
  },
);

const PayCodeEnum = describedEnum<PayCode>(
  'PayCode',
  'What time is handed over as.',
  Object.fromEntries(PAY_CODES.map((code) => [code, wordsOf(code)])) as Record<PayCode, string>,
);

function wordsOf(code: PayCode): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const PayrollFieldEnum = describedEnum<PayrollField>('PayrollField', 'What a column of the file holds.', {
  EMPLOYEE: 'The key in the list of staff.',
  NAME: 'The name.',
  PERIOD_FROM: 'First day of the pay period the line belongs to.',
  PERIOD_TO: 'Its last day.',
  CODE: 'The pay code, in payroll’s own word.',
  HOURS: 'Decimal hours with four decimals.',
  SECONDS: 'Whole seconds.',
  ADJUSTMENT: 'yes where the line corrects an earlier period, else no.',
});

const PayrollDateFormatEnum = describedEnum<'ISO' | 'US' | 'EUROPEAN'>('PayrollDateFormat', 'How days are written.', {
  ISO: '2026-11-15',
  US: '11/15/2026',
  EUROPEAN: '15/11/2026',
});

export const DATE_FORMAT_OF: Record<'ISO' | 'US' | 'EUROPEAN', PayrollDateFormat> = {
  ISO: 'YYYY-MM-DD',
  US: 'MM/DD/YYYY',
  EUROPEAN: 'DD/MM/YYYY',
};

@ObjectType('PayrollCheckItem', { description: 'How many of a kind are open.' })
class PayrollCheckItemType implements CheckItem {
  @Field(() => CheckKindEnum, { description: 'Which.' })
  kind: CheckKind;

  @Field(() => Int, { description: '0: done.' })
  count: number;
}

@ObjectType('PayrollLine', { description: 'Seconds of one person under one code.' })
class PayrollLineType implements NamedLine {
  @Field(() => ID, { description: 'Whose.' })
  staffMemberId: string;

  @Field(() => String, { description: 'Her name.' })
  staffMemberName: string;

  @Field(() => PayCodeEnum, { description: 'What it is handed over as.' })
  code: PayCode;

  @Field(() => Int, { description: 'Seconds; below zero: too much was handed over before.' })
  seconds: number;

  @Field(() => PeriodType, { description: 'The pay period it belongs to.' })
  period: PeriodType;

  @Field(() => Boolean, { description: 'It corrects a period that was handed over before.' })
  isAdjustment: boolean;
}

@ObjectType('PayrollClose', { description: 'A pay period that was handed over. It is never opened again.' })
export class PayrollCloseType implements ListedClose {
  @Field(() => Int, { description: 'From 1, in the order of closing.' })
  sequence: number;

  @Field(() => PeriodType, { description: 'Its days.' })
  period: PeriodType;

  @Field(() => String, { description: 'Why it was handed over although something was open; may be empty.' })
  reason: string;

  @Field(() => [PayrollCheckItemType], { description: 'What was open.' })
  openItems: readonly CheckItem[];

  @Field(() => [String], { description: 'Overtime policies in force then, with versions.' })
  policies: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'The last complete day then; null: no source stated one.' })
  completeUntil: string | null;

  @Field(() => String, { description: 'SHA-256 of the lines in canonical form, in hexadecimal.' })
  linesSha256: string;

  @Field(() => Int, { description: 'How many lines were handed over.' })
  lineCount: number;

  @Field(() => String, { description: 'Who handed it over, as she was called then.' })
  closedByName: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  closedAt: Date;
}

@ObjectType('PayPeriodState', { description: 'A pay period before or after it was handed over.' })
export class PayPeriodStateType implements Omit<PayPeriodState, 'lines'> {
  @Field(() => PeriodType, { description: 'Its days.' })
  period: PeriodType;

  @Field(() => Boolean, { description: 'It is over at every site, so it may be handed over.' })
  isOver: boolean;

  @Field(() => PayrollCloseType, { nullable: true, description: 'Null: it was not handed over yet.' })
  close: PayrollCloseType | null;

  @Field(() => [PayrollCheckItemType], { description: 'What is open; of a closed period, what was.' })
  checkList: readonly CheckItem[];

  @Field(() => [PayrollLineType], { description: 'What was handed over; or what would be, adjustments last.' })
  lines: readonly NamedLine[];

  @Field(() => String, { description: 'SHA-256 of these lines, for closePayPeriod.' })
  linesSha256: string;
}

export const PayPeriodResult = createUnionType({
  name: 'PayPeriodResult',
  description: 'The pay period, or why it cannot be shown or handed over.',
  types: () => [PayPeriodStateType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : PayPeriodStateType),
});

@ObjectType('PayrollColumn', { description: 'A column of the file.' })
@InputType('PayrollColumnInput', { description: 'A column of the file.' })
export class PayrollColumnType {
  @Field(() => PayrollFieldEnum, { description: 'What it holds.' })
  field: PayrollField;

  @Field(() => String, { description: 'Its heading.' })
  heading: string;
}

@ObjectType('PayrollCode', { description: 'A code that payroll calls otherwise.' })
@InputType('PayrollCodeInput', { description: 'A code that payroll calls otherwise.' })
export class PayrollCodeType {
  @Field(() => PayCodeEnum, { description: 'The code here.' })
  code: PayCode;

  @Field(() => String, { description: 'The code there.' })
  as: string;
}

@ObjectType('PayrollLayout', { description: 'How payroll wants its file.' })
@InputType('PayrollLayoutInput', { description: 'How payroll wants its file.' })
export class PayrollLayoutType {
  @Field(() => [PayrollColumnType], { description: 'In order.' })
  columns: PayrollColumnType[];

  @Field(() => [PayrollCodeType], { description: 'The others keep their names.' })
  codes: PayrollCodeType[];

  @Field(() => PayrollDateFormatEnum, { description: 'How days are written.' })
  dateFormat: 'ISO' | 'US' | 'EUROPEAN';

  @Field(() => String, { description: 'A comma, a semicolon or a tab.' })
  delimiter: string;
}

export const layoutOf = ({ dateFormat, ...rest }: PayrollLayoutType): PayrollLayout => ({
  ...rest,
  dateFormat: DATE_FORMAT_OF[dateFormat],
});

export function layoutTypeOf({ dateFormat, columns, codes, delimiter }: PayrollLayout): PayrollLayoutType {
  const name = (['ISO', 'US', 'EUROPEAN'] as const).find((each) => DATE_FORMAT_OF[each] === dateFormat) ?? 'ISO';
  return { columns: [...columns], codes: [...codes], delimiter, dateFormat: name };
}

export const PayrollLayoutResult = createUnionType({
  name: 'PayrollLayoutResult',
  description: 'The layout that is kept, or why it cannot be.',
  types: () => [PayrollLayoutType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : PayrollLayoutType),
});

@ObjectType('PayrollPreview', { description: 'The head of a file.' })
export class PayrollPreviewType implements HandOverPreview {
  @Field(() => String, { description: 'The first lines, as they would be written.' })
  text: string;
}

export const PayrollPreviewResult = createUnionType({
  name: 'PayrollPreviewResult',
  description: 'The head of the file, or why there is none.',
  types: () => [PayrollPreviewType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : PayrollPreviewType),
});
