import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are paid by, dated and sealed with the installation's key; nothing of it can be read in the database. */
export class PayRates1795690100072 implements MigrationInterface {
  name = 'PayRates1795690100072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table waiting_contract drop sealed_pay; drop table pay_rate');
  }
}

const UP = `
create table pay_rate (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  valid_from date not null,
  valid_to date,
  sealed text not null,
  constraint pay_rate_pk primary key (organization_id, id),
  constraint pay_rate_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade,
  constraint pay_rate_unique unique (organization_id, staff_member_id, valid_from),
  constraint pay_rate_period_check check (valid_to is null or valid_to >= valid_from)
);

alter table waiting_contract add sealed_pay text;
`;
