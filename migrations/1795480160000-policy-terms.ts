import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policies for single contracts and with an end, what was agreed with staff members, and a practice's own limits. */
export class PolicyTerms1795480160000 implements MigrationInterface {
  name = 'PolicyTerms1795480160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
alter table policy_assignment
  add contract_id uuid,
  add valid_to date,
  add assigned_at timestamptz not null default now(),
  add assigned_by text,
  add constraint policy_assignment_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
  -- What was assigned to a contract goes with it.
  add constraint policy_assignment_contract_fk foreign key (organization_id, contract_id)
    references contract (organization_id, id) on delete cascade,
  add constraint policy_assignment_period_check check (valid_to is null or valid_to >= valid_from),
  add constraint policy_assignment_level_check check (site_id is null or contract_id is null);

create table contract_agreement (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  agreement text not null,
  valid_from date not null,
  valid_to date,
  constraint contract_agreement_pk primary key (organization_id, id),
  constraint contract_agreement_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade,
  constraint contract_agreement_unique unique (organization_id, staff_member_id, agreement, valid_from),
  constraint contract_agreement_check check (agreement in ('FOUR_TENS','THREE_TWELVES','FIRST_MEAL_WAIVED',
    'SECOND_MEAL_WAIVED','HEALTH_CARE_MEAL_WAIVED','REST_COMPENSATED','AVERAGE_WEEK_OPT_OUT')),
  constraint contract_agreement_period_check check (valid_to is null or valid_to >= valid_from)
);

-- Limits that a practice set itself; a version never changes, another is the next one.
create table wellbeing_policy (
  organization_id uuid not null,
  version integer not null,
  title text not null,
  limits jsonb not null,
  stated_at timestamptz not null default now(),
  stated_by text not null,
  constraint wellbeing_policy_pk primary key (organization_id, version),
  constraint wellbeing_policy_organization_fk foreign key (organization_id) references organization (id) on delete cascade
);
`;

const DOWN = `
drop table wellbeing_policy, contract_agreement;
alter table policy_assignment
  drop constraint policy_assignment_level_check,
  drop constraint policy_assignment_period_check,
  drop constraint policy_assignment_contract_fk,
  drop constraint policy_assignment_site_fk,
  drop assigned_by,
  drop assigned_at,
  drop valid_to,
  drop contract_id;
`;
