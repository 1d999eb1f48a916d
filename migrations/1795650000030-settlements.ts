import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of pay, what people say of them, the steps of overtime by day and site, and the rounding ledger. */
export class Settlements1795650000030 implements MigrationInterface {
  name = 'Settlements1795650000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DERIVED);
    await runner.query(SAID);
    await runner.query(ROUNDING);
    await runner.query(RECOMPUTE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const DERIVED = `
create table overtime_step (
  organization_id uuid not null,
  staff_member_id uuid not null,
  workday date not null,
  site_id uuid not null,
  part text not null,
  rule text not null,
  team_id uuid,
  week_starting date not null,
  clause text not null,
  multiplier text not null,
  seconds integer not null,
  constraint overtime_step_pk primary key (organization_id, staff_member_id, workday, site_id, part, rule),
  constraint overtime_step_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade
);
create index overtime_step_workday_index on overtime_step (organization_id, workday);

-- What the record alone cannot decide of time or pay. Identity: staff member, kind, workday and interval.
create table pay_question (
  organization_id uuid not null,
  staff_member_id uuid not null,
  kind text not null,
  workday date not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  site_id uuid not null,
  team_id uuid,
  week_starting date not null,
  seconds integer not null,
  rule text not null,
  clause text not null,
  policy_id text,
  -- [{ start, end }] in epoch seconds
  evidence jsonb not null,
  constraint pay_question_pk primary key (organization_id, staff_member_id, kind, workday, started_at, ended_at),
  constraint pay_question_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade
);
create index pay_question_workday_index on pay_question (organization_id, workday);

-- Punches of a shift as they are and as they round, where a site rounds.
create table rounded_shift (
  organization_id uuid not null,
  staff_member_id uuid not null,
  workday date not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  rounded_started_at timestamptz,
  rounded_ended_at timestamptz,
  site_id uuid not null,
  team_id uuid,
  week_starting date not null,
  raw_seconds integer not null,
  rounded_seconds integer not null,
  step_minutes smallint not null,
  paid text not null,
  constraint rounded_shift_pk primary key (organization_id, staff_member_id, workday, started_at),
  constraint rounded_shift_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade
);
create index rounded_shift_workday_index on rounded_shift (organization_id, workday);

alter table work_day add column paid_rounding_seconds integer not null default 0;
`;

const SAID = `
-- What people say of a question of pay, newest last. Recomputing never touches it.
create table settlement (
  organization_id uuid not null,
  id bigint generated always as identity,
  staff_member_id uuid not null,
  kind text not null,
  workday date not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  site_id uuid not null,
  team_id uuid,
  seconds integer not null,
  act text not null,
  answer text,
  note text,
  login_id uuid not null,
  login_name text not null,
  said_at timestamptz not null default now(),
  constraint settlement_pk primary key (organization_id, id),
  constraint settlement_act_check check (act in ('REPLY','PROPOSAL','DECISION','REOPENING')),
  constraint settlement_answer_check check (answer in
    ('COUNTS','DOES_NOT_COUNT','TAKEN','NOT_TAKEN','INTERRUPTED','OWED','NOT_OWED')),
  constraint settlement_answered_check check ((answer is null) = (act = 'REOPENING'))
);
create index settlement_question_index
  on settlement (organization_id, staff_member_id, kind, workday, started_at, ended_at, id desc);
`;

const ROUNDING = `
-- How a site rounds punches from a day on; without a step it does not.
create table punch_rounding (
  organization_id uuid not null,
  site_id uuid not null,
  valid_from date not null,
  step_minutes smallint,
  paid text not null default 'RAW',
  login_id uuid not null,
  login_name text not null,
  set_at timestamptz not null default now(),
  constraint punch_rounding_pk primary key (organization_id, site_id, valid_from),
  constraint punch_rounding_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
  constraint punch_rounding_step_check check (step_minutes in (5, 6, 15)),
  constraint punch_rounding_paid_check check (paid in ('RAW','ROUNDED'))
);
`;

/** The new rows of weeks that are there already come with the next recompute. */
const RECOMPUTE = `
insert into stale_week (organization_id, staff_member_id, week_starting)
select distinct organization_id, staff_member_id, week_starting from work_day
on conflict do nothing;
`;

const DOWN = `
alter table work_day drop column paid_rounding_seconds;
drop table punch_rounding, settlement, rounded_shift, pay_question, overtime_step;
`;
