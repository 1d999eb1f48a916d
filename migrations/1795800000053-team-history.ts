import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams as imports left them before teams could end are told by the same columns as today, so that they can be undone. */
export class TeamHistory1795800000053 implements MigrationInterface {
  name = 'TeamHistory1795800000053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update practice_history
      set before = before || '{"endedOn": null}', after = after || '{"endedOn": null}'
      where table_name = 'team' and not jsonb_exists(after, 'endedOn')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update practice_history set before = before - 'endedOn', after = after - 'endedOn' where table_name = 'team'`);
  }
}
