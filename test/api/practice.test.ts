import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const ANSWER = '{ __typename ... on InputProblem { code field } }';
const SITES = '{ administeredSites { id key name zone jurisdiction teams { key name endedOn members } } }';
const ADD_SITE = `mutation ($input: NewSiteInput!) { addSite(input: $input) ${ANSWER} }`;
const CHANGE_SITE = `mutation ($id: ID!, $input: SiteInput!) { changeSite(id: $id, input: $input) ${ANSWER} }`;
const ADD_TEAM = `mutation ($input: NewTeamInput!) { addTeam(input: $input) ${ANSWER} }`;
const RENAME_TEAM = `mutation ($id: ID!, $name: String!) { renameTeam(id: $id, name: $name) ${ANSWER} }`;
const SETTINGS = `mutation ($input: PracticeSettingsInput!) { changeSettings(input: $input) ${ANSWER} }`;
const ADD_ACTIVITY = `mutation ($key: String!, $name: String!) {
  addActivity(key: $key, name: $name, category: CLINICAL) ${ANSWER} }`;
const RENAME_ACTIVITY = `mutation ($id: ID!, $name: String!) { renameActivity(id: $id, name: $name) ${ANSWER} }`;
const CATEGORIZE = `mutation ($ids: [ID!]!) {
  setActivityCategories(activityIds: $ids, category: OTHER, validFrom: "2026-03-02") ${ANSWER} }`;
const ACTIVITIES = `query ($ids: [ID!]!) { mapping { activities { id key name rows categories { category validFrom } }
  activityReach(activityIds: $ids, from: "2026-03-03") { rows people } } }`;
const CHANGES = `query ($of: [Administered!]!) { administrationChanges(of: $of) { totalCount edges { node {
  subjectName what before after changedBy } } } }`;

const DONE = { __typename: 'Done' };

interface Listed {
  readonly id: string;
  readonly key: string;
}

