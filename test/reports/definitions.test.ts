import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PaperServer } from '../api/paper-server.js';
import { idOf, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';

const FIELDS = 'id version name period grouping siteIds teamIds columns savedByName';
const SAVE = `mutation ($input: SaveReportDefinitionInput!) { saveReportDefinition(input: $input) {
  ... on ReportDefinition { ${FIELDS} } ... on InputProblem { code field } } }`;
const LIST = `{ reportDefinitions { ${FIELDS} } }`;
const VERSIONS = `query ($id: ID!) { reportDefinitionVersions(id: $id) { version name } }`;
const REMOVE = `mutation ($id: ID!) { removeReportDefinition(id: $id) { ... on ReportDefinition { id }
  ... on InputProblem { code } } }`;
const TAKEN = `{ reportExports(first: 1) { edges { node { definitionName definitionVersion teamNames } } } }`;

type Saved = { id: string; version: number; code?: string; field?: string };

describe('saved staffing reports', () => {
  let server: PaperServer;
  let hr: string;
  let manager: string;
  const TEAM_HOURS = {
    name: 'Hours of North',
    period: 'pay-period',
    grouping: 'TEAM',
    siteIds: [idOf('North')],
    teamIds: [],
    columns: ['paidHours', 'workedHours'],
  };

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann'], Red: ['Bea'] } },
    });
    const facts = { siteId: idOf('North'), workday: '2026-11-10' };
    await writeWorkDays(server.database.pool, [
      workDay({ ...facts, staffMemberId: idOf('Ann'), teamId: idOf('Blue') }),
      workDay({ ...facts, staffMemberId: idOf('Bea'), teamId: idOf('Red') }),
    ]);
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
    manager = await server.cookieOf('Max', { roles: ['MANAGER'], managedSiteIds: [idOf('North')] });
  });
  afterAll(() => server.close());

  const save = async (input: object): Promise<Saved> => {
    const { data, errors } = await server.ask(SAVE, { input }, hr);
    expect(errors).toBeUndefined();
    return data?.['saveReportDefinition'] as Saved;
  };
  const listed = async () => (await server.ask(LIST, {}, hr)).data?.['reportDefinitions'] as Saved[];

  it('are kept with every version, and a change of an older version is refused', async () => {
    const first = await save(TEAM_HOURS);
    expect(first).toMatchObject({ ...TEAM_HOURS, version: 1, savedByName: 'Hera' });
    const second = await save({
      ...TEAM_HOURS,
      id: first.id,
      basedOn: 1,
      name: 'Paid hours of North',
      columns: ['paidHours'],
    });
    expect(second).toMatchObject({ id: first.id, version: 2, columns: ['paidHours'] });
    expect(await save({ ...TEAM_HOURS, id: first.id, basedOn: 1 })).toEqual({
      code: 'CHANGED_MEANWHILE',
      field: 'basedOn',
    });
    expect(await listed()).toEqual([second]);
    const { data } = await server.ask(VERSIONS, { id: first.id }, hr);
    expect(data?.['reportDefinitionVersions']).toEqual([
      { version: 2, name: 'Paid hours of North' },
      { version: 1, name: 'Hours of North' },
    ]);
  });

  it('are saved once when two save the same version at once', async () => {
    const { id } = await save({ ...TEAM_HOURS, name: 'Twice' });
    const answers = await Promise.all(['One', 'Other'].map((name) => save({ ...TEAM_HOURS, id, basedOn: 1, name })));
    expect(answers.filter(({ version }) => version === 2)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'CHANGED_MEANWHILE')).toHaveLength(1);
    await server.ask(REMOVE, { id }, hr);
  });

  it.each([
    [{ name: ' ' }, 'BAD_NAME', 'name'],
    [{ name: 'paid HOURS of north' }, 'NAME_TAKEN', 'name'],
    [{ period: 'yesterday' }, 'BAD_PERIOD', 'period'],
    [{ period: '2026-03-31..2026-03-01' }, 'BAD_PERIOD', 'period'],
    [{ siteIds: [idOf('South')] }, 'NOT_VISIBLE', 'siteIds'],
    [{ teamIds: ['Blue'] }, 'NOT_VISIBLE', 'teamIds'],
    [{ columns: ['salary'] }, 'NO_SUCH_COLUMN', 'columns'],
    [{ grouping: 'STAFF_MEMBER', columns: ['visits'] }, 'COLUMNS_NOT_OF_ONE', 'columns'],
    [{ id: idOf('no report'), basedOn: 1 }, 'NOT_VISIBLE', 'id'],
  ])('are refused with the field that is wrong: %j', async (wrong, code, field) => {
    expect(await save({ ...TEAM_HOURS, name: 'Another', ...wrong })).toEqual({ code, field });
  });

  it('are named by their exports, unless the report was changed on the page', async () => {
    const { id } = await save({ ...TEAM_HOURS, name: 'Blue', siteIds: [], teamIds: [idOf('Blue')] });
    const take = async (query: string) => {
      await server.get(`/reports/staffing.json?from=2026-11-09&to=2026-11-15&grouping=TEAM&${query}`, hr);
      const { data } = await server.ask(TAKEN, {}, hr);
      const { edges } = data!['reportExports'] as { edges: { node: object }[] };
      return edges[0]?.node;
    };
    const asSaved = `teamIds=${idOf('Blue')}&columns=workedHours,paidHours&definition=${id}`;
    expect(await take(asSaved)).toEqual({ definitionName: 'Blue', definitionVersion: 1, teamNames: ['Blue'] });
    expect(await take(`columns=paidHours&definition=${id}`)).toEqual({
      definitionName: null,
      definitionVersion: null,
      teamNames: null,
    });
    await server.ask(REMOVE, { id }, hr);
    expect(await listed()).toHaveLength(1);
    expect(await take(asSaved)).toMatchObject({ definitionName: null });
  });

  it('are for HR alone', async () => {
    expect((await server.ask(LIST, {}, manager)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { data } = await server.ask(SAVE, { input: TEAM_HOURS }, manager);
    expect(data?.['saveReportDefinition']).toMatchObject({ code: 'NOT_YOUR_ROLE' });
  });
});

