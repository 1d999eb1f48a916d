import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How files of a source are to be read whose columns no known format has, as somebody said it once. */
export class ColumnMapping1795600000022 implements MigrationInterface {
  name = 'ColumnMapping1795600000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table column_mapping (
        organization_id uuid not null,
        source_id uuid not null,
        -- hash of the names of the columns it uses: a source may bring files of several kinds
        columns_key text not null,
        mapping jsonb not null,
        saved_at timestamptz not null default now(),
        constraint column_mapping_pk primary key (organization_id, source_id, columns_key),
        constraint column_mapping_source_fk foreign key (organization_id, source_id)
          references source (organization_id, id) on delete cascade
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table column_mapping');
  }
}
