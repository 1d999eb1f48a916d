import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isInputProblem } from '../../server/domain/input-problem.js';
import type { PayAnswer } from '../../server/domain/settlement/answers.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { questionsPage, unsettled } from '../../server/settlements/questions-page.js';
import type { QuestionState, SettledQuestion } from '../../server/settlements/question.js';
import { sayOfQuestions } from '../../server/settlements/say.js';
import type { Saying } from '../../server/settlements/settlement-problem.js';
import { unconfirmedWeek } from '../../server/settlements/what-if.js';
import { rowsOf } from '../../server/database/queryable.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ANNA, clocked, id, logged, openSmallPractice, ORGANIZATION, SITE } from '../facts/small-practice.js';
import { allFacts, staleWeeks, workDayOf } from '../facts/stored-facts.js';

const MONDAY = '2026-03-02';
const WEEK = { from: MONDAY, to: '2026-03-08' };
const LONG_AFTER = Date.parse('2026-04-01') / 1000;
const everything = { kind: 'ORGANIZATION' as const };
const hr: Viewer = {
  loginId: id(90),
  organizationId: ORGANIZATION,
  name: 'Hera',
  roles: ['HR'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
};
const anna: Viewer = { ...hr, loginId: id(91), name: 'Anna', roles: ['STAFF_MEMBER'], staffMemberId: ANNA };

describe('questions of pay in the database', () => {
  let database: TestDatabase | undefined;
  const db = (): TestDatabase => database!;
  let charting: string;

  /** Anna is on the clock from Monday to Friday, 08:00 to 16:00, and charts on Monday from 18:00 to 18:40. */
  beforeEach(async () => {
    await database?.drop();
    database = await openTestDatabase();
    await openSmallPractice(db().pool);
    for (const day of ['02', '03', '04', '05', '06'])
      await clocked(db().pool, ANNA, `2026-03-${day}`, '08:00', '16:00');
    charting = await logged(db().pool, ANNA, MONDAY, '18:00', '18:40');
    await drainStaleWeeks(db(), ORGANIZATION);
  }, 60_000);
  afterAll(() => database?.drop());

  const list = async (states?: QuestionState[]): Promise<readonly SettledQuestion[]> => {
    const asked = {
      scope: everything,
      period: WEEK,
      filter: { states: states ?? null, kinds: ['OFF_CLOCK' as const] },
    };
    return (await questionsPage(db().dataSource, hr, { ...asked, first: 50, after: null })).questions;
  };
  const only = async (): Promise<SettledQuestion> => {
    const [question, ...others] = await list();
    if (question === undefined || others.length > 0) throw new Error('not exactly one question');
    return question;
  };
  const say = (viewer: Viewer, act: Saying['act'], answer: PayAnswer | null, note: string | null = null) =>
    only().then(({ id: question }) => sayOfQuestions(db(), viewer, [question], { act, answer, note }, LONG_AFTER));
  const worked = async () => (await workDayOf(db().pool, ANNA, MONDAY))?.['worked_seconds'];
  const changeLog = async (to: string) => {
    await db().pool.query(`update task_log set gone_run_id = $2, is_removed = true where id = $1`, [charting, id(31)]);
    await logged(db().pool, ANNA, MONDAY, '18:00', to);
    await drainStaleWeeks(db(), ORGANIZATION);
  };

  it('decided as worked, they move the facts at once, and the week beside them', async () => {
    expect(await worked()).toBe(8 * 3600);
    const settled = await say(hr, 'DECISION', 'COUNTS');
    expect(isInputProblem(settled)).toBe(false);
    expect(await worked()).toBe(8 * 3600 + 2400);
    const { work_week } = await allFacts(db().pool);
    // 40 h on the clock and 40 min beside it: all of the 40 min are overtime.
    expect(work_week).toMatchObject([{ regular_seconds: 144_000, overtime_seconds: 2400 }]);
    expect(await staleWeeks(db().pool)).toEqual([]);
    expect(await only()).toMatchObject({ state: 'SETTLED', history: [{ act: 'DECISION', by: 'Hera' }] });
  });

  it('a rebuild gives identical rows, and takes nothing away from what people said', async () => {
    await say(anna, 'REPLY', 'COUNTS', 'charting');
    await say(hr, 'DECISION', 'COUNTS');
    const before = await allFacts(db().pool);
    const history = (await only()).history;
    await rebuildFacts(db(), ORGANIZATION);
    expect(await allFacts(db().pool)).toEqual(before);
    expect((await only()).history).toEqual(history);
    expect(history.map(({ act, answer, note }) => [act, answer, note])).toEqual([
      ['REPLY', 'COUNTS', 'charting'],
      ['DECISION', 'COUNTS', null],
    ]);
  });

  it('the same log under another row is the same question: loading it again changes nothing', async () => {
    await say(hr, 'DECISION', 'COUNTS');
    const before = await allFacts(db().pool);
    await changeLog('18:40');
    expect(await allFacts(db().pool)).toEqual(before);
    expect(await only()).toMatchObject({ state: 'SETTLED' });
  });

  it('a changed log opens anew, says so, and keeps the old decision to be read', async () => {
    await say(hr, 'DECISION', 'COUNTS');
    await changeLog('18:55');
    expect(await worked()).toBe(8 * 3600);
    const questions = (await list()).map(({ state, seconds, isChanged, history }) => [
      state,
      seconds,
      isChanged,
      history.length,
    ]);
    expect(questions).toEqual([
      ['NO_LONGER_FOUND', 2400, false, 1],
      ['OPEN', 3300, true, 0],
    ]);
  });

  it('reopened, the time no longer counts', async () => {
    await say(hr, 'DECISION', 'COUNTS');
    await say(hr, 'REOPENING', null, 'counted twice');
    expect(await worked()).toBe(8 * 3600);
    expect(await only()).toMatchObject({ state: 'OPEN' });
  });

  it('a contradiction of hers brings a decision back to HR; until then it stands', async () => {
    await say(anna, 'REPLY', 'COUNTS');
    await say(hr, 'DECISION', 'DOES_NOT_COUNT', 'logged by mistake');
    expect(await only()).toMatchObject({ state: 'SETTLED' });
    await say(anna, 'REPLY', 'COUNTS', 'it was no mistake');
    expect(await only()).toMatchObject({ state: 'REPLIED' });
    expect(await worked()).toBe(8 * 3600);
    await say(hr, 'DECISION', 'COUNTS');
    expect(await only()).toMatchObject({ state: 'SETTLED' });
    expect(await worked()).toBe(8 * 3600 + 2400);
  });

  it('what is refused is said of none of the questions', async () => {
    await logged(db().pool, ANNA, '2026-03-03', '19:00', '19:10');
    await drainStaleWeeks(db(), ORGANIZATION);
    const ids = (await list()).map((question) => question.id);
    const refused = await sayOfQuestions(
      db(),
      hr,
      [...ids, ids[0]!.replace('OFF_CLOCK', 'PREMIUM_MEAL')],
      { act: 'DECISION', answer: 'COUNTS', note: null },
      LONG_AFTER,
    );
    expect(refused).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await rowsOf(db().pool, 'select id from settlement')).toEqual([]);
    const both = await sayOfQuestions(db(), hr, ids, { act: 'DECISION', answer: 'COUNTS', note: null }, LONG_AFTER);
    expect(both).toMatchObject([{ state: 'SETTLED' }, { state: 'SETTLED' }]);
  });

  it('what is unsettled of a period is listed until it is settled', async () => {
    const left = () => unsettled(db().dataSource, hr, { scope: everything, period: WEEK });
    expect(await left()).toEqual([{ kind: 'OFF_CLOCK', count: 1, replied: 0, seconds: 2400, oldest: MONDAY }]);
    await say(anna, 'REPLY', 'COUNTS');
    expect(await left()).toMatchObject([{ count: 1, replied: 1 }]);
    await say(hr, 'DECISION', 'COUNTS');
    expect(await left()).toEqual([]);
    expect(
      await unsettled(db().dataSource, hr, { scope: everything, period: { from: '2026-03-09', to: '2026-03-15' } }),
    ).toEqual([]);
  });

  it('tell what the week would come to, by the engine that will count it', async () => {
    const open = await list();
    const whatIf = await unconfirmedWeek(db(), ORGANIZATION, open);
    expect(whatIf).toEqual({
      weekStarting: MONDAY,
      seconds: 2400,
      recorded: { workedSeconds: 144_000, overtimeSeconds: 0, doubletimeSeconds: 0, federalOvertimeSeconds: 0 },
      counted: { workedSeconds: 146_400, overtimeSeconds: 2400, doubletimeSeconds: 0, federalOvertimeSeconds: 2400 },
    });
    await say(hr, 'DECISION', 'COUNTS');
    const { work_week } = await allFacts(db().pool);
    expect(work_week[0]).toMatchObject({ overtime_seconds: whatIf?.counted.overtimeSeconds });
    expect(await unconfirmedWeek(db(), ORGANIZATION, await list())).toBeNull();
  });

  it('of a deducted meal move worked time when it was not taken', async () => {
    await db().pool.query(`update source set meal_recording = 'AUTO_DEDUCT'`);
    await db().pool.query(
      `insert into clock_span (organization_id, id, source_id, staff_member_id, kind, site_id, started_at, ended_at,
         import_run_id, line)
       select organization_id, $1, source_id, staff_member_id, 'MEAL', site_id, started_at + interval '4 h',
         started_at + interval '4.5 h', import_run_id, 3
       from clock_span where kind = 'WORK' and started_at < '2026-03-03'`,
      [id(700)],
    );
    await rebuildFacts(db(), ORGANIZATION);
    expect(await worked()).toBe(7.5 * 3600);
    const page = { scope: everything, period: { from: MONDAY, to: MONDAY }, first: 50, after: null };
    const { questions } = await questionsPage(db().dataSource, hr, {
      ...page,
      filter: { kinds: ['MEAL_UNCONFIRMED'] },
    });
    expect(questions).toMatchObject([{ seconds: 1800, siteId: SITE, state: 'OPEN' }]);
    const ids = questions.map((question) => question.id);
    await sayOfQuestions(db(), hr, ids, { act: 'DECISION', answer: 'NOT_TAKEN', note: null }, LONG_AFTER);
    expect(await workDayOf(db().pool, ANNA, MONDAY)).toMatchObject({
      worked_seconds: 8 * 3600,
      shifts_meal_failed: 1,
      shifts_meal_unknown: 0,
    });
  });
});
