import { rowsOf, type Queryable } from '../database/queryable.js';
import type { PayQuestionKind } from '../domain/settlement/answers.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { Selection } from '../practice/select-scope.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import { questionId, type QuestionKey } from './question-key.js';
import type { QuestionState, SettledQuestion, Statement } from './question.js';

/** Whose questions of which days are wanted; an absent part of the filter wants all. */
export interface WantedQuestions {
  readonly selection: Selection;
  readonly period: Period;
  readonly filter: {
    readonly kinds?: readonly PayQuestionKind[] | null;
    readonly states?: readonly QuestionState[] | null;
  };
}

type Row = Omit<SettledQuestion, 'id' | 'history'> & { history: (Omit<Statement, 'at'> & { at: string })[] };

/** A page of questions, the oldest workday first: those that come after `after`, at most `limit`. */
export async function listQuestions(
  database: Queryable,
  wanted: WantedQuestions,
  page: { readonly after: QuestionKey | null; readonly limit: number },
): Promise<SettledQuestion[]> {
  const parameters = new Parameters();
  const sql = `
    with ${questionsOf(wanted, parameters)}
    select staff_member_id as "staffMemberId", kind, workday, extract(epoch from started_at)::float8 as start,
      extract(epoch from ended_at)::float8 as end, site_id as "siteId", site.name as "siteName", site.zone,
      team_id as "teamId", seconds, rule, clause, policy_id as "policyId", evidence, state, history,
      ${IS_CHANGED} as "isChanged", ${MAY_REPLY} as "mayReply"
    from listed as question
    join site on site.organization_id = question.organization_id and site.id = question.site_id
    where ${isAfter(page.after, parameters)}
    order by workday, kind, staff_member_id, started_at, ended_at
    limit ${parameters.bind(page.limit)}`;
  return (await rowsOf<Row>(database, sql, parameters.values)).map(questionOf);
}

/** How many there are of each kind, what is at stake in seconds, and since when. */
export interface QuestionCount {
  readonly kind: PayQuestionKind;
  readonly count: number;
  /** Those that she has answered. */
  readonly replied: number;
  readonly seconds: number;
  readonly oldest: CivilDate;
}

/** The questions on all pages, counted by kind. */
export function countQuestions(database: Queryable, wanted: WantedQuestions): Promise<QuestionCount[]> {
  const parameters = new Parameters();
  const sql = `
    with ${questionsOf(wanted, parameters)}
    select kind, count(*)::integer as count, (count(*) filter (where state = 'REPLIED'))::integer as replied,
      sum(seconds)::integer as seconds, to_char(min(workday), 'YYYY-MM-DD') as oldest
    from listed group by kind order by kind`;
  return rowsOf(database, sql, parameters.values);
}

/** The questions of these keys that the selection shows, in no order. */
export async function findQuestions(
  database: Queryable,
  selection: Selection,
  keys: readonly QuestionKey[],
): Promise<SettledQuestion[]> {
  const days = keys.map(({ workday }) => workday).toSorted();
  const period = { from: days[0] ?? '', to: days.at(-1) ?? '' };
  if (days.length === 0) return [];
  const ids = new Set(keys.map(questionId));
  const filter = { kinds: [...new Set(keys.map(({ kind }) => kind))] };
  const found = await listQuestions(database, { selection, period, filter }, { after: null, limit: MOST_READ });
  return found.filter(({ id }) => ids.has(id));
}

const MOST_READ = 100_000;

/** SQL: `listed`, the questions the record asks and those it no longer asks, each with what was said of it. */
function questionsOf({ selection, period, filter }: WantedQuestions, parameters: Parameters): string {
  const { bind } = parameters;
  const rowsIn = (table: string): string => `
    ${isVisible(selection.scope, table, parameters)} and ${isRequested(selection.request, table, parameters)}
    and ${table}.workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    ${filter.kinds == null ? '' : `and ${table}.kind = any(${bind(filter.kinds)}::text[])`}`;
  return `
    asked as (
      select organization_id, staff_member_id, kind, workday, started_at, ended_at, site_id, team_id, seconds, rule, clause,
        policy_id, evidence, true as is_found
      from pay_question where ${rowsIn('pay_question')}
      union all
      select * from (
        select distinct on (${KEY}) organization_id, staff_member_id, kind, workday, started_at, ended_at, site_id,
          team_id, seconds, null, null, null, '[]'::jsonb, false
        from settlement where ${rowsIn('settlement')}
          and not exists (select from pay_question as still where ${sameQuestion('still', 'settlement')})
        order by ${KEY}, settlement.id desc
      ) as gone
    ),
    told as (
      select asked.*, said.history, ${STATE} as state
      from asked left join lateral (${SAID}) as said on true
    ),
    listed as (select * from told ${filter.states == null ? '' : `where state = any(${bind(filter.states)}::text[])`})`;
}

const KEY = 'staff_member_id, kind, workday, started_at, ended_at';

const sameQuestion = (one: string, other: string): string =>
  ['organization_id', ...KEY.split(', ')].map((column) => `${one}.${column} = ${other}.${column}`).join(' and ');

const SAID = `
  select coalesce(json_agg(json_build_object('act', act, 'answer', answer, 'note', note, 'by', login_name,
      'at', said_at) order by settlement.id), '[]') as history,
    max(settlement.id) filter (where act = 'DECISION') as decided,
    max(settlement.id) filter (where act = 'REOPENING') as reopened,
    max(settlement.id) filter (where act = 'REPLY') as replied,
    (array_agg(answer order by settlement.id desc) filter (where act = 'DECISION'))[1] as decision,
    (array_agg(answer order by settlement.id desc) filter (where act = 'REPLY'))[1] as reply
  from settlement where ${sameQuestion('settlement', 'asked')}`;

/** A decision stands until it is reopened, or until she contradicts it. */
const STATE = `
  case
    when not asked.is_found then 'NO_LONGER_FOUND'
    when said.decided > coalesce(said.reopened, 0)
      and not (coalesce(said.replied, 0) > said.decided and said.reply <> said.decision) then 'SETTLED'
    when said.replied is not null then 'REPLIED'
    else 'OPEN'
  end`;

const IS_CHANGED = `
  (is_found and exists (select from settlement as earlier
    where earlier.organization_id = question.organization_id and earlier.staff_member_id = question.staff_member_id
      and earlier.kind = question.kind and earlier.act = 'DECISION'
      and earlier.started_at < question.ended_at and earlier.ended_at > question.started_at
      and (earlier.started_at, earlier.ended_at) <> (question.started_at, question.ended_at)
      and not exists (select from pay_question as still where ${sameQuestion('still', 'earlier')})))`;

const MAY_REPLY = `
  exists (select from login where login.organization_id = question.organization_id
    and login.staff_member_id = question.staff_member_id and login.disabled_at is null)`;

function isAfter(after: QuestionKey | null, { bind }: Parameters): string {
  if (after === null) return 'true';
  return `(workday, kind, staff_member_id, started_at, ended_at) > (${bind(after.workday)}::date, ${bind(after.kind)},
    ${bind(after.staffMemberId)}::uuid, to_timestamp(${bind(after.start)}), to_timestamp(${bind(after.end)}))`;
}

const questionOf = (row: Row): SettledQuestion => ({
  ...row,
  id: questionId(row),
  history: row.history.map((said) => ({ ...said, at: new Date(said.at) })),
});
