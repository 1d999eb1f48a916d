import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staffing reports rest on besides the ledger: how people belong to the practice, credentials, positions, providers. */
export class StaffingLists1795760000081 implements MigrationInterface {
  name = 'StaffingLists1795760000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table provider, budgeted_position, credential, employment');
  }
}

const UP = `
-- How somebody belongs to the practice from a day on. A line that states a separation ends with her leaving.
create table employment (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  staffing text not null,
  valid_from date not null,
  valid_to date,
  separation text,
  constraint employment_pk primary key (organization_id, id),
  constraint employment_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade,
  constraint employment_unique unique (organization_id, staff_member_id, valid_from),
  constraint employment_staffing_check check (staffing in ('EMPLOYED','AGENCY','FLOAT')),
  constraint employment_separation_check check (separation in
    ('VOLUNTARY','INVOLUNTARY','RETIREMENT','END_OF_TERM','OTHER')),
  constraint employment_separated_check check (separation is null or valid_to is not null),
  constraint employment_period_check check (valid_to is null or valid_to >= valid_from)
);

create table credential (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  credential text not null,
  valid_from date not null,
  expires_on date,
  constraint credential_pk primary key (organization_id, id),
  constraint credential_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade,
  constraint credential_unique unique (organization_id, staff_member_id, credential, valid_from),
  constraint credential_period_check check (expires_on is null or expires_on >= valid_from)
);

-- Full-time positions a site may fill in a role, in thousandths.
create table budgeted_position (
  organization_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  role text not null,
  milli_fte integer not null,
  valid_from date not null,
  valid_to date,
  constraint budgeted_position_pk primary key (organization_id, id),
  constraint budgeted_position_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
  constraint budgeted_position_unique unique (organization_id, site_id, role, valid_from),
  constraint budgeted_position_fte_check check (milli_fte >= 0),
  constraint budgeted_position_period_check check (valid_to is null or valid_to >= valid_from)
);

-- The clinical full-time share of a provider at a site, in thousandths.
create table provider (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  site_id uuid not null,
  milli_fte integer not null,
  valid_from date not null,
  valid_to date,
  constraint provider_pk primary key (organization_id, id),
  constraint provider_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
  constraint provider_unique unique (organization_id, key, site_id, valid_from),
  constraint provider_fte_check check (milli_fte >= 0),
  constraint provider_period_check check (valid_to is null or valid_to >= valid_from)
);
`;
