import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Absence that nobody planned: a kind of leave for it, and what it takes of scheduled time, day by day. */
export class UnplannedAbsence1795770000082 implements MigrationInterface {
  name = 'UnplannedAbsence1795770000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

/** The new facts of weeks that are there already come with the next recompute. */
const UP = `
alter table leave drop constraint leave_kind_check;
alter table leave add constraint leave_kind_check check
  (kind in ('VACATION','SICK','PERSONAL','PROTECTED','UNPAID','ABSENT','OTHER'));
alter table work_day add column absence_seconds integer not null default 0;
insert into stale_week (organization_id, staff_member_id, week_starting)
select distinct organization_id, staff_member_id, week_starting from work_day where leave_seconds > 0
on conflict do nothing;
`;

const DOWN = `
alter table work_day drop column absence_seconds;
update leave set kind = 'OTHER' where kind = 'ABSENT';
alter table leave drop constraint leave_kind_check;
alter table leave add constraint leave_kind_check check
  (kind in ('VACATION','SICK','PERSONAL','PROTECTED','UNPAID','OTHER'));
`;
