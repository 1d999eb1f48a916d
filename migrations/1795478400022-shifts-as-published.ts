import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a staff member asked for a shift as it is, and a way from a row of the ledger to its earlier versions. */
export class ShiftsAsPublished1795478400022 implements MigrationInterface {
  name = 'ShiftsAsPublished1795478400022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table scheduled_shift add column is_requested boolean');
    await runner.query(`create index ledger_history_successor_index
      on ledger_history (organization_id, table_name, replaced_by_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ledger_history_successor_index');
    await runner.query('alter table scheduled_shift drop column is_requested');
  }
}
