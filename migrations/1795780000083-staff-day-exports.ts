import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took which staff-days out of the house. Their files are too large to be kept: their hash is. */
export class StaffDayExports1795780000083 implements MigrationInterface {
  name = 'StaffDayExports1795780000083';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table staff_day_export');
  }
}

const UP = `
create table staff_day_export (
  organization_id uuid not null,
  id uuid not null,
  login_id uuid not null,
  login_name text not null,
  parameters jsonb not null,
  format text not null,
  row_count integer not null,
  file_sha256 text not null,
  file_bytes bigint not null,
  exported_at timestamptz not null,
  constraint staff_day_export_pk primary key (organization_id, id),
  constraint staff_day_export_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint staff_day_export_format_check check (format in ('CSV','XLSX'))
);
`;
