import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time that a source states as a length on a day, without saying when; and how much of an import run is of that kind. */
export class TaskDuration1795600000021 implements MigrationInterface {
  name = 'TaskDuration1795600000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_duration (
        organization_id uuid not null,
        id uuid not null,
        source_id uuid not null,
        staff_member_id uuid not null,
        activity_id uuid,
        site_id uuid,
        -- the civil date as the source writes it
        day date not null,
        seconds integer not null,
        is_resolved boolean not null default false,
        import_run_id uuid not null,
        line integer not null,
        gone_run_id uuid,
        constraint task_duration_pk primary key (organization_id, id),
        constraint task_duration_staff_member_fk foreign key (organization_id, staff_member_id)
          references staff_member (organization_id, id),
        constraint task_duration_seconds_check check (seconds >= 0)
      );
      create index task_duration_staff_member_index on task_duration (organization_id, staff_member_id, day);
      alter table import_run add untimed_seconds bigint not null default 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_run drop untimed_seconds; drop table task_duration');
  }
}
