import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isInputProblem } from '../../server/domain/input-problem.js';
import type { RequestedScope } from '../../server/domain/requested-scope.js';
import { addDays } from '../../server/domain/time/civil-date.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { readDidItHelp } from '../../server/reviews/weekly/read-did-it-help.js';
import { readWhatChanged } from '../../server/reviews/weekly/read-what-changed.js';
import { annotations, reviewHistory, weeklyReview } from '../../server/reviews/weekly/weekly-review.js';
import {
  addAnnotation,
  addFollowUp,
  addNote,
  markReviewed,
  setFollowUpDone,
  withdrawSaid,
} from '../../server/reviews/weekly/write-review.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';

const EVERYTHING: RequestedScope = { kind: 'ORGANIZATION' };
const NORTH: RequestedScope = { kind: 'SITE', id: idOf('North') };
const BLUE: RequestedScope = { kind: 'TEAM', id: idOf('Blue') };
const RED: RequestedScope = { kind: 'TEAM', id: idOf('Red') };
const SOUTH: RequestedScope = { kind: 'SITE', id: idOf('South') };
/** A Monday, after the week of the 9th. */
const MONDAY = Date.parse('2026-11-16T15:00:00Z');
const NOW = MONDAY / 1000;
const WEEK = '2026-11-11';
const NEXT_WEEK = '2026-11-18';
const AUTUMN = { from: '2026-09-01', to: '2026-12-31' };

