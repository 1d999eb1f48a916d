import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pay periods that were handed over to payroll, line by line, and the layout of the file that payroll gets. */
export class Payroll1795720000012 implements MigrationInterface {
  name = 'Payroll1795720000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table payroll_close (
  organization_id uuid not null,
  sequence integer not null,
  period_from date not null,
  period_to date not null,
  reason text not null,
  open_items jsonb not null,
  policies text[] not null,
  complete_until date,
  lines_sha256 text not null,
  closed_by uuid not null,
  closed_by_name text not null,
  closed_at timestamptz not null,
  constraint payroll_close_pk primary key (organization_id, sequence),
  constraint payroll_close_period_unique unique (organization_id, period_from, period_to),
  constraint payroll_close_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint payroll_close_period_check check (period_to >= period_from)
);
create table payroll_line (
  organization_id uuid not null,
  sequence integer not null,
  line integer not null,
  period_from date not null,
  period_to date not null,
  staff_member_id uuid not null,
  code text not null,
  seconds integer not null,
  constraint payroll_line_pk primary key (organization_id, sequence, line),
  constraint payroll_line_close_fk foreign key (organization_id, sequence)
    references payroll_close (organization_id, sequence) on delete cascade
);
create index payroll_line_period_index on payroll_line (organization_id, period_from, period_to);
create table payroll_layout (
  organization_id uuid not null,
  layout jsonb not null,
  saved_by_name text not null,
  saved_at timestamptz not null,
  constraint payroll_layout_pk primary key (organization_id),
  constraint payroll_layout_organization_fk foreign key (organization_id) references organization (id) on delete cascade
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table payroll_layout; drop table payroll_line; drop table payroll_close;`);
  }
}
