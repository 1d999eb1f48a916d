import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const MERGE = `mutation ($from: ID!, $into: ID!) { mergeStaffMembers(fromId: $from, intoId: $into) {
  ... on Done { ok } ... on InputProblem { code field } } }`;
const UNDO = 'mutation ($id: ID!) { undoStaffMerge(mergeId: $id) { ... on Done { ok } ... on InputProblem { code } } }';
const MERGES = '{ mapping { candidates { name } merges { id fromName intoName mergedBy undoneBy isCovered } } }';

const ACTIVITIES = [
  'mutation ($from: ID!, $into: ID!) { mergeActivities(fromId: $from, intoId: $into) { ... on InputProblem { code } } }',
  'mutation { undoActivityMerge(mergeId: "1") { ... on InputProblem { code } } }',
  `mutation ($from: ID!) { setActivityCategories(activityIds: [$from], category: CLINICAL, validFrom: "2026-01-01") {
    ... on InputProblem { code } } }`,
];

describe('merging staff members over the API', () => {
  let server: PaperServer;
  let hr: string;
  let manager: string;

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Annie', 'Bea'] } },
    });
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
    manager = await server.cookieOf('Max', { roles: ['MANAGER'], managedTeamIds: [idOf('Blue')] });
  });
  afterAll(() => server.close());

  const both = { from: idOf('Annie'), into: idOf('Ann') };

  it('is for HR and administrators', async () => {
    const activities = await Promise.all(ACTIVITIES.map((mutation) => server.ask(mutation, both, manager)));
    const staff = [await server.ask(MERGE, both, manager), await server.ask(UNDO, { id: '1' }, manager)];
    for (const answer of [...staff, ...activities]) {
      expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('is done, listed and undone', async () => {
    expect((await server.ask(MERGE, both, hr)).data).toEqual({ mergeStaffMembers: { ok: true } });
    const listed = { fromName: 'Annie', intoName: 'Ann', mergedBy: 'Hera', undoneBy: null, isCovered: false };
    const { mapping } = (await server.ask(MERGES, {}, hr)).data as { mapping: { merges: { id: string }[] } };
    expect(mapping).toMatchObject({ candidates: [{ name: 'Ann' }, { name: 'Bea' }], merges: [listed] });
    const id = mapping.merges[0]?.id;
    expect((await server.ask(UNDO, { id }, hr)).data).toEqual({ undoStaffMerge: { ok: true } });
    expect((await server.ask(UNDO, { id }, hr)).data).toEqual({ undoStaffMerge: { code: 'NO_SUCH_MERGE' } });
  });

  it('refuses activities that are not there', async () => {
    const answers = await Promise.all(ACTIVITIES.map((mutation) => server.ask(mutation, both, hr)));
    expect(answers.map(({ data }) => Object.values(data ?? {})[0])).toEqual([
      { code: 'NO_SUCH_ACTIVITY' },
      { code: 'NO_SUCH_MERGE' },
      { code: 'NO_SUCH_ACTIVITY' },
    ]);
  });

  it('names nobody who is not there', async () => {
    expect((await server.ask(MERGE, { ...both, into: idOf('Nobody') }, hr)).data).toMatchObject({
      mergeStaffMembers: { code: 'NOT_A_STAFF_MEMBER' },
    });
    expect((await server.ask(MERGE, { ...both, from: 'x' }, hr)).data).toMatchObject({
      mergeStaffMembers: { code: 'NOT_VISIBLE' },
    });
    expect((await server.ask(UNDO, { id: 'x' }, hr)).data).toMatchObject({ undoStaffMerge: { code: 'NOT_VISIBLE' } });
  });
});
