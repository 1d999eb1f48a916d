import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imported files are kept for a while, so that a run can be replayed once it is known how its file should be read. */
export class KeptFiles1795750000062 implements MigrationInterface {
  name = 'KeptFiles1795750000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_file (
        organization_id uuid not null,
        import_run_id uuid not null,
        -- ROWS: redacted cell by cell. SEALED: what cannot be split, encrypted whole
        form text not null,
        -- what kind of document it was, its columns and what each holds
        shape jsonb not null,
        keep_until timestamptz not null,
        -- when cells of columns nobody has named, and files kept whole, go; null: they have gone
        keep_sealed_until timestamptz,
        constraint kept_file_pk primary key (organization_id, import_run_id),
        constraint kept_file_import_run_fk foreign key (organization_id, import_run_id)
          references import_run (organization_id, id) on delete cascade,
        constraint kept_file_form_check check (form in ('ROWS', 'SEALED'))
      )`);
    await runner.query('create index kept_file_until_index on kept_file (keep_until)');
    await runner.query('create index kept_file_sealed_until_index on kept_file (keep_sealed_until)');
    await runner.query(`
      create table kept_piece (
        organization_id uuid not null,
        import_run_id uuid not null,
        -- 0: the file; 1: the one it was read with
        part smallint not null,
        number integer not null,
        -- compressed; null: sealed alone
        content bytea,
        -- compressed and encrypted with the key of the installation
        sealed bytea,
        constraint kept_piece_pk primary key (organization_id, import_run_id, part, number),
        constraint kept_piece_kept_file_fk foreign key (organization_id, import_run_id)
          references kept_file (organization_id, import_run_id) on delete cascade
      )`);
    // Compressed already: the database would try again in vain.
    await runner.query('alter table kept_piece alter column content set storage external');
    await runner.query('alter table kept_piece alter column sealed set storage external');
    await runner.query('alter table import_run add column replays_run_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_run drop column replays_run_id');
    await runner.query('drop table kept_piece');
    await runner.query('drop table kept_file');
  }
}
