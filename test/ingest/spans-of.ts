import type { TestPractice } from './practice-of-a-test.js';

/** The clock spans of a practice as text, `Ann WORK 2026-03-02 08:00–16:30`, by start, in Chicago's time. */
export async function spansOf(practice: TestPractice): Promise<string[]> {
  const rows = await practice.rows<{ text: string }>(
    `select person.name || ' ' || kind || to_char(started_at at time zone 'America/Chicago', ' YYYY-MM-DD HH24:MI–') ||
       to_char(ended_at at time zone 'America/Chicago', 'HH24:MI') as text
     from clock_span join staff_member as person
       on person.organization_id = clock_span.organization_id and person.id = staff_member_id
     where clock_span.organization_id = $1 and gone_run_id is null order by started_at, ended_at desc, person.name`,
  );
  return rows.map(({ text }) => text);
}
