import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sources that are asked by themselves, what they have brought, alerts about them, and tokens of those who push. */
export class SourcesThatPull1795480800016 implements MigrationInterface {
  name = 'SourcesThatPull1795480800016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table push_token, source_alert, taken_file, source_pull;');
  }
}

const UP = `
create table source_pull (
  organization_id uuid not null,
  source_id uuid not null,
  kind text not null,
  settings jsonb not null,
  -- Encrypted with the installation's key; nothing here opens it.
  sealed_secret bytea,
  every_minutes integer not null,
  quiet_after_hours integer not null,
  is_paused boolean not null default false,
  cursor jsonb not null default '{}',
  next_run_at timestamptz not null default now(),
  last_began_at timestamptz,
  last_ended_at timestamptz,
  last_outcome text,
  last_error text,
  failures integer not null default 0,
  last_data_at timestamptz,
  created_at timestamptz not null default now(),
  constraint source_pull_pk primary key (organization_id, source_id),
  constraint source_pull_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade,
  constraint source_pull_kind_check check (kind in ('FOLDER','HTTPS_FILE','ICALENDAR','FHIR','TOGGL','CLOCKIFY')),
  constraint source_pull_last_outcome_check check (last_outcome in ('NEW_DATA','NOTHING_NEW','FAILED')),
  constraint source_pull_every_minutes_check check (every_minutes between 1 and 10080),
  constraint source_pull_quiet_after_hours_check check (quiet_after_hours between 1 and 2160)
);
create index source_pull_due_index on source_pull (next_run_at);

-- Files of a watched folder that were taken in or refused: by content, whatever they are called.
create table taken_file (
  organization_id uuid not null,
  source_id uuid not null,
  sha256 text not null,
  name text not null,
  refusal text,
  taken_at timestamptz not null default now(),
  constraint taken_file_pk primary key (organization_id, source_id, sha256),
  constraint taken_file_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade
);

create table source_alert (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  silent_since timestamptz not null,
  raised_at timestamptz not null,
  ended_at timestamptz,
  seen_at timestamptz,
  constraint source_alert_pk primary key (organization_id, id),
  constraint source_alert_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade
);
-- One at a time for each source.
create unique index source_alert_open_unique on source_alert (organization_id, source_id) where ended_at is null;

create table push_token (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  name text not null,
  token_sha256 bytea not null,
  kinds text[] not null,
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint push_token_pk primary key (organization_id, id),
  constraint push_token_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade,
  constraint push_token_sha256_unique unique (token_sha256)
);
`;
