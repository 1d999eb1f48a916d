import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was merged into whom, by whom, and exactly which rows went along, so that it can be undone. */
export class StaffMerge1795480170000 implements MigrationInterface {
  name = 'StaffMerge1795480170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table staff_merge_rows, staff_merge');
  }
}

const UP = `
create table staff_merge (
  organization_id uuid not null,
  id bigint generated always as identity,
  from_id uuid not null,
  into_id uuid not null,
  merged_by text not null,
  merged_at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz,
  constraint staff_merge_pk primary key (organization_id, id),
  constraint staff_merge_from_fk foreign key (organization_id, from_id) references staff_member (organization_id, id)
    on delete cascade,
  constraint staff_merge_into_fk foreign key (organization_id, into_id) references staff_member (organization_id, id)
    on delete cascade
);
create unique index staff_merge_standing_unique on staff_merge (organization_id, from_id) where undone_at is null;

create table staff_merge_rows (
  organization_id uuid not null,
  merge_id bigint not null,
  table_name text not null,
  -- values of the table's own key, parted by a slash where it has several
  row_keys text[] not null,
  constraint staff_merge_rows_pk primary key (organization_id, merge_id, table_name),
  constraint staff_merge_rows_merge_fk foreign key (organization_id, merge_id)
    references staff_merge (organization_id, id) on delete cascade
);
`;
