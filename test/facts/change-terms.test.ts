import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isInputProblem, type InputProblem } from '../../server/domain/input-problem.js';
import { addDays } from '../../server/domain/time/civil-date.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { rebuildFacts } from '../../server/facts/rebuild-facts.js';
import { changeTerms, previewTermsChange, type TermsPreview } from '../../server/facts/terms/change-terms.js';
import type { TermsChange } from '../../server/practice/terms/terms-change.js';
import { listChanges } from '../../server/practice/administration/administration-change.query.js';
import { readKnownTerms } from '../../server/practice/terms/known-terms.query.js';
import { readTeams } from '../../server/practice/upsert/known-practice.query.js';
import { upsertTeams } from '../../server/practice/upsert/upsert-teams.js';
import { upsertStaff } from '../../server/practice/upsert/upsert-staff.js';
import { stateOwnLimits } from '../../server/practice/terms/state-own-limits.js';
import { WELLBEING_DEFAULT } from '../../server/domain/overtime/policies/wellbeing-default.js';
import { OWN_WELLBEING_ID } from '../../server/domain/overtime/own-limits.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ANNA, BETH, clocked, lineOf, openSmallPractice, ORGANIZATION, SITE, TEAM } from './small-practice.js';
import { allFacts, staleWeeks } from './stored-facts.js';

const MONDAY = '2026-03-02';
const HOUR = 3600;
const CHANGING = { organizationId: ORGANIZATION, by: 'Hera', today: '2026-03-25' };
const CALIFORNIA: TermsChange = {
  kind: 'ASSIGN_POLICY',
  to: { siteId: SITE, contractId: null },
  policyId: 'US-CA',
  policyVersion: 1,
  validFrom: '2026-03-09',
};

