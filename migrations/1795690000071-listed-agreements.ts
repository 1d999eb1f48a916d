import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a contract that waits says of agreements: they come into force with it. Null: it says nothing of them. */
export class ListedAgreements1795690000071 implements MigrationInterface {
  name = 'ListedAgreements1795690000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table waiting_contract add agreements text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table waiting_contract drop agreements');
  }
}
