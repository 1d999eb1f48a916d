import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of workbooks and of files without lines say where to look for them. */
export class RejectedRowPlace1795600000041 implements MigrationInterface {
  name = 'RejectedRowPlace1795600000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table rejected_row add column place text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table rejected_row drop column place');
  }
}
