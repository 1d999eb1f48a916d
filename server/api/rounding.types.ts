import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Favoured } from '../domain/pay/punch-rounding.js';
import type { PaidTime } from '../domain/pay/rounded-shifts.js';
import type { RoundedShiftRow } from '../settlements/rounding/rounding-ledger.query.js';
import type { RoundingReport, RoundingRow } from '../settlements/rounding/rounding-report.js';
import type { SiteRoundingRow } from '../settlements/rounding/site-roundings.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { StaffMemberType } from './organization.types.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

export const PaidTimeEnum = describedEnum<PaidTime>('PaidTime', 'Which time a site pays where it rounds punches.', {
  RAW: 'The time as punched; rounding is shown and pays nothing.',
  ROUNDED: 'The time between rounded punches: it enters paid hours. Worked time and overtime stay as punched.',
});

export const FavouredEnum = describedEnum<Favoured>('Favoured', 'Whom rounding gives more than was worked.', {
  STAFF: 'The staff member.',
  EMPLOYER: 'The practice.',
  NEITHER: 'Nobody.',
});

@ObjectType('SiteRounding', { description: 'How a site rounds punches from a day on. A site without one does not.' })
export class SiteRoundingType implements SiteRoundingRow {
  @Field(() => ID, { description: 'The site.' })
  siteId: string;

  @Field(() => String, { description: 'Its name.' })
  siteName: string;

  @Field(() => DateScalar, { description: 'The first workday on which it holds.' })
  validFrom: string;

  @Field(() => Int, { nullable: true, description: 'Minutes: 5, 6 or 15; null: punches are not rounded.' })
  stepMinutes: number | null;

  @Field(() => PaidTimeEnum, { description: 'Which time is paid.' })
  paid: PaidTime;

  @Field(() => String, { description: 'Who set it.' })
  setBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  setAt: Date;
}

@ObjectType('RoundingRow', { description: 'Whether rounding is neutral for one person, over a period. Seconds.' })
export class RoundingRowType implements Omit<RoundingRow, 'staffMemberId'> {
  staffMemberId: string;

  @Field(() => StaffMemberType, { description: 'Whose shifts.' })
  staffMember?: StaffMemberType;

  @Field(() => Int, { description: 'Shifts in the ledger.' })
  shifts: number;

  @Field(() => Int, { description: 'Worked, as punched.' })
  rawSeconds: number;

  @Field(() => Int, { description: 'Worked, as rounded.' })
  roundedSeconds: number;

  @Field(() => Int, { description: 'Rounded less raw: above zero it favours the staff member.' })
  driftSeconds: number;

  @Field(() => Int, { description: 'What of it enters paid hours: that of sites which pay the time as rounded.' })
  paidDriftSeconds: number;

  @Field(() => FavouredEnum, { description: 'Whom it favours.' })
  favours: Favoured;
}

@ObjectType('RoundingReport', { description: 'The neutrality report (29 CFR 785.48), and how the sites round.' })
export class RoundingReportType implements RoundingReport {
  @Field(() => PeriodType, { description: 'Workdays, both included.' })
  period: PeriodType;

  @Field(() => [SiteRoundingType], { description: 'Every setting, by site and date; none: no site rounds.' })
  settings: readonly SiteRoundingType[];

  @Field(() => [RoundingRowType], { description: 'By name; only those with a rounded shift.' })
  rows: readonly RoundingRowType[];
}

@ObjectType('RoundedShift', { description: 'A shift with its punches as they are and as they round.' })
export class RoundedShiftType implements RoundedShiftRow {
  @Field(() => DateScalar, { description: 'The workday in which it begins.' })
  workday: string;

  @Field(() => String, { description: 'The site.' })
  siteName: string;

  @Field(() => String, { description: 'IANA zone in which its times are shown.' })
  zone: string;

  @Field(() => DateTimeScalar, { description: 'First punch.' })
  start: number;

  @Field(() => DateTimeScalar, { description: 'Last punch.' })
  end: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First punch, rounded; null: it rounds to nothing.' })
  roundedStart: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last punch, rounded; null with roundedStart.' })
  roundedEnd: number | null;

  @Field(() => Int, { description: 'Worked seconds as punched; meals keep their punches.' })
  rawSeconds: number;

  @Field(() => Int, { description: 'Worked seconds as rounded.' })
  roundedSeconds: number;

  @Field(() => Int, { description: 'Minutes that punches round to.' })
  stepMinutes: number;

  @Field(() => PaidTimeEnum, { description: 'Which time is paid.' })
  paid: PaidTime;
}

@InputType('SiteRoundingInput', { description: 'How a site rounds punches from a day on.' })
export class SiteRoundingInput {
  @Field(() => ID, { description: 'The site.' })
  siteId: string;

  @Field(() => DateScalar, { description: 'The first workday on which it holds.' })
  validFrom: string;

  @Field(() => Int, { nullable: true, description: '5, 6 or 15; null: punches are not rounded from that day on.' })
  stepMinutes?: number | null;

  @Field(() => PaidTimeEnum, { description: 'Which time is paid; RAW where nothing is rounded.' })
  paid: PaidTime;
}

export const RoundingReportResult = createUnionType({
  name: 'RoundingReportResult',
  description: 'The report, or why it cannot be shown.',
  types: () => [RoundingReportType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : RoundingReportType),
});
