import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people say of a violation gets a remedy, the person's agreement to it, and in what capacity it was said; and each
 * word keeps where the violation happened and what it read, so that it can be shown when the violation is found no longer.
 */
export class RemediesAndAgreement1795478500022 implements MigrationInterface {
  name = 'RemediesAndAgreement1795478500022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table violation_review
      add column remedy text,
      add column remedy_agreed boolean,
      add column capacity text,
      add column site_id uuid,
      add column team_id uuid,
      add column rule text,
      add column limit_value integer,
      add column actual_value integer,
      add column unit text,
      add constraint violation_review_remedy_check
        check (remedy in ('PAY','TIME_OFF','SCHEDULE_FIX','STAFFING_REVIEW')),
      add constraint violation_review_capacity_check check (capacity in ('PERSON','MANAGER','HR')),
      add constraint violation_review_unit_check check (unit in ('SECONDS','DAYS'))`);
    await runner.query(`create index violation_review_workday_index on violation_review (organization_id, workday)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index violation_review_workday_index');
    await runner.query(`alter table violation_review
      drop column remedy, drop column remedy_agreed, drop column capacity, drop column site_id, drop column team_id,
      drop column rule, drop column limit_value, drop column actual_value, drop column unit`);
  }
}