const viewerOf = (name: string, rights: Partial<Viewer>): Viewer => ({
  loginId: idOf(name),
  organizationId: ORGANIZATION,
  name,
  roles: ['MANAGER'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
  ...rights,
});

describe('the weekly review', () => {
  const hera = viewerOf('Hera', { roles: ['HR'] });
  const nora = viewerOf('Nora', { managedSiteIds: [idOf('North')] });
  const max = viewerOf('Max', { managedTeamIds: [idOf('Blue')] });
  const rob = viewerOf('Rob', { managedTeamIds: [idOf('Red')] });
  const sue = viewerOf('Sue', { managedSiteIds: [idOf('South')] });
  const both = viewerOf('Both', { managedTeamIds: [idOf('Blue'), idOf('Red')] });
  const ann = viewerOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
  let database: TestDatabase;
  let said = 0;
  /** A second later each time, so that words have an order. */
  const at = () => new Date(MONDAY + 1000 * said++);

  const review = async (viewer: Viewer, scope: RequestedScope, day = WEEK) => {
    const found = await weeklyReview(database.dataSource, viewer, { scope, day }, NOW);
    if (isInputProblem(found)) throw new Error(found.code);
    return found;
  };
  const note = (viewer: Viewer, scope: RequestedScope, words: string) =>
    addNote(database.dataSource, viewer, { scope, day: WEEK, words }, at());
  const notesOf = async (viewer: Viewer, scope: RequestedScope) =>
    (await review(viewer, scope)).notes.map(({ words, placeName }) => `${placeName}: ${words}`);
  const followUp = (viewer: Viewer, scope: RequestedScope, words: string, owner: Viewer, dueOn = '2026-11-20') =>
    addFollowUp(database.dataSource, viewer, { scope, day: WEEK, words, ownerId: owner.loginId, dueOn }, at());
  const followUpsOf = async (viewer: Viewer, scope: RequestedScope, day = WEEK) =>
    (await review(viewer, scope, day)).followUps;

  const login = async ({ loginId, name, roles, managedSiteIds, managedTeamIds }: Viewer) => {
    const { pool } = database;
    await pool.query(
      `insert into login (id, organization_id, email, name, password_hash) values ($1, $2, $3, $3, 'none')`,
      [loginId, ORGANIZATION, name],
    );
    for (const role of roles) {
      await pool.query('insert into login_role (login_id, role) values ($1, $2)', [loginId, role]);
    }
    const held = [...managedSiteIds.map((id) => ['SITE', id]), ...managedTeamIds.map((id) => ['TEAM', id])];
    for (const [kind, id] of held) {
      await pool.query('insert into login_responsibility (login_id, kind, target_id) values ($1, $2, $3)', [
        loginId,
        kind,
        id,
      ]);
    }
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    await writePractice(database.pool, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann'], Red: ['Di'] } },
      South: { zone: 'America/Chicago', teams: {} },
    });
    for (const viewer of [hera, nora, max, rob, sue, ann]) await login(viewer);
  });
  afterAll(() => database.drop());

  it('keeps a note of a place for those who are responsible for it, and nobody else', async () => {
    expect(await note(max, EVERYTHING, 'Two opened late.')).toBeNull();
    expect(await note(nora, NORTH, 'The whole site was short.')).toBeNull();
    expect(await note(hera, EVERYTHING, 'Flu everywhere.')).toBeNull();
    const all = ['Blue: Two opened late.', 'North: The whole site was short.', 'Paper Practice: Flu everywhere.'];
    expect(await notesOf(hera, EVERYTHING)).toEqual(all);
    expect(await notesOf(nora, EVERYTHING)).toEqual(all.slice(0, 2));
    expect(await notesOf(max, EVERYTHING)).toEqual(all.slice(0, 1));
    expect(await notesOf(hera, BLUE)).toEqual(all.slice(0, 1));
    expect(await notesOf(rob, EVERYTHING)).toEqual([]);
    expect(await notesOf(sue, EVERYTHING)).toEqual([]);
    expect(await notesOf(ann, EVERYTHING)).toEqual([]);
  });

  it('is written for one place that is the viewer’s', async () => {
    expect(await note(max, RED, 'x')).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await note(sue, NORTH, 'x')).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await note(ann, EVERYTHING, 'x')).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await note(both, NORTH, 'x')).toMatchObject({ code: 'CHOOSE_PLACE' });
    expect(await note(hera, { kind: 'STAFF_MEMBER', id: idOf('Ann') }, 'x')).toMatchObject({ code: 'CHOOSE_PLACE' });
    expect(await note(max, BLUE, '  ')).toMatchObject({ code: 'NO_WORDS' });
    expect(await note(max, BLUE, 'x'.repeat(2001))).toMatchObject({ code: 'TOO_LONG' });
    expect(await review(max, NORTH)).toMatchObject({ placeName: 'Blue' });
    expect(await review(both, EVERYTHING)).toMatchObject({ placeName: null, possibleOwners: [] });
    expect(await weeklyReview(database.dataSource, max, { scope: RED, day: WEEK }, NOW)).toMatchObject({
      code: 'NOT_VISIBLE',
    });
  });

  it('is marked once the week is over, once for each place, and the mark can be taken back', async () => {
    const mark = (viewer: Viewer, scope: RequestedScope, isReviewed = true, day = WEEK) =>
      markReviewed(database.dataSource, viewer, { scope, day, isReviewed }, at());
    expect(await mark(max, BLUE, true, NEXT_WEEK)).toMatchObject({ code: 'WEEK_NOT_OVER' });
    expect(await review(max, BLUE)).toMatchObject({ isReviewed: false, isOver: true });
    await mark(max, BLUE);
    await mark(nora, BLUE);
    await mark(nora, NORTH);
    expect((await review(nora, NORTH)).marks.map(({ placeName, by }) => [placeName, by])).toEqual([
      ['Blue', 'Max'],
      ['North', 'Nora'],
    ]);
    await mark(nora, NORTH, false);
    expect(await review(nora, NORTH)).toMatchObject({ isReviewed: false });
    expect(await review(max, BLUE)).toMatchObject({ isReviewed: true, week: { from: '2026-11-09', to: '2026-11-15' } });
  });

  it('brings a follow-up back every week until it is done, and shows it where it was', async () => {
    expect(await followUp(max, BLUE, 'Ask for a float MA.', nora)).toBeNull();
    const [open] = await followUpsOf(max, BLUE, NEXT_WEEK);
    expect(open).toMatchObject({ ownerName: 'Nora', dueOn: '2026-11-20', weekStarting: '2026-11-09', doneAt: null });
    expect(await followUpsOf(max, BLUE, '2026-11-02')).toEqual([]);
    const id = open?.id ?? '';
    const done = (viewer: Viewer, day: string | null) =>
      setFollowUpDone(database.dataSource, viewer, { id, day }, at());
    expect(await done(rob, NEXT_WEEK)).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await done(max, '2026-11-04')).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await done(nora, NEXT_WEEK)).toBeNull();
    expect(await followUpsOf(max, BLUE)).toMatchObject([{ doneBy: 'Nora' }]);
    expect(await followUpsOf(max, BLUE, NEXT_WEEK)).toMatchObject([{ doneBy: 'Nora' }]);
    expect(await followUpsOf(max, BLUE, '2026-11-25')).toEqual([]);
    expect(await done(max, null)).toBeNull();
    expect(await followUpsOf(max, BLUE, '2026-11-25')).toMatchObject([{ doneBy: null }]);
  });

  it('lets only those own a follow-up who are responsible, and shows it to its owner wherever it is from', async () => {
    expect((await review(max, BLUE)).possibleOwners.map(({ name }) => name)).toEqual(['Hera', 'Max', 'Nora']);
    expect(await followUp(max, BLUE, 'x', sue)).toMatchObject({ code: 'NO_SUCH_OWNER' });
    expect(await followUp(max, BLUE, 'x', ann)).toMatchObject({ code: 'NO_SUCH_OWNER' });
    expect(await followUp(max, BLUE, 'x', max, '2026-11-08')).toMatchObject({ code: 'DUE_TOO_EARLY' });
    expect(await followUp(nora, NORTH, 'Try a later lunch.', rob)).toBeNull();
    expect(await followUpsOf(rob, EVERYTHING)).toMatchObject([
      { words: 'Try a later lunch.', isOwn: true, placeName: 'North' },
    ]);
    expect(await followUpsOf(max, EVERYTHING)).toMatchObject([{ words: 'Ask for a float MA.' }]);
    const [own] = await followUpsOf(rob, EVERYTHING);
    expect(await setFollowUpDone(database.dataSource, rob, { id: own?.id ?? '', day: WEEK }, at())).toBeNull();
  });

  it('tells what concerns a place: of the organization everybody responsible, of a site its teams too', async () => {
    const annotate = (viewer: Viewer, scope: RequestedScope, day: string, words: string) =>
      addAnnotation(database.dataSource, viewer, { scope, day, icon: 'CHANGE', words }, at());
    await annotate(hera, EVERYTHING, '2026-10-05', 'Flu season');
    await annotate(nora, NORTH, '2026-10-12', 'New records system');
    await annotate(max, BLUE, '2026-10-19', 'Float MA');
    await annotate(sue, SOUTH, '2026-10-26', 'Closed for painting');
    const seen = async (viewer: Viewer, scope: RequestedScope) =>
      (await annotations(database.dataSource, viewer, scope, AUTUMN)).map(({ words }) => words);
    expect(await seen(hera, EVERYTHING)).toHaveLength(4);
    expect(await seen(hera, BLUE)).toEqual(['Flu season', 'New records system', 'Float MA']);
    expect(await seen(max, EVERYTHING)).toEqual(['Flu season', 'New records system', 'Float MA']);
    expect(await seen(rob, EVERYTHING)).toEqual(['Flu season', 'New records system']);
    expect(await seen(sue, SOUTH)).toEqual(['Flu season', 'Closed for painting']);
    expect(await seen(max, SOUTH)).toEqual([]);
    expect(await seen(ann, EVERYTHING)).toEqual([]);
    expect(await seen(ann, { kind: 'STAFF_MEMBER', id: idOf('Ann') })).toEqual([]);
  });

  it('lets whoever wrote something withdraw it, and HR', async () => {
    const [mine] = (await review(max, BLUE)).notes;
    const take = (viewer: Viewer) =>
      withdrawSaid(database.dataSource, viewer, { kind: 'NOTE', id: mine?.id ?? '' }, at());
    expect((await review(nora, BLUE)).notes).toMatchObject([{ mayWithdraw: false }]);
    expect(await take(nora)).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await take(max)).toBeNull();
    expect(await take(max)).toMatchObject({ code: 'NOT_VISIBLE' });
    expect((await review(max, BLUE)).notes).toEqual([]);
    const [first] = await annotations(database.dataSource, max, BLUE, AUTUMN);
    const annotation = { kind: 'ANNOTATION' as const, id: first?.id ?? '' };
    expect(await withdrawSaid(database.dataSource, max, annotation, at())).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await withdrawSaid(database.dataSource, hera, annotation, at())).toBeNull();
    expect((await database.pool.query('select from annotation')).rowCount).toBe(4);
  });

  it('is found again in the history, each place by itself', async () => {
    expect(await reviewHistory(database.dataSource, nora, NORTH)).toMatchObject([
      { weekStarting: '2026-11-09', placeName: 'Blue', reviewedBy: 'Max', notes: 0, followUps: 1, openFollowUps: 1 },
      { weekStarting: '2026-11-09', placeName: 'North', reviewedBy: null, notes: 1, followUps: 1, openFollowUps: 0 },
    ]);
    expect(await reviewHistory(database.dataSource, sue, EVERYTHING)).toEqual([]);
    expect(await reviewHistory(database.dataSource, ann, EVERYTHING)).toEqual([]);
  });

  it('tells what changed in whole weeks of a place, from the rows the viewer may list', async () => {
    const mondays = Array.from({ length: 13 }, (_, week) => addDays('2026-11-09', -7 * week));
    const day = (name: string, team: string, workday: string) =>
      workDay({ staffMemberId: idOf(name), workday, siteId: idOf('North'), teamId: idOf(team) });
    await writeWorkDays(
      database.pool,
      mondays.flatMap((monday) => [
        { ...day('Ann', 'Blue', monday), shortRests: monday === '2026-11-09' ? 2 : 0 },
        day('Di', 'Red', monday),
      ]),
    );
    const told = (viewer: Viewer, scope: RequestedScope, on = WEEK) =>
      readWhatChanged(database.dataSource, viewer, scope, on, NOW);
    expect(await told(max, EVERYTHING)).toMatchObject({
      before: { from: '2026-11-02', to: '2026-11-08' },
      changes: [{ metric: 'SHORT_REST_COUNT', value: 2, change: 2, usualChange: 0, extreme: 'HIGHEST' }],
    });
    expect(await told(rob, EVERYTHING)).toMatchObject({ changes: [] });
    expect(await told(rob, BLUE)).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await told(max, BLUE, NEXT_WEEK)).toMatchObject({ code: 'WEEK_NOT_COMPLETE' });
    expect(await told(hera, { kind: 'STAFF_MEMBER', id: idOf('Ann') })).toMatchObject({ code: 'NOT_OF_ONE' });
  });

  it('compares a team before and after a change with the other teams the viewer sees', async () => {
    // Five whole weeks on either side of that of 5 October; after it Ann has no overtime any more.
    const weeks = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map((week) => addDays('2026-10-05', 7 * week + 1));
    const day = (name: string, team: string, workday: string, overtimeSeconds: number) =>
      workDay({ staffMemberId: idOf(name), workday, siteId: idOf('North'), teamId: idOf(team), overtimeSeconds });
    await writeWorkDays(
      database.pool,
      weeks.flatMap((workday, index) => [
        day('Ann', 'Blue', workday, index < 5 ? 2880 + 60 * index : 0),
        day('Di', 'Red', workday, 1440),
      ]),
    );
    const ask = (viewer: Viewer, scope: RequestedScope, on: string, leftOut: string[] = []) => {
      const input = { scope, day: on, metrics: ['OVERTIME_RATE' as const], leftOut };
      return readDidItHelp(database.dataSource, viewer, input, NOW);
    };
    expect(await ask(hera, BLUE, '2026-10-07')).toMatchObject({
      before: { from: '2026-08-31', to: '2026-10-04' },
      after: { from: '2026-10-12', to: '2026-11-15' },
      places: [{ name: 'Red', isLeftOut: false }],
      findings: [{ metric: 'OVERTIME_RATE', verdict: 'BETTER', comparedPlaces: 1, weeksBefore: 5, weeksAfter: 5 }],
    });
    expect(await ask(hera, BLUE, '2026-10-07', [idOf('Red')])).toMatchObject({ findings: [{ comparedPlaces: 0 }] });
    // Whoever sees her own team alone learns nothing of the other.
    expect(await ask(max, BLUE, '2026-10-07')).toMatchObject({ places: [], findings: [{ comparedPlaces: 0 }] });
    expect(await ask(rob, BLUE, '2026-10-07')).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await ask(max, BLUE, '2026-11-04')).toMatchObject({ code: 'TOO_EARLY' });
    expect(await ask(max, EVERYTHING, '2026-10-07')).toMatchObject({ code: 'CHOOSE_PLACE' });
  });
});
