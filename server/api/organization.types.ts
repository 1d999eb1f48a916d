import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Weekday } from '../domain/time/instant.js';
import type { PayPeriodKind, PayPeriodSetting } from '../domain/time/pay-period.js';
import type { DatedWeekday } from '../domain/time/workweek.js';
import type { SourceFeed } from '../domain/ledger.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PeriodType, SourceFeedEnum } from './period.types.js';

export const WeekdayEnum = describedEnum<Weekday>('Weekday', 'A day of the week.', {
  MONDAY: 'ISO day 1.',
  TUESDAY: 'ISO day 2.',
  WEDNESDAY: 'ISO day 3.',
  THURSDAY: 'ISO day 4.',
  FRIDAY: 'ISO day 5.',
  SATURDAY: 'ISO day 6.',
  SUNDAY: 'ISO day 7.',
});

export const DurationStyleEnum = describedEnum<'CLOCK' | 'DECIMAL'>('DurationStyle', 'How durations are written.', {
  CLOCK: 'Hours and minutes: 7:45.',
  DECIMAL: 'Decimal hours: 7.75 h.',
});

export const PayPeriodKindEnum = describedEnum<PayPeriodKind>('PayPeriodKind', 'How pay periods are counted.', {
  WEEKLY: 'Seven days from the anchor date on.',
  BIWEEKLY: 'Fourteen days from the anchor date on.',
  SEMIMONTHLY: 'From the first to the 15th, and from the 16th to the end of the month.',
  MONTHLY: 'The calendar month.',
});

@ObjectType('PayPeriodSetting', { description: 'How an organization counts its pay periods.' })
export class PayPeriodSettingType implements PayPeriodSetting {
  @Field(() => PayPeriodKindEnum, { description: 'How long they are.' })
  kind: PayPeriodKind;

  @Field(() => DateScalar, {
    description: 'A day on which a period of weeks begins; of no effect for the other kinds.',
  })
  anchorDate: string;
}

@ObjectType('WorkweekStart', { description: 'The weekday on which workweeks begin from a date on.' })
export class WorkweekStartType implements DatedWeekday {
  @Field(() => DateScalar, { description: 'The first day of the first such workweek; of the first entry: long ago.' })
  from: string;

  @Field(() => WeekdayEnum, { description: 'The weekday.' })
  weekday: Weekday;
}

@ObjectType('Organization', { description: 'A practice with all its sites.' })
export class OrganizationType {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => WeekdayEnum, { description: 'The day on which workweeks began at first; workweekStarts has changes.' })
  weekStartsOn: Weekday;

  @Field(() => [WorkweekStartType], { description: 'When workweeks begin, dated, the earliest first; at least one.' })
  workweekStarts: readonly WorkweekStartType[];

  @Field(() => PayPeriodSettingType, { description: 'Its pay period.' })
  payPeriod: PayPeriodSettingType;

  @Field(() => DurationStyleEnum, { description: 'How this practice writes durations.' })
  durationStyle: 'CLOCK' | 'DECIMAL';

  @Field(() => Int, { description: 'People who must contribute before a GROUP figure is shown to others (2 to 10).' })
  minimumGroupSize: number;

  @Field(() => Boolean, { description: 'Whether all of it is made up for demonstration.' })
  isDemonstration: boolean;
}

@ObjectType('Team', { description: 'A team of one site.' })
export class TeamType {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ID, { description: 'The site it belongs to.' })
  siteId: string;
}

@ObjectType('Site', { description: 'A practice location.' })
export class SiteType {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'IANA zone in which its days begin and its times are shown.' })
  zone: string;

  @Field(() => [TeamType], { description: 'Its teams that the viewer may select, by name.' })
  teams: readonly TeamType[];
}

@ObjectType('StaffMember', {
  description: 'A staff member the viewer may see rows of, in the place she has today.',
})
export class StaffMemberType {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Her name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Her role, for example MA; null: no contract is known.' })
  role: string | null;

  @Field(() => ID, { nullable: true, description: 'Home site of the contract in force today; null: no contract.' })
  siteId: string | null;

  @Field(() => ID, { nullable: true, description: 'Her team today; null: in no team.' })
  teamId: string | null;

  @Field(() => Boolean, { description: 'Known from imported rows only and not yet mapped to a person.' })
  isPlaceholder: boolean;
}

@ObjectType('OrganizationTree', {
  description: 'What the viewer may select: sites, teams and staff, and the default period.',
})
export class OrganizationTreeType {
  @Field(() => OrganizationType, { description: 'The viewer’s organization.' })
  organization: OrganizationType;

  @Field(() => [SiteType], { description: 'Sites the viewer may select, by name.' })
  sites: readonly SiteType[];

  @Field(() => [StaffMemberType], { description: 'Staff members the viewer may select, by name.' })
  staffMembers: readonly StaffMemberType[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for which all sources of these sites are complete; null: no source states one.',
  })
  completeUntil: string | null;

  @Field(() => [SourceFeedEnum], {
    description: 'Kinds of source that have delivered anything, which decides what can be shown.',
  })
  unlockedFeeds: readonly SourceFeed[];

  @Field(() => PeriodType, { description: 'The latest workweek that ends on or before completeUntil.' })
  defaultPeriod: PeriodType;

  @Field(() => DateScalar, { description: 'Today at the first of these sites.' })
  today: string;
}