describe('a change of terms', () => {
  let database: TestDatabase;

  /** Three weeks: Anna works four days of ten hours in each, Beth five of eight. */
  beforeEach(async () => {
    await database?.drop();
    database = await openTestDatabase();
    await openSmallPractice(database.pool);
    for (const week of [0, 7, 14]) {
      for (let day = 0; day < 5; day += 1) {
        const date = addDays(MONDAY, week + day);
        if (day < 4) await clocked(database.pool, ANNA, date, '07:00', '17:00');
        await clocked(database.pool, BETH, date, '08:00', '16:00');
      }
    }
    await drainStaleWeeks(database, ORGANIZATION);
  });
  afterAll(() => database.drop());

  const preview = async (change: TermsChange): Promise<TermsPreview> => {
    const previewed = await previewTermsChange(database, CHANGING, change);
    if (isInputProblem(previewed)) throw new Error(previewed.message);
    return previewed;
  };
  const make = async (change: TermsChange): Promise<InputProblem | null> =>
    changeTerms(database, CHANGING, change, (await preview(change)).seen);
  const weeksOf = async (who: string) =>
    (await allFacts(database.pool)).work_week
      .filter((row) => row['staff_member_id'] === who)
      .map((row) => [String(row['week_starting']), row['policy_id'], Number(row['overtime_seconds']) / HOUR] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const rebuiltIsSame = async () => {
    const before = await allFacts(database.pool);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);
  };

  it('is shown with its differences, and nothing is stored or marked', async () => {
    const before = await allFacts(database.pool);
    const { differences, weeks, oldWeeks } = await preview(CALIFORNIA);
    // Anna's weeks of 9 and 16 March: 4 × 2 h beyond eight; meals that California wants and nobody punched.
    expect(differences.filter(({ staffMemberId }) => staffMemberId === ANNA)).toMatchObject([
      { weekStarting: '2026-03-09', before: { overtimeSeconds: 0 }, after: { overtimeSeconds: 8 * HOUR } },
      { weekStarting: '2026-03-16', before: { regularSeconds: 40 * HOUR }, after: { regularSeconds: 32 * HOUR } },
    ]);
    expect(differences[0]!.appearing.map(({ policyId }) => policyId)).toContain('US-CA');
    expect([weeks.length, oldWeeks]).toEqual([4, 4]);
    expect(await allFacts(database.pool)).toEqual(before);
    expect(await staleWeeks(database.pool)).toEqual([]);
  });

  it('moves no old week before it was accepted, and none before its first', async () => {
    const before = await allFacts(database.pool);
    expect(await changeTerms(database, CHANGING, CALIFORNIA, null)).toMatchObject({ code: 'NOT_ACCEPTED' });
    expect(await changeTerms(database, CHANGING, CALIFORNIA, 'of another time')).toMatchObject({
      code: 'DIFFERENCES_CHANGED',
    });
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);

    expect(await make(CALIFORNIA)).toBeNull();
    expect(await weeksOf(ANNA)).toEqual([
      ['2026-03-02', 'US-FLSA-40', 0],
      ['2026-03-09', 'US-CA', 8],
      ['2026-03-16', 'US-CA', 8],
    ]);
    await rebuiltIsSame();
  });

  it('gives exactly the differences that were seen', async () => {
    const { differences } = await preview(CALIFORNIA);
    await make(CALIFORNIA);
    const { work_day: days } = await allFacts(database.pool);
    for (const { staffMemberId, weekStarting, after } of differences) {
      const stored = days.filter(
        (row) => row['staff_member_id'] === staffMemberId && row['week_starting'] === weekStarting,
      );
      expect(stored.reduce((sum, row) => sum + Number(row['overtime_seconds']), 0)).toBe(after.overtimeSeconds);
    }
    expect((await preview({ ...CALIFORNIA, validFrom: '2026-03-16' })).differences).toEqual([]);
  });

  it('is not accepted once other rows came in between', async () => {
    const { seen } = await preview(CALIFORNIA);
    await clocked(database.pool, ANNA, '2026-03-20', '07:00', '17:00');
    expect(await changeTerms(database, CHANGING, CALIFORNIA, seen)).toMatchObject({ code: 'DIFFERENCES_CHANGED' });
    expect((await weeksOf(ANNA)).map(([, policy]) => policy)).not.toContain('US-CA');
  });

  it('of what has not begun needs no acceptance', async () => {
    expect(await changeTerms(database, CHANGING, { ...CALIFORNIA, validFrom: '2026-03-30' }, null)).toBeNull();
    expect((await weeksOf(ANNA)).map(([, policy]) => policy)).not.toContain('US-CA');
  });

  it('for one contract reaches nobody else, and ends as it began', async () => {
    const forAnna: TermsChange = { ...CALIFORNIA, to: { siteId: null, contractId: ANNA } };
    await make(forAnna);
    expect((await weeksOf(BETH)).map(([, policy]) => policy)).not.toContain('US-CA');
    const { rows } = await database.pool.query<{ id: string }>('select id from policy_assignment');
    await make({ kind: 'END_POLICY', assignmentId: rows[0]!.id, lastDay: '2026-03-15' });
    expect(await weeksOf(ANNA)).toEqual([
      ['2026-03-02', 'US-FLSA-40', 0],
      ['2026-03-09', 'US-CA', 8],
      ['2026-03-16', 'US-FLSA-40', 0],
    ]);
    await rebuiltIsSame();
  });

  it('can be an agreement: four days of ten hours earn no overtime under it', async () => {
    await make(CALIFORNIA);
    const agreed: TermsChange = {
      kind: 'ADD_AGREEMENT',
      staffMemberId: ANNA,
      agreement: 'FOUR_TENS',
      validFrom: '2026-03-16',
      validTo: null,
    };
    await make(agreed);
    expect((await weeksOf(ANNA)).map(([, , overtime]) => overtime)).toEqual([0, 8, 0]);
    expect(await previewTermsChange(database, CHANGING, agreed)).toMatchObject({ code: 'AGREED_ALREADY' });
    await rebuiltIsSame();
  });

  it('can be limits of the practice’s own, whose versions stay', async () => {
    const limits = {
      ...WELLBEING_DEFAULT.limits!,
      shift: { ...WELLBEING_DEFAULT.limits!.shift, warningOver: 9 * HOUR },
    };
    expect(await stateOwnLimits(database.pool, ORGANIZATION, { title: 'Ours', limits }, 'Hera')).toBe(1);
    expect(await stateOwnLimits(database.pool, ORGANIZATION, { title: 'Ours', limits }, 'Hera')).toBe(2);
    const own: TermsChange = {
      kind: 'ASSIGN_POLICY',
      to: { siteId: null, contractId: null },
      policyId: OWN_WELLBEING_ID,
      policyVersion: 1,
      validFrom: '2026-03-09',
    };
    const { differences } = await preview(own);
    expect(differences.flatMap(({ appearing }) => appearing.map(({ kind }) => kind))).toEqual(
      Array.from({ length: 8 }, () => 'SHIFT_LONG'),
    );
    await make(own);
    await rebuiltIsSame();
  });

  it('can be another beginning of the workweek: every day stays in exactly one week, and the greater is paid', async () => {
    await clocked(database.pool, BETH, '2026-03-15', '08:00', '13:00');
    await drainStaleWeeks(database, ORGANIZATION);
    await make({ kind: 'MOVE_WORKWEEK', from: '2026-03-15', weekday: 'SUNDAY' });
    // The Sunday lies in the old week (45 h) and in the new one (45 h): 5 h of overtime once, with the Sunday's week.
    expect(await weeksOf(BETH)).toEqual([
      ['2026-03-02', 'US-FLSA-40', 0],
      ['2026-03-09', 'US-FLSA-40', 0],
      ['2026-03-15', 'US-FLSA-40', 5],
    ]);
    await rebuiltIsSame();
    // An import that still marks Mondays settles the weeks that hold those days.
    await database.pool.query(
      `insert into stale_week (organization_id, staff_member_id, week_starting) values ($1, $2, '2026-03-16')`,
      [ORGANIZATION, BETH],
    );
    await drainStaleWeeks(database, ORGANIZATION);
    expect(await staleWeeks(database.pool)).toEqual([]);
    await rebuiltIsSame();
  });

  it('is refused where the law or the calendar refuses it', async () => {
    const refused = async (change: TermsChange) => {
      const answer = await previewTermsChange(database, CHANGING, change);
      return isInputProblem(answer) ? answer.code : null;
    };
    const eightAndEighty = { ...CALIFORNIA, policyId: 'US-8-80' };
    expect(await previewTermsChange(database, CHANGING, eightAndEighty)).toMatchObject({
      code: 'POLICY_REFUSED',
      message: expect.stringMatching(/HOSPITAL and RESIDENTIAL_CARE only, not for OUTPATIENT \(29 U\.S\.C\. 207\(j\)/),
    });
    expect(await refused({ ...CALIFORNIA, policyId: 'US-NV', validFrom: '2020-01-06' })).toBe('POLICY_NOT_IN_FORCE');
    expect(await refused({ ...CALIFORNIA, policyId: 'US-XX' })).toBe('UNKNOWN_POLICY');
    expect(await refused({ kind: 'MOVE_WORKWEEK', from: '2026-03-16', weekday: 'SUNDAY' })).toBe('WEEKDAY_MISMATCH');
    expect(await refused({ kind: 'MOVE_WORKWEEK', from: '2026-03-16', weekday: 'MONDAY' })).toBe('SAME');
  });

  it('of a hospital may count fourteen days together, from the first week on', async () => {
    await database.pool.query(`update organization set organization_type = 'HOSPITAL'`);
    await make({ ...CALIFORNIA, policyId: 'US-8-80' });
    // 9 to 22 March: 4 × 10 twice is 80 h, and 2 h a day beyond eight.
    expect(await weeksOf(ANNA)).toEqual([
      ['2026-03-02', 'US-FLSA-40', 0],
      ['2026-03-09', 'US-8-80', 8],
      ['2026-03-16', 'US-8-80', 8],
    ]);
    await rebuiltIsSame();
  });

  it('can be a contract from a list of staff: it waits, moves nothing, and holds once it is accepted', async () => {
    const before = await allFacts(database.pool);
    const line = lineOf('anna', { weeklySeconds: 144_000, timekeeping: 'TASKS', validFrom: '2026-03-09' });
    const { outcomes, reach } = await upsertStaff(database.pool, ORGANIZATION, [line]);
    expect([outcomes, reach]).toEqual([[{ outcome: 'NEW' }], []]);
    expect((await upsertStaff(database.pool, ORGANIZATION, [line])).outcomes).toEqual([{ outcome: 'SAME' }]);
    await rebuildFacts(database, ORGANIZATION);
    expect(await allFacts(database.pool)).toEqual(before);

    const { waiting } = await readKnownTerms(database.pool, ORGANIZATION);
    expect(waiting).toMatchObject([{ staffMemberId: ANNA, validFrom: '2026-03-09' }]);
    await make({ kind: 'ACCEPT_CONTRACT', contractId: waiting[0]!.id });
    // By tasks alone nothing was worked from then on: she logged none.
    expect((await weeksOf(ANNA)).map(([week]) => week)).toEqual(['2026-03-02']);
    expect((await readKnownTerms(database.pool, ORGANIZATION)).waiting).toEqual([]);
    await rebuiltIsSame();
  });

  it('can be agreements that a list dates back: they wait with their contract, and come into force with it', async () => {
    const before = await allFacts(database.pool);
    const line = lineOf('beth', { agreements: ['FOUR_TENS'], validFrom: '2026-03-09' });
    expect((await upsertStaff(database.pool, ORGANIZATION, [line])).reach).toEqual([]);
    const { waiting, agreements } = await readKnownTerms(database.pool, ORGANIZATION);
    expect([waiting, agreements]).toMatchObject([[{ staffMemberId: BETH, agreements: 'FOUR_TENS' }], []]);
    expect(await allFacts(database.pool)).toEqual(before);
    await make({ kind: 'ACCEPT_CONTRACT', contractId: waiting[0]!.id });
    expect((await readKnownTerms(database.pool, ORGANIZATION)).agreements).toMatchObject([
      { staffMemberId: BETH, agreement: 'FOUR_TENS', validFrom: '2026-03-09', validTo: null },
    ]);
    expect((await upsertStaff(database.pool, ORGANIZATION, [line])).outcomes).toEqual([{ outcome: 'SAME' }]);
    await rebuiltIsSame();
  });

  it('of a contract that begins after all that is worked does not wait', async () => {
    const later = lineOf('beth', { weeklySeconds: 72_000, validFrom: '2026-04-06' });
    await upsertStaff(database.pool, ORGANIZATION, [later]);
    const { contracts, waiting } = await readKnownTerms(database.pool, ORGANIZATION);
    expect(waiting).toEqual([]);
    expect(contracts.filter(({ staffMemberId }) => staffMemberId === BETH)).toHaveLength(2);
  });

  it('can be another zone of a site: days begin elsewhere once that was accepted, and what was worked stays', async () => {
    // 07:00 in Chicago is 02:00 of the next day in Auckland.
    const move: TermsChange = { kind: 'MOVE_ZONE', siteId: SITE, zone: 'pacific/auckland' };
    const workdays = async () =>
      (await allFacts(database.pool)).work_day.map((row) => String(row['workday'])).toSorted();
    const before = await workdays();
    const refusal = async (change: TermsChange) => (await changeTerms(database, CHANGING, change, null))?.code;
    expect([await refusal(move), await refusal({ ...move, zone: '+02:00' })]).toEqual(['NOT_ACCEPTED', 'BAD_ZONE']);
    expect(await workdays()).toEqual(before);
    expect(await make(move)).toBeNull();
    expect(await workdays()).toEqual(before.map((day) => addDays(day, 1)));
    await rebuiltIsSame();
    const [noted] = await listChanges(database.pool, ORGANIZATION, ['SITE'], { offset: 0, limit: 9 });
    expect(noted).toMatchObject({ what: 'ZONE', before: ['America/Chicago'], after: ['Pacific/Auckland'] });
    expect(await refusal(move)).toBe('SAME');
  });

  it('can be the end of a team: what was worked in it stays its, nobody is in it afterwards', async () => {
    const end: TermsChange = { kind: 'END_TEAM', teamId: TEAM, lastDay: '2026-03-13' };
    const early = await changeTerms(database, CHANGING, { ...end, lastDay: '2025-12-31' }, null);
    expect(early).toMatchObject({ code: 'JOINED_LATER' });
    expect(await make(end)).toBeNull();
    const { work_day: days } = await allFacts(database.pool);
    expect(days.every((row) => (row['team_id'] === TEAM) === String(row['workday']) <= '2026-03-13')).toBe(true);
    await rebuiltIsSame();
    expect(await changeTerms(database, CHANGING, end, null)).toMatchObject({ code: 'ENDED_ALREADY' });
    await upsertTeams(database.pool, ORGANIZATION, [{ key: 'red', name: 'Red again', siteKey: 'main' }]);
    expect(await readTeams(database.pool, ORGANIZATION)).toMatchObject([{ name: 'Red again', endedOn: '2026-03-13' }]);
  });
});
