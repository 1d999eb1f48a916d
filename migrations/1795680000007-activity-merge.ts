import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which activity counts as which other, by whom since when, and until when. Rows keep the activity their file named. */
export class ActivityMerge1795680000007 implements MigrationInterface {
  name = 'ActivityMerge1795680000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table activity_merge');
  }
}

const UP = `
create table activity_merge (
  organization_id uuid not null,
  id bigint generated always as identity,
  from_id uuid not null,
  into_id uuid not null,
  merged_by text not null,
  merged_at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz,
  constraint activity_merge_pk primary key (organization_id, id),
  constraint activity_merge_check check (from_id <> into_id),
  constraint activity_merge_from_fk foreign key (organization_id, from_id) references activity (organization_id, id)
    on delete cascade,
  constraint activity_merge_into_fk foreign key (organization_id, into_id) references activity (organization_id, id)
    on delete cascade
);
create unique index activity_merge_standing_unique on activity_merge (organization_id, from_id) where undone_at is null;
`;
