import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEDGER = ['task_log', 'task_duration', 'clock_span', 'scheduled_shift', 'leave', 'visit', 'appointment'] as const;

/** A row that a newer file no longer has goes on to count until somebody says that it is to go. */
export class GoneRows1795730000061 implements MigrationInterface {
  name = 'GoneRows1795730000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table gone_decision (
  organization_id uuid not null,
  import_run_id uuid not null,
  row_id uuid not null,
  table_name text not null,
  -- true: it counts no more; false: it stays although the file of the run does not have it
  is_removed boolean not null,
  -- null: decided before decisions were asked for
  decided_by uuid,
  decided_at timestamptz not null default now(),
  constraint gone_decision_pk primary key (organization_id, import_run_id, row_id),
  constraint gone_decision_import_run_fk foreign key (organization_id, import_run_id)
    references import_run (organization_id, id) on delete cascade
)`);
    await runner.query(
      `create index ledger_history_gone_index on ledger_history (organization_id, import_run_id) where change = 'GONE'`,
    );
    for (const table of LEDGER) {
      await runner.query(`
alter table ${table} add column is_removed boolean not null default false;
insert into gone_decision (organization_id, import_run_id, row_id, table_name, is_removed)
  select organization_id, gone_run_id, id, '${table}', true from ${table} where gone_run_id is not null;
update ${table} set is_removed = true where gone_run_id is not null`);
    }
    await runner.query(`
update ledger_history set version = version || jsonb_build_object('is_removed', version ->> 'gone_run_id' is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of LEDGER) await runner.query(`alter table ${table} drop column is_removed`);
    await runner.query(`
update ledger_history set version = version - 'is_removed';
drop index ledger_history_gone_index;
drop table gone_decision`);
  }
}
