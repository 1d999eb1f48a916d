import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails wait in an outbox, each with what is known of its way. */
export class Outbox1795700000091 implements MigrationInterface {
  name = 'Outbox1795700000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table outbox_mail (
  organization_id uuid not null,
  id uuid not null,
  kind text not null,
  once_key text not null,
  payload jsonb not null,
  login_id uuid not null,
  recipient_name text not null,
  recipient_address text not null,
  state text not null default 'QUEUED',
  queued_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  attempted_at timestamptz,
  handing_over_at timestamptz,
  finished_at timestamptz,
  way text,
  message_id text,
  subject text,
  message bytea,
  composed_for text,
  failure_code text,
  failure_text text,
  decided_by text,
  decided_at timestamptz,
  constraint outbox_mail_pk primary key (organization_id, id),
  constraint outbox_mail_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint outbox_mail_state_check check (state in ('QUEUED','SENDING','SENT','FAILED','UNCERTAIN')),
  constraint outbox_mail_way_check check (way in ('SMTP','FOLDER'))
);
create unique index outbox_mail_once_unique on outbox_mail (organization_id, once_key);
create index outbox_mail_by_time on outbox_mail (organization_id, queued_at);
create index outbox_mail_waiting on outbox_mail (next_attempt_at) where state in ('QUEUED','SENDING');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox_mail');
  }
}