describe('the practice, as HR and administrators set it up', () => {
  let server: PaperServer;
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea'] } } });
    cookies.set('HR', await server.cookieOf('Hera', { roles: ['HR'] }));
    cookies.set('ADMINISTRATOR', await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] }));
    cookies.set('MANAGER', await server.cookieOf('Max', { roles: ['MANAGER'] }));
  });
  afterAll(() => server.close());

  const answer = async (role: string, query: string, variables: object = {}) => {
    const { data, errors } = await server.ask(query, variables, cookies.get(role));
    return errors === undefined ? Object.values(data ?? {})[0] : errors[0]?.extensions['code'];
  };
  const latest = async (of: string, count: number) => {
    const { edges } = (await answer('HR', CHANGES, { of: [of] })) as { edges: { node: object }[] };
    return edges.slice(0, count).map(({ node }) => node);
  };

  it('is nobody else’s to set up, and its settings are the administrator’s', async () => {
    const id = idOf('North');
    const settings = { name: 'X', durationStyle: 'CLOCK', minimumGroupSize: 3 };
    const asked = [
      [SITES, {}],
      [ADD_SITE, { input: { key: 'x', name: 'X', zone: 'America/Chicago' } }],
      [CHANGE_SITE, { id, input: { name: 'X' } }],
      [ADD_TEAM, { input: { siteId: id, key: 'x', name: 'X' } }],
      [RENAME_TEAM, { id, name: 'X' }],
      [ADD_ACTIVITY, { key: 'x', name: 'X' }],
      [RENAME_ACTIVITY, { id, name: 'X' }],
      [CHANGES, { of: ['SITE'] }],
    ] as const;
    for (const [query, variables] of asked) expect(await answer('MANAGER', query, variables)).toBe('FORBIDDEN');
    for (const role of ['MANAGER', 'HR']) expect(await answer(role, SETTINGS, { input: settings })).toBe('FORBIDDEN');
  });

  it('takes new sites and teams under the keys that files will use', async () => {
    const site = { key: 'south', name: 'South', zone: 'america/denver', jurisdiction: 'US-CO' };
    expect(await answer('ADMINISTRATOR', ADD_SITE, { input: site })).toEqual(DONE);
    const refused = [{ zone: 'Mars' }, { key: ' ' }, { name: '' }, { jurisdiction: 'Colorado' }, {}];
    const codes: unknown[] = [];
    for (const part of refused) codes.push(await answer('HR', ADD_SITE, { input: { ...site, ...part } }));
    expect(codes).toMatchObject(
      ['BAD_ZONE', 'KEY_MISSING', 'NAME_MISSING', 'BAD_JURISDICTION', 'KEY_TAKEN'].map((code) => ({ code })),
    );
    const south = ((await answer('HR', SITES)) as Listed[]).find(({ key }) => key === 'south');
    expect(south).toMatchObject({ name: 'South', zone: 'America/Denver', jurisdiction: 'US-CO', teams: [] });
    const team = { siteId: south?.id, key: 'green', name: 'Green' };
    expect(await answer('HR', ADD_TEAM, { input: team })).toEqual(DONE);
    expect(await answer('HR', ADD_TEAM, { input: team })).toMatchObject({ code: 'KEY_TAKEN', field: 'key' });
    expect(await answer('HR', ADD_TEAM, { input: { ...team, siteId: idOf('Blue') } })).toMatchObject({
      code: 'NOT_VISIBLE',
    });
    expect(await latest('TEAM', 9)).toMatchObject([{ subjectName: 'Green', what: 'ADDED', changedBy: 'Hera' }]);
  });

  it('renames, and says where a site lies', async () => {
    const north = { id: idOf('North'), input: { name: ' North Side ', jurisdiction: 'US-IL' } };
    expect(await answer('HR', CHANGE_SITE, north)).toEqual(DONE);
    expect(await answer('HR', RENAME_TEAM, { id: idOf('Blue'), name: 'Navy' })).toEqual(DONE);
    expect(await answer('HR', RENAME_TEAM, { id: idOf('Ann'), name: 'Navy' })).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(((await answer('HR', SITES)) as Listed[])[0]).toMatchObject({
      name: 'North Side',
      jurisdiction: 'US-IL',
      teams: [{ key: 'Blue', name: 'Navy', endedOn: null, members: 2 }],
    });
    expect(await latest('SITE', 2)).toEqual([
      { subjectName: 'North', what: 'JURISDICTION', before: [], after: ['US-IL'], changedBy: 'Hera' },
      { subjectName: 'North', what: 'NAME', before: ['North'], after: ['North Side'], changedBy: 'Hera' },
    ]);
  });

  it('takes activities, renames them, says whom another category reaches and who made it', async () => {
    expect(await answer('HR', ADD_ACTIVITY, { key: 'vitals', name: 'Vitals' })).toEqual(DONE);
    expect(await answer('HR', ADD_ACTIVITY, { key: 'vitals', name: 'Vitals' })).toMatchObject({ code: 'KEY_TAKEN' });
    const read = async (ids: readonly string[]) =>
      (await answer('HR', ACTIVITIES, { ids })) as { activities: Listed[] };
    const { id } = (await read([])).activities[0]!;
    await logs(server, id);
    expect(await read([id])).toMatchObject({
      activities: [{ name: 'Vitals', rows: 3, categories: [{ category: 'CLINICAL', validFrom: '1900-01-01' }] }],
      activityReach: { rows: 2, people: 2 },
    });
    expect(await answer('HR', RENAME_ACTIVITY, { id, name: 'Vital signs' })).toEqual(DONE);
    expect(await answer('HR', RENAME_ACTIVITY, { id: 'x', name: 'Y' })).toMatchObject({ code: 'NOT_VISIBLE' });
    expect(await answer('ADMINISTRATOR', CATEGORIZE, { ids: [id] })).toEqual(DONE);
    expect(await latest('ACTIVITY', 9)).toEqual([
      { subjectName: 'Vital signs', what: 'CATEGORY', before: [], after: ['OTHER', '2026-03-02'], changedBy: 'Ada' },
      { subjectName: 'Vitals', what: 'NAME', before: ['Vitals'], after: ['Vital signs'], changedBy: 'Hera' },
      { subjectName: 'Vitals', what: 'ADDED', before: [], after: ['CLINICAL'], changedBy: 'Hera' },
    ]);
  });

  it('is called and shown as its settings say, and no group is smaller than two', async () => {
    const input = { name: 'Riverside', durationStyle: 'DECIMAL', minimumGroupSize: 5 };
    for (const minimumGroupSize of [1, 0, -1, 11])
      expect(await answer('ADMINISTRATOR', SETTINGS, { input: { ...input, minimumGroupSize } })).toMatchObject({
        code: 'BAD_GROUP_SIZE',
      });
    expect(await answer('ADMINISTRATOR', SETTINGS, { input })).toEqual(DONE);
    const read = '{ viewer { organization { name durationStyle minimumGroupSize } } }';
    expect(await answer('HR', read)).toEqual({ organization: input });
    expect((await latest('ORGANIZATION', 9)).map((change) => (change as { what: string }).what)).toEqual([
      'GROUP_SIZE',
      'DURATION_STYLE',
      'NAME',
    ]);
    expect(await answer('ADMINISTRATOR', SETTINGS, { input })).toEqual(DONE);
    expect(await latest('ORGANIZATION', 9)).toHaveLength(3);
  });
});

/** Ann logged the activity on the second and third of March, Bea on the fourth, an hour each. */
async function logs({ database }: PaperServer, activityId: string): Promise<void> {
  const organizationId = idOf('organization');
  await database.pool.query(
    `insert into source (organization_id, id, key, feeds, site_id) values ($1, $2, 'tracker', '{TASK}', $3)`,
    [organizationId, idOf('tracker'), idOf('North')],
  );
  for (const [line, [person, day]] of [
    ['Ann', '02'],
    ['Ann', '03'],
    ['Bea', '04'],
  ].entries()) {
    await database.pool.query(
      `insert into task_log (organization_id, id, source_id, import_run_id, line, staff_member_id, site_id, activity_id,
         started_at, ended_at)
       values ($1, gen_random_uuid(), $2, $2, $3, $4, $5, $6, $7::timestamptz, $7::timestamptz + interval '1 hour')`,
      [organizationId, idOf('tracker'), line, idOf(person!), idOf('North'), activityId, `2026-03-${day!}T15:00:00Z`],
    );
  }
}
