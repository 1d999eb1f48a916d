import { rowsOf, type Queryable } from '../database/queryable.js';
import type { PayAnswer } from '../domain/settlement/answers.js';
import type { SettlementAct } from '../domain/settlement/question-state.js';
import type { Viewer } from '../domain/viewer.js';
import type { SettledQuestion } from './question.js';

/** Appends what the viewer says of each of these questions; earlier words stay. */
export async function insertSettlements(
  database: Queryable,
  { organizationId, loginId, name }: Viewer,
  questions: readonly SettledQuestion[],
  said: { readonly act: SettlementAct; readonly answer: PayAnswer | null; readonly note: string | null },
): Promise<void> {
  await rowsOf(database, INSERT, [
    organizationId,
    questions.map(({ staffMemberId }) => staffMemberId),
    questions.map(({ kind }) => kind),
    questions.map(({ workday }) => workday),
    questions.map(({ start }) => start),
    questions.map(({ end }) => end),
    questions.map(({ siteId }) => siteId),
    questions.map(({ teamId }) => teamId),
    questions.map(({ seconds }) => seconds),
    said.act,
    said.answer,
    said.note,
    loginId,
    name,
  ]);
}

const INSERT = `
insert into settlement (organization_id, staff_member_id, kind, workday, started_at, ended_at, site_id, team_id, seconds,
  act, answer, note, login_id, login_name)
select $1, staff_member_id, kind, workday, to_timestamp(start), to_timestamp("end"), site_id, team_id, seconds,
  $10, $11, $12, $13, $14
from unnest($2::uuid[], $3::text[], $4::date[], $5::float8[], $6::float8[], $7::uuid[], $8::uuid[], $9::integer[])
  as question (staff_member_id, kind, workday, start, "end", site_id, team_id, seconds)`;
