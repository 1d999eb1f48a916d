import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports are exported as PDF too. */
export class ExportsAsPdf1795680000008 implements MigrationInterface {
  name = 'ExportsAsPdf1795680000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report_export drop constraint report_export_format_check,
        add constraint report_export_format_check check (format in ('CSV','XLSX','PDF','JSON'))`);
  }

  /** Exports as PDF that are there by then are lost with their files. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from report_export where format = 'PDF';
      alter table report_export drop constraint report_export_format_check,
        add constraint report_export_format_check check (format in ('CSV','XLSX','JSON'))`);
  }
}
