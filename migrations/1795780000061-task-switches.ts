import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff members tap while they work: from this moment on I do this. */
export class TaskSwitches1795780000061 implements MigrationInterface {
  name = 'TaskSwitches1795780000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table task_switch (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  switched_at timestamptz not null,
  activity_id uuid,
  received_at timestamptz not null default now(),
  delivered_at timestamptz,
  constraint task_switch_pk primary key (organization_id, id),
  constraint task_switch_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade,
  constraint task_switch_activity_fk foreign key (organization_id, activity_id) references activity (organization_id, id)
);
create index task_switch_staff_member_index on task_switch (organization_id, staff_member_id, switched_at);
create index task_switch_undelivered_index on task_switch (organization_id) where delivered_at is null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table task_switch');
  }
}
