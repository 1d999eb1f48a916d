import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rejected rows can be corrected and dismissed; rows that are doubtful are flagged. */
export class QuarantineDesk1795600000052 implements MigrationInterface {
  name = 'QuarantineDesk1795600000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
alter table rejected_row
  add column code text not null default 'OTHER',
  -- The redacted cells, one by one, so that they can be corrected.
  add column cells jsonb,
  -- A keyed hash of the row as written: the same row in a later file is the same row.
  add column fingerprint bytea,
  add column decision text,
  add column decided_by uuid,
  add column decision_reason text,
  add column corrected_cells jsonb,
  add constraint rejected_row_decision_check check (decision in ('CORRECTED','DISMISSED'));
create index rejected_row_open_index on rejected_row (organization_id, import_run_id) where settled_at is null;

-- A correction made once holds for the same row in every later file of the source.
create table row_correction (
  organization_id uuid not null,
  source_id uuid not null,
  fingerprint bytea not null,
  import_run_id uuid not null,
  edits jsonb not null,
  added_cells jsonb,
  login_id uuid,
  corrected_at timestamptz not null default now(),
  constraint row_correction_pk primary key (organization_id, source_id, fingerprint),
  constraint row_correction_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade,
  constraint row_correction_import_run_fk foreign key (organization_id, import_run_id)
    references import_run (organization_id, id) on delete cascade
);

-- What is doubtful about one version of a row: that which this run wrote.
create table row_flag (
  organization_id uuid not null,
  import_run_id uuid not null,
  row_id uuid not null,
  code text not null,
  line integer not null,
  staff_member_id uuid,
  workday date,
  taken_seconds bigint,
  other_seconds bigint,
  other_row_id uuid,
  dismissed_at timestamptz,
  dismissed_by uuid,
  dismissal_reason text,
  constraint row_flag_pk primary key (organization_id, import_run_id, row_id, code),
  constraint row_flag_import_run_fk foreign key (organization_id, import_run_id)
    references import_run (organization_id, id) on delete cascade
);
create index row_flag_staff_member_index on row_flag (organization_id, staff_member_id, workday);
`;

const DOWN = `
drop table row_flag, row_correction;
drop index rejected_row_open_index;
alter table rejected_row drop column code, drop column cells, drop column fingerprint, drop column decision,
  drop column decided_by, drop column decision_reason, drop column corrected_cells;
`;
