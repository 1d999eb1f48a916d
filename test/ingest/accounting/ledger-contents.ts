import type { TestPractice } from '../practice-of-a-test.js';
import type { SampleTable } from './sample-row.js';

const PERSON = '(select key from staff_member where id = row.staff_member_id)';
const PEOPLE = "(select string_agg(key, ';' order by key) from staff_member where id = any (row.staff_member_ids))";
const ACTIVITY = '(select key from activity where id = row.activity_id)';
const STANDING = 'and gone_run_id is null';

/** What a row of a table says, by the people's own keys: ids differ from practice to practice. */
const SAYS: Readonly<Record<SampleTable, readonly [columns: string, which: string]>> = {
  task_log: [`${PERSON}, started_at, ended_at, ${ACTIVITY}`, STANDING],
  task_duration: [`${PERSON}, day, seconds, ${ACTIVITY}`, STANDING],
  clock_span: [`${PERSON}, started_at, ended_at, kind`, STANDING],
  scheduled_shift: [`${PERSON}, started_at, ended_at`, STANDING],
  leave: [`${PERSON}, started_at, ended_at, kind`, STANDING],
  visit: [`${PEOPLE}, started_at, ended_at, status`, STANDING],
  appointment: [`${PEOPLE}, started_at, ended_at, status`, STANDING],
  staff_member: ['key, name, email', ''],
  site: ['key, name, zone', ''],
  team: ['key, name', ''],
  activity: ['key, name', ''],
  budgeted_position: ['role, milli_fte', ''],
  provider: ['key, milli_fte', ''],
};

/** What is recorded in a table of a practice, each row as one text, in a fixed order. */
export async function contentsOf(practice: TestPractice, table: SampleTable): Promise<string[]> {
  const [columns, which] = SAYS[table];
  const rows = await practice.rows<{ says: string }>(
    `select concat_ws(' | ', ${columns}) as says from ${table} as row
     where organization_id = $1 ${which} order by 1`,
  );
  return rows.map(({ says }) => says);
}

/** The work days that are derived from it. */
export async function factsOf(practice: TestPractice): Promise<object[]> {
  const rows = await practice.rows<{ says: object }>(
    `select to_jsonb(row) - array['organization_id', 'staff_member_id', 'site_id', 'team_id']
       || jsonb_build_object('who', ${PERSON}) as says
     from work_day as row where organization_id = $1 order by ${PERSON}, workday`,
  );
  return rows.map(({ says }) => says);
}
