import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports keep the file itself, once for equal bytes, and what it rests on. Earlier exports were CSV and kept no file. */
export class KeptExports1795660000061 implements MigrationInterface {
  name = 'KeptExports1795660000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table report_file (
  organization_id uuid not null,
  sha256 text not null,
  content bytea not null,
  constraint report_file_pk primary key (organization_id, sha256)
);
alter table report_export
  add column login_name text,
  add column format text not null default 'CSV',
  add column generated_at timestamptz,
  add column site_names text[],
  add column policies text[],
  add column complete_until date,
  add column suppressed_cells integer,
  add column staff_member_ids uuid[] not null default '{}',
  add column file_sha256 text,
  add column file_bytes integer,
  add constraint report_export_format_check check (format in ('CSV','XLSX','JSON')),
  add constraint report_export_file_fk foreign key (organization_id, file_sha256) references report_file (organization_id, sha256);
update report_export set generated_at = exported_at,
  login_name = (select name from login where login.id = report_export.login_id);
alter table report_export alter column generated_at set not null, alter column format drop default;
create index report_export_by_time on report_export (organization_id, exported_at);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index report_export_by_time;
alter table report_export drop constraint report_export_file_fk, drop constraint report_export_format_check,
  drop column login_name, drop column format, drop column generated_at, drop column site_names, drop column policies,
  drop column complete_until, drop column suppressed_cells, drop column staff_member_ids, drop column file_sha256,
  drop column file_bytes;
drop table report_file;
`);
  }
}
