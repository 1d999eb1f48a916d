import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import type { StaffingReport } from '../../server/reports/report.js';
import { figureText } from '../../server/reports/files/pdf/figure-text.js';
import { PaperServer } from '../api/paper-server.js';
import { idOf, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';
import { readPdf } from './pdf-pages.js';
import { writeStaffing } from './staffing-on-paper.js';

const SHOWN = `query ($input: StaffingReportInput!) { staffingReport(input: $input) {
  ... on StaffingReport { columns { id title format formula } rows { key cells { text value reason } }
    totals { key cells { text value reason } } rowsSha256 } ... on InputProblem { code } } }`;
const HISTORY = `query ($first: Int, $after: String) { reportExports(first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor }
  edges { node { id by format period { from to } grouping siteNames rowCount suppressedCells completeUntil policies
    rowsSha256 fileSha256 fileBytes generatedAt exportedAt } } } }`;

type Shown = Pick<StaffingReport, 'columns' | 'rows' | 'totals' | 'rowsSha256'>;
interface Listed {
  readonly id: string;
  readonly by: string;
  readonly fileSha256: string;
  readonly generatedAt: string;
  readonly exportedAt: string;
}

const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('exports of the staffing report', () => {
  let server: PaperServer;
  let hr: string;
  let manager: string;
  const sites = { North: ['Ann', 'Bea', 'Cy', 'Di', 'Ed', 'Flo'], South: ['Gus', 'Hal'] } as const;

  const write = (staffMember: string, site: string, workday: string, workedSeconds: number) =>
    writeWorkDays(server.database.pool, [
      workDay({
        staffMemberId: idOf(staffMember),
        workday,
        siteId: idOf(site),
        teamId: idOf(`${site} team`),
        workedSeconds,
      }),
    ]);

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, {
      North: { zone: 'America/Chicago', teams: { 'North team': [...sites.North] } },
      South: { zone: 'America/New_York', teams: { 'South team': [...sites.South] } },
    });
    for (const [site, names] of Object.entries(sites)) {
      for (const [index, name] of names.entries()) await write(name, site, '2026-11-10', 25_000 + 1_111 * index);
    }
    await writeStaffing(server.database.pool);
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
    manager = await server.cookieOf('Max', { roles: ['MANAGER'], managedSiteIds: [idOf('North')] });
  });
  afterAll(() => server.close());

  const shown = async (input: object): Promise<Shown> =>
    (await server.ask(SHOWN, { input }, hr)).data?.['staffingReport'] as Shown;
  const history = async (page: object = {}) => {
    const { data, errors } = await server.ask(HISTORY, page, hr);
    expect(errors).toBeUndefined();
    return data?.['reportExports'] as {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: Listed }[];
    };
  };

  it('hold the same figures in every format, read back by readers of their own', async () => {
    const asked = fc.record({
      from: fc.constantFrom('2026-11-01', '2026-11-09', '2026-11-10'),
      to: fc.constantFrom('2026-11-10', '2026-11-15', '2026-12-06'),
      grouping: fc.constantFrom('ORGANIZATION', 'SITE', 'TEAM', 'ROLE', 'STAFF_MEMBER'),
      sites: fc.subarray(['North', 'South']),
      teams: fc.subarray(['North team', 'South team']),
      columns: fc.subarray([
        'paidHours',
        'workedFte',
        'turnover',
        'vacancy',
        'credentialMix',
        'nextExpiry',
        'premiumShare',
      ]),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ from, to, grouping, sites: chosen, teams, columns }) => {
        fc.pre(
          chosen.length === 0 ||
            teams.length === 0 ||
            teams.some((team) => chosen.some((site) => team.startsWith(site))),
        );
        const [siteIds, teamIds] = [chosen.map((site) => idOf(site)), teams.map((team) => idOf(team))];
        const report = await shown({ period: { from, to }, grouping, siteIds, teamIds, columns });
        const lists = { siteIds: siteIds.join(','), teamIds: teamIds.join(','), columns: columns.join(',') };
        const query = new URLSearchParams({ from, to, grouping, ...lists }).toString();
        const file = async (format: string) => bytesOf(await server.get(`/reports/staffing.${format}?${query}`, hr));
        const all = [...report.rows, report.totals].map((row) => row.cells);

        const json = JSON.parse((await file('json')).toString()) as Shown;
        expect({ rows: json.rows, totals: json.totals, columns: json.columns }).toEqual({
          rows: report.rows,
          totals: report.totals,
          columns: report.columns,
        });

        const sheets = await readWorkbook(await file('xlsx'), { trim: false });
        const sheetOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
        expect(sheetOf('Report').slice(1)).toEqual(all.map((cells) => cells.map(({ text, value }) => text ?? value)));
        expect(
          sheetOf('Definitions')
            .slice(1)
            .map(([, formula]) => formula),
        ).toEqual(report.columns.map(({ formula }) => formula));

        const csv = Papa.parse<string[]>((await file('csv')).toString()).data.slice(1, all.length + 1);
        expect(csv.map((row) => row.slice(0, report.columns.length))).toEqual(
          all.map((cells) =>
            cells.map(({ text, value }) => text ?? (value === null ? '' : String(Number(value.toFixed(6))))),
          ),
        );

        const { pages } = await readPdf(await file('pdf'));
        const printed = pages.join(' ');
        for (const cells of all) {
          const [name, ...figures] = cells.map((cell, index) => figureText(cell, report.columns[index]!.format));
          const abreast = Math.ceil(figures.length / Math.ceil(figures.length / 10));
          for (let part = 0; part < figures.length; part += abreast) {
            expect(printed).toContain([name, ...figures.slice(part, part + abreast)].join(' '));
          }
        }
        expect(printed).toContain(`SHA-256 of rows ${report.rowsSha256}`);
        expect(json.rowsSha256).toBe(report.rowsSha256);
        expect(sheetOf('Parameters')).toContainEqual(['SHA-256 of rows', report.rowsSha256]);
        expect((await file('csv')).toString()).toContain(report.rowsSha256);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('rest on the staff files: who is there, who left, what is vacant, who costs more, what expires', async () => {
    const ids = ['headCount', 'turnover', 'firstYearTurnover', 'vacancy', 'credentialMix', 'expiringCredentials'];
    const columns = [...ids, 'nextExpiry', 'cappedFte', 'premiumShare', 'staffPerProvider'];
    const november = { period: { from: '2026-11-01', to: '2026-11-30' }, grouping: 'SITE', columns };
    const { columns: order, rows, totals } = await shown(november);
    const named = (cells: Shown['rows'][number]['cells']) =>
      Object.fromEntries(cells.map(({ text, value, reason }, index) => [order[index]!.id, text ?? value ?? reason]));
    const ownDays = 5 * 30 + 20;
    // Hours of the 10th: 25,000 s and 1,111 s more from one to the next; Ed is the fifth, Gus and Hal are of an agency.
    const north = 6 * 25_000 + 15 * 1_111;
    const all = north + 2 * 25_000 + 1_111;
    const standard = (40 * 3600 * 30) / 7;
    expect(named(rows[0]!.cells)).toEqual({
      name: 'North',
      headCount: ownDays / 30,
      turnover: expect.closeTo((1 / (ownDays / 30)) * 12, 12),
      firstYearTurnover: expect.closeTo((1 / (ownDays / 30)) * 12, 12),
      vacancy: expect.closeTo((8 * 30 - ownDays) / (8 * 30), 12),
      // Five are left on the last day, so a total would tell what the two of South hold.
      credentialMix: 'GROUP_TOO_SMALL',
      expiringCredentials: 2,
      nextExpiry: '2027-01-15',
      cappedFte: expect.closeTo(north / standard, 12),
      premiumShare: 'GROUP_TOO_SMALL',
      staffPerProvider: 'GROUP_TOO_SMALL',
    });
    expect(named(rows[1]!.cells)).toMatchObject({
      headCount: 'NOT_STATED',
      turnover: 'NOT_STATED',
      vacancy: 1,
      credentialMix: 'GROUP_TOO_SMALL',
      nextExpiry: '2027-05-15',
      premiumShare: 'GROUP_TOO_SMALL',
    });
    expect(named(totals.cells)).toMatchObject({
      credentialMix: 'CMA 4; RMA 1; none 2',
      vacancy: expect.closeTo((8 * 30 - ownDays + 30) / (9 * 30), 12),
      premiumShare: expect.closeTo((29_444 + 2 * 25_000 + 1_111) / all, 12),
      staffPerProvider: expect.closeTo(all / standard / 0.8, 12),
    });
  });

  it('are listed with who took what, on what it rested, and which bytes it was', async () => {
    const file = await bytesOf(
      await server.get('/reports/staffing.xlsx?from=2026-11-09&to=2026-11-15&grouping=SITE', hr),
    );
    const { edges } = await history({ first: 1 });
    expect(edges[0]?.node).toMatchObject({
      by: 'Hera',
      format: 'XLSX',
      period: { from: '2026-11-09', to: '2026-11-15' },
      grouping: 'SITE',
      siteNames: ['North', 'South'],
      rowCount: 2,
      fileSha256: sha256Of(file),
      fileBytes: file.length,
    });
    expect(edges[0]?.node.generatedAt).toBe(edges[0]?.node.exportedAt);
  });

  it('come again byte for byte after the data have changed, and that is an export of its own', async () => {
    const address = '/reports/staffing.csv?from=2026-11-09&to=2026-11-15&grouping=TEAM';
    const first = await bytesOf(await server.get(address, hr));
    const taken = (await history({ first: 1 })).edges[0]!.node;
    const before = (await history()).totalCount;
    await write('Ann', 'North', '2026-11-11', 10_000);
    expect((await bytesOf(await server.get(address, hr))).equals(first)).toBe(false);

    const again = await server.get(`/reports/exports/${taken.id}`, hr);
    expect(again.headers.get('content-disposition')).toContain('staffing-team-2026-11-09-2026-11-15.csv');
    expect((await bytesOf(again)).equals(first)).toBe(true);
    const { totalCount, edges } = await history();
    expect(totalCount).toBe(before + 2);
    expect(edges[0]?.node).toMatchObject({ generatedAt: taken.generatedAt, fileSha256: taken.fileSha256 });
    expect(Date.parse(edges[0]!.node.exportedAt)).toBeGreaterThan(Date.parse(taken.exportedAt));
  });

  it('are kept once for equal bytes', async () => {
    const address = '/reports/staffing.json?from=2026-11-09&to=2026-11-09&grouping=ORGANIZATION';
    const kept = async () =>
      (await server.database.pool.query<{ count: number }>('select count(*)::integer as count from report_file'))
        .rows[0]!.count;
    await server.get(address, hr);
    const once = await kept();
    await server.get(address, hr);
    expect(await kept()).toBe(once);
  });

  it('give each person in them a receipt, also when they come again', async () => {
    await server.get('/reports/staffing.csv?from=2026-11-10&to=2026-11-10&grouping=STAFF_MEMBER', hr);
    const { id } = (await history({ first: 1 })).edges[0]!.node;
    const receipts = async () =>
      (await server.database.pool.query('select from access_receipt where page = $1', ['STAFFING_REPORT'])).rowCount;
    await server.database.pool.query('delete from access_receipt');
    await server.get(`/reports/exports/${id}`, hr);
    expect(await receipts()).toBe(8);
  });

  it('of single staff-days are written while they are read, and noted with their hash', async () => {
    const address = '/reports/staff-days.csv?from=2026-11-10&to=2026-11-10&siteIds=';
    const { pool } = server.database;
    await pool.query('delete from access_receipt');
    const file = await bytesOf(await server.get(`${address}${idOf('North')}`, hr));
    const days = Papa.parse<Record<string, string>>(file.toString(), { header: true, skipEmptyLines: true }).data;
    expect(new Set(days.map((day) => day['Staff key']))).toEqual(new Set(sites.North));
    expect(days.find((day) => day['Staff key'] === 'Bea')).toMatchObject({ 'Worked (s)': '26111', Site: 'North' });
    const { rows } = await pool.query('select login_name, format, row_count, file_sha256 from staff_day_export');
    expect(rows).toEqual([{ login_name: 'Hera', format: 'CSV', row_count: 6, file_sha256: sha256Of(file) }]);
    expect((await pool.query('select from access_receipt')).rowCount).toBe(6);
    expect((await server.get(`${address}${idOf('North')}`, manager)).status).toBe(400);
    expect((await server.get(`${address}${idOf('nowhere')}`, hr)).status).toBe(400);
  });

  it('are for HR alone, and of one organization', async () => {
    const { id } = (await history({ first: 1 })).edges[0]!.node;
    expect((await server.ask(HISTORY, {}, manager)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await server.get(`/reports/exports/${id}`, manager)).status).toBe(400);
    expect((await server.get(`/reports/exports/${id}`)).status).toBe(401);
    expect((await server.get(`/reports/exports/${idOf('no export')}`, hr)).status).toBe(400);
    expect((await server.get('/reports/exports/nonsense', hr)).status).toBe(400);
    expect((await server.get('/reports/staffing.exe?from=2026-11-09&to=2026-11-09', hr)).status).toBe(400);
    await server.database.pool.query(
      'update report_export set organization_id = $1, file_sha256 = null where id = $2',
      [idOf('another organization'), id],
    );
    expect((await server.get(`/reports/exports/${id}`, hr)).status).toBe(400);
  });

  it('are listed page by page', async () => {
    const { totalCount, pageInfo } = await history({ first: 2 });
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = await history({ first: 100, after: pageInfo.endCursor });
    expect(rest.edges).toHaveLength(totalCount - 2);
  });
});
