import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The practice, its ledger, the facts derived from it, and who may see them. */
export class FirstHouse1795392000000 implements MigrationInterface {
  name = 'FirstHouse1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PRACTICE);
    await runner.query(INGEST);
    await runner.query(LEDGER);
    await runner.query(FACTS);
    await runner.query(PEOPLE_SAY);
    await runner.query(ACCESS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const PRACTICE = `
create table installation (
  key text not null,
  value text not null,
  constraint installation_pk primary key (key)
);

create table organization (
  id uuid not null,
  name text not null,
  organization_type text not null default 'OUTPATIENT',
  week_starts_on text not null default 'MONDAY',
  minimum_group_size smallint not null default 3,
  duration_style text not null default 'CLOCK',
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  constraint organization_pk primary key (id),
  constraint organization_minimum_group_size_check check (minimum_group_size between 2 and 10),
  constraint organization_duration_style_check check (duration_style in ('CLOCK', 'DECIMAL')),
  constraint organization_week_starts_on_check check (week_starts_on in
    ('MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY'))
);

create table site (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  zone text not null,
  jurisdiction text,
  constraint site_pk primary key (organization_id, id),
  constraint site_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint site_key_unique unique (organization_id, key)
);

create table team (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  site_id uuid not null,
  constraint team_pk primary key (organization_id, id),
  constraint team_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
  constraint team_key_unique unique (organization_id, key)
);

create table staff_member (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  email text,
  is_placeholder boolean not null default false,
  merged_into_id uuid,
  constraint staff_member_pk primary key (organization_id, id),
  constraint staff_member_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint staff_member_key_unique unique (organization_id, key)
);

create table contract (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  home_site_id uuid not null,
  role text not null default 'MA',
  weekly_seconds integer,
  pay_basis text not null default 'HOURLY',
  timekeeping text not null default 'CLOCK',
  valid_from date not null,
  valid_to date,
  constraint contract_pk primary key (organization_id, id),
  constraint contract_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade,
  constraint contract_home_site_fk foreign key (organization_id, home_site_id) references site (organization_id, id),
  constraint contract_period_check check (valid_to is null or valid_to >= valid_from)
);
create index contract_staff_member_index on contract (organization_id, staff_member_id, valid_from);

create table membership (
  organization_id uuid not null,
  id uuid not null,
  staff_member_id uuid not null,
  team_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint membership_pk primary key (organization_id, id),
  constraint membership_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade,
  constraint membership_team_fk foreign key (organization_id, team_id) references team (organization_id, id),
  constraint membership_period_check check (valid_to is null or valid_to >= valid_from)
);
create index membership_staff_member_index on membership (organization_id, staff_member_id, valid_from);

create table activity (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  is_placeholder boolean not null default false,
  constraint activity_pk primary key (organization_id, id),
  constraint activity_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint activity_key_unique unique (organization_id, key)
);

create table activity_category (
  organization_id uuid not null,
  activity_id uuid not null,
  valid_from date not null,
  category text not null,
  constraint activity_category_pk primary key (organization_id, activity_id, valid_from),
  constraint activity_category_activity_fk foreign key (organization_id, activity_id)
    references activity (organization_id, id) on delete cascade,
  constraint activity_category_check check (category in
    ('CLINICAL','ADMINISTRATIVE','COORDINATION','REST','MEAL','OTHER'))
);

create table policy_assignment (
  organization_id uuid not null,
  id uuid not null,
  site_id uuid,
  policy_id text not null,
  policy_version integer not null,
  valid_from date not null,
  constraint policy_assignment_pk primary key (organization_id, id),
  constraint policy_assignment_organization_fk foreign key (organization_id) references organization (id) on delete cascade
);
`;

const INGEST = `
create table source (
  organization_id uuid not null,
  id uuid not null,
  key text not null,
  feeds text[] not null default '{}',
  site_id uuid,
  zone text,
  date_order text,
  meal_recording text not null default 'NONE',
  constraint source_pk primary key (organization_id, id),
  constraint source_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint source_key_unique unique (organization_id, key),
  constraint source_meal_recording_check check (meal_recording in ('PUNCHED','AUTO_DEDUCT','NONE')),
  constraint source_date_order_check check (date_order in ('DMY','MDY','YMD'))
);

-- "Complete until" of one feed of a source at one site; it never moves back silently.
create table source_completeness (
  organization_id uuid not null,
  source_id uuid not null,
  site_id uuid not null,
  feed text not null,
  complete_until date not null,
  is_explicit boolean not null default false,
  constraint source_completeness_pk primary key (organization_id, source_id, site_id, feed),
  constraint source_completeness_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade,
  constraint source_completeness_site_fk foreign key (organization_id, site_id) references site (organization_id, id)
);

create table staff_alias (
  organization_id uuid not null,
  source_id uuid not null,
  external_key text not null,
  staff_member_id uuid not null,
  constraint staff_alias_pk primary key (organization_id, source_id, external_key),
  constraint staff_alias_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade,
  constraint staff_alias_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id)
);

create table activity_alias (
  organization_id uuid not null,
  source_id uuid not null,
  external_key text not null,
  activity_id uuid not null,
  constraint activity_alias_pk primary key (organization_id, source_id, external_key),
  constraint activity_alias_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade,
  constraint activity_alias_activity_fk foreign key (organization_id, activity_id) references activity (organization_id, id)
);

create table import_run (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  kind text not null,
  file_name text not null,
  file_sha256 text not null,
  file_bytes bigint not null,
  options jsonb not null default '{}',
  reading jsonb not null default '{}',
  state text not null,
  cursor_rows integer not null default 0,
  total_rows integer,
  new_rows integer not null default 0,
  changed_rows integer not null default 0,
  same_rows integer not null default 0,
  rejected_rows integer not null default 0,
  gone_rows integer not null default 0,
  seconds bigint not null default 0,
  warnings jsonb not null default '[]',
  error text,
  login_id uuid,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  undone_at timestamptz,
  constraint import_run_pk primary key (organization_id, id),
  constraint import_run_source_fk foreign key (organization_id, source_id)
    references source (organization_id, id) on delete cascade,
  constraint import_run_state_check check (state in ('RUNNING','RECOMPUTING','FINISHED','FAILED','UNDONE'))
);
create index import_run_started_index on import_run (organization_id, started_at desc);

create table rejected_row (
  organization_id uuid not null,
  import_run_id uuid not null,
  line integer not null,
  field text,
  reason text not null,
  text text not null,
  feed text,
  staff_member_id uuid,
  site_id uuid,
  workday date,
  settled_at timestamptz,
  -- the later run whose file told about that day
  settled_run_id uuid,
  constraint rejected_row_pk primary key (organization_id, import_run_id, line),
  constraint rejected_row_import_run_fk foreign key (organization_id, import_run_id)
    references import_run (organization_id, id) on delete cascade
);
create index rejected_row_staff_index on rejected_row (organization_id, staff_member_id, workday)
  where staff_member_id is not null;
`;

const LEDGER = `
create table task_log (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  staff_member_id uuid not null,
  activity_id uuid,
  site_id uuid,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  visit_key bytea,
  is_resolved boolean not null default false,
  import_run_id uuid not null,
  line integer not null,
  gone_run_id uuid,
  constraint task_log_pk primary key (organization_id, id),
  constraint task_log_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id),
  constraint task_log_period_check check (ended_at >= started_at)
);
create index task_log_staff_member_index on task_log (organization_id, staff_member_id, started_at);
create index task_log_visit_index on task_log (organization_id, visit_key) where visit_key is not null;

create table clock_span (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  staff_member_id uuid not null,
  kind text not null,
  site_id uuid,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  is_resolved boolean not null default false,
  import_run_id uuid not null,
  line integer not null,
  gone_run_id uuid,
  constraint clock_span_pk primary key (organization_id, id),
  constraint clock_span_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id),
  constraint clock_span_kind_check check (kind in ('WORK','MEAL','REST')),
  constraint clock_span_period_check check (ended_at >= started_at)
);
create index clock_span_staff_member_index on clock_span (organization_id, staff_member_id, started_at);

create table scheduled_shift (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  staff_member_id uuid not null,
  site_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  meal_started_at timestamptz,
  meal_ended_at timestamptz,
  published_at timestamptz,
  is_resolved boolean not null default false,
  import_run_id uuid not null,
  line integer not null,
  gone_run_id uuid,
  constraint scheduled_shift_pk primary key (organization_id, id),
  constraint scheduled_shift_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id),
  constraint scheduled_shift_period_check check (ended_at >= started_at)
);
create index scheduled_shift_staff_member_index on scheduled_shift (organization_id, staff_member_id, started_at);
create index scheduled_shift_site_index on scheduled_shift (organization_id, site_id, started_at);

create table leave (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  staff_member_id uuid not null,
  kind text not null,
  is_paid boolean not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  is_resolved boolean not null default false,
  import_run_id uuid not null,
  line integer not null,
  gone_run_id uuid,
  constraint leave_pk primary key (organization_id, id),
  constraint leave_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id),
  constraint leave_kind_check check (kind in ('VACATION','SICK','PERSONAL','PROTECTED','UNPAID','OTHER')),
  constraint leave_period_check check (ended_at >= started_at)
);
create index leave_staff_member_index on leave (organization_id, staff_member_id, started_at);

create table visit (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  site_id uuid not null,
  visit_key bytea not null,
  patient_key bytea,
  provider text,
  staff_member_ids uuid[] not null default '{}',
  status text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  is_resolved boolean not null default false,
  import_run_id uuid not null,
  line integer not null,
  gone_run_id uuid,
  constraint visit_pk primary key (organization_id, id),
  constraint visit_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
  constraint visit_status_check check (status in ('COMPLETED','NO_SHOW','CANCELLED','PLANNED')),
  constraint visit_period_check check (ended_at is null or ended_at >= started_at)
);
create index visit_site_index on visit (organization_id, site_id, started_at);
create index visit_key_index on visit (organization_id, visit_key);
create index visit_patient_index on visit (organization_id, patient_key, started_at) where patient_key is not null;
create index visit_staff_index on visit using gin (staff_member_ids);

create table appointment (
  organization_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  site_id uuid not null,
  visit_key bytea not null,
  patient_key bytea,
  provider text,
  staff_member_ids uuid[] not null default '{}',
  status text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  is_resolved boolean not null default false,
  import_run_id uuid not null,
  line integer not null,
  gone_run_id uuid,
  constraint appointment_pk primary key (organization_id, id),
  constraint appointment_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
  constraint appointment_status_check check (status in ('COMPLETED','NO_SHOW','CANCELLED','PLANNED')),
  constraint appointment_period_check check (ended_at is null or ended_at >= started_at)
);
create index appointment_site_index on appointment (organization_id, site_id, started_at);
create index appointment_patient_index on appointment (organization_id, patient_key, started_at)
  where patient_key is not null;
create index appointment_staff_index on appointment using gin (staff_member_ids);

-- Every version that a later import replaced, removed or flagged, whole, so that a run can be undone.
create table ledger_history (
  organization_id uuid not null,
  id bigint generated always as identity,
  table_name text not null,
  row_id uuid not null,
  replaced_by_id uuid,
  import_run_id uuid not null,
  change text not null,
  version jsonb not null,
  constraint ledger_history_pk primary key (organization_id, id),
  constraint ledger_history_change_check check (change in ('CHANGED','GONE','REMOVED'))
);
create index ledger_history_run_index on ledger_history (organization_id, import_run_id);
create index ledger_history_row_index on ledger_history (organization_id, table_name, row_id);

-- Every row of the practice that an import wrote, before and after, so that a run can be undone.
create table practice_history (
  organization_id uuid not null,
  id bigint generated always as identity,
  import_run_id uuid not null,
  table_name text not null,
  row_key text not null,
  before jsonb,
  after jsonb not null,
  constraint practice_history_pk primary key (organization_id, id)
);
create index practice_history_run_index on practice_history (organization_id, import_run_id);

-- Workweeks whose facts no longer follow from the ledger. week_starting is the workday the workweek begins with.
create table stale_week (
  organization_id uuid not null,
  staff_member_id uuid not null,
  week_starting date not null,
  constraint stale_week_pk primary key (organization_id, staff_member_id, week_starting)
);
`;

const FACTS = `
create table work_day (
  organization_id uuid not null,
  staff_member_id uuid not null,
  workday date not null,
  site_id uuid not null,
  team_id uuid,
  week_starting date not null,
  -- entries FEED:REASON, for example CLOCK:REJECTED_ROW
  incomplete text[] not null default '{}',
  basis_tasks boolean not null,
  worked_seconds integer not null,
  clinical_seconds integer,
  administrative_seconds integer,
  coordination_seconds integer,
  other_seconds integer,
  unmapped_seconds integer,
  unlogged_seconds integer,
  rest_seconds integer not null,
  meal_seconds integer not null,
  scheduled_seconds integer,
  leave_seconds integer not null,
  paid_leave_seconds integer not null,
  visit_units integer,
  returning_visit_units integer,
  visit_seconds integer,
  timed_visit_units integer,
  shifts smallint not null,
  days_worked smallint not null,
  shifts_requiring_meal smallint not null,
  shifts_meal_failed smallint not null,
  shifts_meal_unknown smallint not null,
  short_rests smallint not null,
  switches integer,
  multitasked_seconds integer,
  longest_stretch_seconds integer not null,
  outside_schedule_seconds integer,
  -- 24 numbers, seconds per local hour
  outside_schedule_by_hour integer[],
  early_start_seconds integer,
  late_finish_seconds integer,
  off_clock_seconds integer,
  travel_seconds integer not null,
  site_overlap_seconds integer not null,
  regular_seconds integer not null,
  overtime_seconds integer not null,
  doubletime_seconds integer not null,
  federal_overtime_seconds integer not null,
  constraint work_day_pk primary key (organization_id, staff_member_id, workday, site_id),
  constraint work_day_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade
);
create index work_day_site_index on work_day (organization_id, site_id, workday);
create index work_day_team_index on work_day (organization_id, team_id, workday);
create index work_day_week_index on work_day (organization_id, workday);

create table work_week (
  organization_id uuid not null,
  staff_member_id uuid not null,
  week_starting date not null,
  policy_id text not null,
  policy_version integer not null,
  regular_seconds integer not null,
  overtime_seconds integer not null,
  doubletime_seconds integer not null,
  federal_overtime_seconds integer not null,
  -- [{ rule, clause, day, seconds }]
  trace jsonb not null,
  constraint work_week_pk primary key (organization_id, staff_member_id, week_starting),
  constraint work_week_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade
);

-- Completed visits of a site and day that no known staff member attended: they count for the group only.
create table unattended_visits (
  organization_id uuid not null,
  site_id uuid not null,
  workday date not null,
  visits integer not null,
  constraint unattended_visits_pk primary key (organization_id, site_id, workday),
  constraint unattended_visits_site_fk foreign key (organization_id, site_id) references site (organization_id, id)
);

create table boundary_violation (
  organization_id uuid not null,
  staff_member_id uuid not null,
  kind text not null,
  workday date not null,
  ordinal smallint not null,
  week_starting date not null,
  site_id uuid not null,
  team_id uuid,
  family text not null,
  severity text not null,
  basis text not null,
  rule text not null,
  clause text not null,
  policy_id text not null,
  limit_value integer not null,
  actual_value integer not null,
  unit text not null,
  -- [{ start, end }] in epoch seconds
  evidence jsonb not null,
  constraint boundary_violation_pk primary key (organization_id, staff_member_id, kind, workday, ordinal),
  constraint boundary_violation_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade
);
create index boundary_violation_workday_index on boundary_violation (organization_id, workday);
`;

const PEOPLE_SAY = `
-- What people say of a violation, newest last. Recomputing never touches it.
create table violation_review (
  organization_id uuid not null,
  id bigint generated always as identity,
  staff_member_id uuid not null,
  kind text not null,
  workday date not null,
  ordinal smallint not null,
  state text not null,
  cause text,
  note text,
  login_id uuid not null,
  login_name text not null,
  decided_at timestamptz not null default now(),
  constraint violation_review_pk primary key (organization_id, id),
  constraint violation_review_state_check check (state in ('OPEN','ACKNOWLEDGED','REMEDIED','DISPUTED')),
  constraint violation_review_cause_check check (cause in ('WORKLOAD','STAFFING','EMERGENCY','SYSTEM','CHOICE'))
);
create index violation_review_violation_index
  on violation_review (organization_id, staff_member_id, kind, workday, ordinal, id desc);

create table report_export (
  organization_id uuid not null,
  id uuid not null,
  login_id uuid not null,
  parameters jsonb not null,
  row_count integer not null,
  rows_sha256 text not null,
  exported_at timestamptz not null default now(),
  constraint report_export_pk primary key (organization_id, id)
);
`;

const ACCESS = `
create table login (
  id uuid not null,
  organization_id uuid not null,
  email text not null,
  name text not null,
  password_hash text not null,
  staff_member_id uuid,
  is_demonstration boolean not null default false,
  notice_acknowledged_at timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint login_pk primary key (id),
  constraint login_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
  constraint login_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id)
);
create unique index login_email_unique on login (lower(email));

create table login_role (
  login_id uuid not null,
  role text not null,
  constraint login_role_pk primary key (login_id, role),
  constraint login_role_login_fk foreign key (login_id) references login (id) on delete cascade,
  constraint login_role_check check (role in ('STAFF_MEMBER','MANAGER','HR','ADMINISTRATOR'))
);

-- What a manager is responsible for: whole sites or single teams.
create table login_responsibility (
  login_id uuid not null,
  kind text not null,
  target_id uuid not null,
  constraint login_responsibility_pk primary key (login_id, kind, target_id),
  constraint login_responsibility_login_fk foreign key (login_id) references login (id) on delete cascade,
  constraint login_responsibility_kind_check check (kind in ('SITE','TEAM'))
);

-- The cookie holds a random token; only its SHA-256 is stored.
create table session (
  token_sha256 bytea not null,
  login_id uuid not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint session_pk primary key (token_sha256),
  constraint session_login_fk foreign key (login_id) references login (id) on delete cascade
);
create index session_login_index on session (login_id);

create table sign_in_throttle (
  bucket text not null,
  failures integer not null,
  blocked_until timestamptz,
  last_failure_at timestamptz not null,
  constraint sign_in_throttle_pk primary key (bucket)
);

-- Every look at one person's data by somebody else; readable by that person.
create table access_receipt (
  organization_id uuid not null,
  id bigint generated always as identity,
  staff_member_id uuid not null,
  viewer_login_id uuid not null,
  viewer_name text not null,
  viewer_roles text[] not null,
  page text not null,
  period_from date,
  period_to date,
  looked_at timestamptz not null default now(),
  constraint access_receipt_pk primary key (organization_id, id),
  constraint access_receipt_staff_member_fk foreign key (organization_id, staff_member_id)
    references staff_member (organization_id, id) on delete cascade
);
create index access_receipt_staff_member_index on access_receipt (organization_id, staff_member_id, looked_at desc);
`;

const DOWN = `
drop table access_receipt, sign_in_throttle, session, login_responsibility, login_role, login, report_export,
  violation_review, boundary_violation, unattended_visits, work_week, work_day, stale_week, practice_history, ledger_history, appointment,
  visit, leave, scheduled_shift, clock_span, task_log, rejected_row, import_run, activity_alias, staff_alias,
  source_completeness, source, policy_assignment, activity_category, activity, membership, contract, staff_member, team,
  site, organization, installation;
`;
