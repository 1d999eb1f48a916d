import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A team can end: it keeps what was worked in it, and has nobody from the next day on. */
export class EndedTeams1795780000052 implements MigrationInterface {
  name = 'EndedTeams1795780000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table team add column ended_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table team drop column ended_on');
  }
}
