import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an organization mails, what each login wants of it, and reports that are mailed by themselves. */
export class MailSchedules1795700000092 implements MigrationInterface {
  name = 'MailSchedules1795700000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table mail_policy (
  organization_id uuid not null,
  zone text,
  delivery text not null default 'LINK',
  sends_digests boolean not null default true,
  changed_by_name text not null,
  changed_at timestamptz not null,
  constraint mail_policy_pk primary key (organization_id),
  constraint mail_policy_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint mail_policy_delivery_check check (delivery in ('LINK','ATTACHMENT'))
);
create table mail_wish (
  organization_id uuid not null,
  login_id uuid not null,
  topic text not null,
  is_wanted boolean not null,
  changed_at timestamptz not null,
  constraint mail_wish_pk primary key (organization_id, login_id, topic),
  constraint mail_wish_login_fk foreign key (login_id) references login (id) on delete cascade
);
create table report_schedule (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  parameters jsonb not null,
  format text not null,
  paper text,
  cadence text not null,
  days_after integer not null,
  local_time text not null,
  is_paused boolean not null default false,
  counts_from timestamptz not null,
  saved_by_name text not null,
  saved_at timestamptz not null,
  removed_at timestamptz,
  constraint report_schedule_pk primary key (organization_id, id),
  constraint report_schedule_organization_fk foreign key (organization_id) references organization (id)
    on delete cascade,
  constraint report_schedule_format_check check (format in ('CSV','XLSX','PDF','JSON')),
  constraint report_schedule_paper_check check (paper in ('A4','LETTER')),
  constraint report_schedule_cadence_check check (cadence in ('WEEKLY','PAY_PERIOD','MONTHLY')),
  constraint report_schedule_days_after_check check (days_after between 1 and 28)
);
create table report_schedule_recipient (
  organization_id uuid not null,
  schedule_id uuid not null,
  login_id uuid not null,
  constraint report_schedule_recipient_pk primary key (organization_id, schedule_id, login_id),
  constraint report_schedule_recipient_schedule_fk foreign key (organization_id, schedule_id)
    references report_schedule (organization_id, id) on delete cascade,
  constraint report_schedule_recipient_login_fk foreign key (login_id) references login (id) on delete cascade
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table report_schedule_recipient;
drop table report_schedule;
drop table mail_wish;
drop table mail_policy;
`);
  }
}
