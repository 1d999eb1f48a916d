import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved reports with their versions; exports say which of them they are of, and keep their table as data. */
export class ReportDefinitions1795700000010 implements MigrationInterface {
  name = 'ReportDefinitions1795700000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table report_definition (
  organization_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  parameters jsonb not null,
  saved_by uuid not null,
  saved_by_name text not null,
  saved_at timestamptz not null,
  constraint report_definition_pk primary key (organization_id, id, version),
  constraint report_definition_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint report_definition_version_check check (version >= 1)
);
create table report_definition_removed (
  organization_id uuid not null,
  id uuid not null,
  removed_by_name text not null,
  removed_at timestamptz not null,
  constraint report_definition_removed_pk primary key (organization_id, id),
  constraint report_definition_removed_organization_fk foreign key (organization_id)
    references organization (id) on delete cascade
);
alter table report_export
  add column team_names text[],
  add column definition_id uuid,
  add column definition_version integer,
  add column shown jsonb,
  add constraint report_export_definition_fk foreign key (organization_id, definition_id, definition_version)
    references report_definition (organization_id, id, version);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table report_export drop constraint report_export_definition_fk, drop column shown,
  drop column definition_version, drop column definition_id, drop column team_names;
drop table report_definition_removed;
drop table report_definition;
`);
  }
}