describe('a chosen part of the staffing report', () => {
  let server: PaperServer;
  let hr: string;
  const REPORT = `query ($input: StaffingReportInput!) { staffingReport(input: $input) {
    ... on StaffingReport { columns { id } rows { key cells { text value } } totals { cells { value } } teamNames }
    ... on InputProblem { code field } } }`;
  const period = { from: '2026-11-09', to: '2026-11-15' };

  beforeAll(async () => {
    server = await PaperServer.open();
    const { pool } = server.database;
    await writePractice(pool, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea'], Red: ['Cy'] } },
      South: { zone: 'America/Chicago', teams: { Green: ['Di'] } },
    });
    await pool.query(`update contract set role = 'RN' where staff_member_id = any($1)`, [[idOf('Bea'), idOf('Di')]]);
    const homes = {
      Ann: ['North', 'Blue'],
      Bea: ['North', 'Blue'],
      Cy: ['North', 'Red'],
      Di: ['South', 'Green'],
    } as const;
    for (const [name, [site, team]] of Object.entries(homes)) {
      const place = { staffMemberId: idOf(name), siteId: idOf(site), teamId: idOf(team) };
      await writeWorkDays(pool, [workDay({ ...place, workday: '2026-11-10' })]);
    }
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
  });
  afterAll(() => server.close());

  interface Table {
    readonly columns: { id: string }[];
    readonly rows: { key: string; cells: { text: string | null; value: number | null }[] }[];
    readonly totals: { cells: { value: number | null }[] };
  }
  const ask = async (input: object) =>
    (await server.ask(REPORT, { input: { period, ...input } }, hr)).data?.['staffingReport'] as Table;
  const rowsOf = ({ rows, totals }: Table) => [
    ...rows.map(({ cells: [name, hours] }) => [name?.text, hours?.value]),
    totals.cells[1]?.value,
  ];

  it('has one row per role, by the terms of each day', async () => {
    const report = await ask({ grouping: 'ROLE', columns: ['workedHours'] });
    expect(rowsOf(report)).toEqual([['MA', 16], ['RN', 16], 32]);
    await server.database.pool.query(`update contract set valid_to = '2026-11-09' where staff_member_id = $1`, [
      idOf('Di'),
    ]);
    expect(rowsOf(await ask({ grouping: 'ROLE', columns: ['workedHours'] }))).toEqual([
      ['MA', 16],
      ['RN', 8],
      ['No role', 8],
      32,
    ]);
    await server.database.pool.query(`update contract set valid_to = null`);
  });

  it('has the columns that were chosen, in the order of the catalogue', async () => {
    const { columns } = await ask({ grouping: 'SITE', columns: ['workedHours', 'paidHours'] });
    expect(columns.map(({ id }) => id)).toEqual(['name', 'paidHours', 'workedHours']);
  });

  it('has the people of the chosen teams only, in rows and total', async () => {
    const teamIds = [idOf('Blue'), idOf('Green')];
    expect(rowsOf(await ask({ grouping: 'TEAM', teamIds, columns: ['workedHours'] }))).toEqual([
      ['Blue', 16],
      ['Green', 8],
      24,
    ]);
    expect(rowsOf(await ask({ grouping: 'SITE', teamIds, columns: ['workedHours'] }))).toEqual([
      ['North', 16],
      ['South', 8],
      24,
    ]);
    expect(
      rowsOf(await ask({ grouping: 'SITE', teamIds, siteIds: [idOf('North')], columns: ['workedHours'] })),
    ).toEqual([['North', 16], 16]);
    expect(await ask({ grouping: 'SITE', teamIds: [idOf('Green')], siteIds: [idOf('North')] })).toEqual({
      code: 'TEAMS_ELSEWHERE',
      field: 'teamIds',
    });
  });
});
