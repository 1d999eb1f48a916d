import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PaperServer } from '../api/paper-server.js';
import { idOf, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';

const TREND = `query ($input: StaffingReportInput!) { staffingTrend(input: $input) {
  ... on ReportTrend { columns { id } weeks { from to cells { value reason } } } ... on InputProblem { code } } }`;
const REPORT = `query ($input: StaffingReportInput!) { staffingReport(input: $input) {
  ... on StaffingReport { columns { id } totals { cells { value reason } } } } }`;

interface Trend {
  readonly columns: { id: string }[];
  readonly weeks: { from: string; to: string; cells: object[] }[];
}

describe('the trend of the staffing report', () => {
  let server: PaperServer;
  let hr: string;
  const people = ['Ann', 'Bea', 'Cy', 'Di', 'Ed', 'Flo'];

  beforeAll(async () => {
    server = await PaperServer.open();
    const { pool } = server.database;
    await writePractice(pool, { North: { zone: 'America/Chicago', teams: { Blue: people } } });
    const place = { siteId: idOf('North'), teamId: idOf('Blue') };
    for (const [week, monday] of ['2026-10-19', '2026-10-26', '2026-11-09'].entries()) {
      for (const name of people.slice(0, 4 + week)) {
        const workedSeconds = 20_000 + 1_234 * week + name.length;
        await writeWorkDays(pool, [workDay({ ...place, staffMemberId: idOf(name), workday: monday, workedSeconds })]);
      }
    }
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
  });
  afterAll(() => server.close());

  const ask = async (query: string, name: string, input: object, cookie = hr) =>
    (await server.ask(query, { input }, cookie)).data?.[name];

  it.each([{}, { teamIds: [idOf('Blue')] }, { columns: ['paidHours', 'overtimeShare'] }])(
    'is, week for week, the total of the report of that week: %j',
    async (choice) => {
      const input = { period: { from: '2026-11-12', to: '2026-11-13' }, grouping: 'ORGANIZATION', ...choice };
      const { columns, weeks } = (await ask(TREND, 'staffingTrend', input)) as Trend;
      expect(weeks).toHaveLength(12);
      expect([weeks[0]?.from, weeks.at(-1)?.from, weeks.at(-1)?.to]).toEqual([
        '2026-08-24',
        '2026-11-09',
        '2026-11-15',
      ]);
      for (const { from, to, cells } of weeks) {
        const report = (await ask(REPORT, 'staffingReport', { ...input, period: { from, to } })) as {
          columns: object[];
          totals: { cells: object[] };
        };
        expect(report.columns.slice(1)).toEqual(columns);
        expect([from, cells]).toEqual([from, report.totals.cells.slice(1)]);
      }
    },
  );

  it('is for HR', async () => {
    const manager = await server.cookieOf('Max', { roles: ['MANAGER'], managedSiteIds: [idOf('North')] });
    const input = { period: { from: '2026-11-12', to: '2026-11-13' }, grouping: 'ORGANIZATION' };
    expect(await ask(TREND, 'staffingTrend', input, manager)).toEqual({ code: 'NOT_YOUR_ROLE' });
  });
});
