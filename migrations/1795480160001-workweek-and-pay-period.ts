import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of the weekday on which workweeks begin, and an organization's pay period. */
export class WorkweekAndPayPeriod1795480160001 implements MigrationInterface {
  name = 'WorkweekAndPayPeriod1795480160001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
create table workweek_change (
  organization_id uuid not null,
  valid_from date not null,
  week_starts_on text not null,
  stated_at timestamptz not null default now(),
  stated_by text not null,
  constraint workweek_change_pk primary key (organization_id, valid_from),
  constraint workweek_change_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  -- A workweek begins on its own first day, so the change does.
  constraint workweek_change_weekday_check check (week_starts_on =
    (array['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY'])[extract(isodow from valid_from)::integer])
);

alter table organization
  add pay_period_kind text not null default 'BIWEEKLY',
  add pay_period_anchor date not null default '2024-01-01',
  add constraint organization_pay_period_kind_check check (pay_period_kind in
    ('WEEKLY','BIWEEKLY','SEMIMONTHLY','MONTHLY'));

-- Two whole workweeks, wherever those begin: 2024-01-01 was a Monday.
update organization set pay_period_anchor = pay_period_anchor - (8 - array_position(
  array['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY'], week_starts_on)) % 7;
`;

const DOWN = `
alter table organization
  drop constraint organization_pay_period_kind_check,
  drop pay_period_anchor,
  drop pay_period_kind;
drop table workweek_change;
`;
