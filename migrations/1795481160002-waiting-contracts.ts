import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts that a list states and that would change weeks which are worked already: they wait to be accepted. */
export class WaitingContracts1795481160002 implements MigrationInterface {
  name = 'WaitingContracts1795481160002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table waiting_contract');
  }
}

const UP = `
create table waiting_contract (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  home_site_id uuid not null,
  role text not null,
  weekly_seconds integer,
  pay_basis text not null,
  timekeeping text not null,
  valid_from date not null,
  valid_to date,
  constraint waiting_contract_pk primary key (organization_id, id),
  constraint waiting_contract_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade,
  constraint waiting_contract_home_site_fk foreign key (organization_id, home_site_id)
    references site (organization_id, id)
);
`;
