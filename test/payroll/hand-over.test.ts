import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Queryable } from '../../server/database/queryable.js';
import { isInputProblem } from '../../server/domain/input-problem.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { handOverFile } from '../../server/payroll/hand-over-file.js';
import { closePayPeriod, linesHash, payPeriodAt, type PayPeriodState } from '../../server/payroll/pay-period.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { TestPractice } from '../ingest/practice-of-a-test.js';

const PUNCHES = 'staff,kind,start,end\n';
const day = (staff: string, date: string, end: string): string => `${staff},WORK,${date}T08:00,${date}T${end}\n`;
/** Biweekly from 2024-01-01: 23 February to 8 March, and 9 to 22 March 2026. */
const FIRST = '2026-02-25';
const SECOND = '2026-03-10';
const NOW = new Date('2026-03-30T12:00:00Z');

/** A database that lets something else happen after so many queries. */
class Interleaved implements Queryable {
  queries = 0;

  constructor(
    private readonly database: Queryable,
    private readonly after = Infinity,
    private readonly something: () => Promise<void> = () => Promise.resolve(),
  ) {}

  async query(sql: string, parameters?: unknown[]): Promise<unknown> {
    if (this.queries === this.after) await this.something();
    this.queries += 1;
    return this.database.query(sql, parameters);
  }
}

describe('the hand-over of a pay period', () => {
  let database: TestDatabase;
  let practice: TestPractice;
  let hr: Viewer;

  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await TestPractice.open(database);
    hr = {
      loginId: randomUUID(),
      organizationId: practice.organizationId,
      name: 'Hera',
      roles: ['HR'],
      staffMemberId: null,
      managedSiteIds: [],
      managedTeamIds: [],
    };
    const first =
      day('ann', '2026-02-25', '18:00') + day('ben', '2026-02-25', '16:00') + 'ben,WORK,2026-02-26T08:00,\n';
    await practice.load(PUNCHES + first + day('ann', '2026-03-10', '12:00'));
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });

  const at = async (when: string): Promise<PayPeriodState> => {
    const state = await payPeriodAt(database.dataSource, hr, when, NOW);
    if (isInputProblem(state)) throw new Error(state.message);
    return state;
  };
  const brief = ({ lines }: PayPeriodState) =>
    lines.map((line) => [line.staffMemberName, line.code, line.seconds / 3600, line.isAdjustment, line.period.from]);
  const close = async (when: string, reason = 'ben will bring his slip') =>
    closePayPeriod(database.dataSource, hr, { day: when, reason, linesSha256: linesHash((await at(when)).lines) }, NOW);

  it('shows what would be handed over, and what is open', async () => {
    const state = await at(FIRST);
    expect(state).toMatchObject({ period: { from: '2026-02-23', to: '2026-03-08' }, isOver: true, close: null });
    expect(brief(state)).toEqual(
      expect.arrayContaining([
        ['ann', 'REGULAR', 10, false, '2026-02-23'],
        ['ben', 'REGULAR', 8, false, '2026-02-23'],
      ]),
    );
    const open = state.checkList.filter(({ count }) => count > 0).map(({ kind }) => kind);
    expect(open).toEqual(expect.arrayContaining(['MISSING_PUNCHES', 'UNMAPPED_PEOPLE', 'QUARANTINE']));
  });

  it('asks why, while something is open, and for the lines that were shown', async () => {
    expect(await close(FIRST, ' ')).toMatchObject({ code: 'REASON_NEEDED', field: 'reason' });
    const stale = { day: FIRST, reason: 'all the same', linesSha256: 'x' };
    expect(await closePayPeriod(database.dataSource, hr, stale, NOW)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect((await at(FIRST)).close).toBeNull();
  });

  it('is done once, also when two do it at once, and keeps the lines as they were', async () => {
    const before = brief(await at(FIRST));
    const both = await Promise.all([close(FIRST), close(FIRST)]);
    expect(both.filter((each) => isInputProblem(each))).toHaveLength(1);
    expect(await close(FIRST)).toMatchObject({ code: 'CLOSED_ALREADY' });
    const state = await at(FIRST);
    expect(brief(state)).toEqual(before);
    expect(state.close).toMatchObject({ sequence: 1, reason: 'ben will bring his slip', closedByName: 'Hera' });
    expect(state.close?.openItems.map(({ kind }) => kind)).toContain('MISSING_PUNCHES');
  });

  it('takes what changes afterwards into the next one, exactly once', async () => {
    await practice.load(PUNCHES + day('ben', '2026-02-26', '12:00'));
    await practice.load(PUNCHES + day('ann', '2026-02-25', '17:00'));
    expect(brief(await at(FIRST)).filter(([, code]) => code === 'REGULAR')).toEqual(
      expect.arrayContaining([['ann', 'REGULAR', 10, false, '2026-02-23']]),
    );
    const adjustments = [
      ['ann', 'REGULAR', -1, true, '2026-02-23'],
      ['ben', 'REGULAR', 4, true, '2026-02-23'],
    ];
    const second = brief(await at(SECOND));
    expect(second.filter(([, , , isAdjustment]) => isAdjustment)).toEqual(expect.arrayContaining(adjustments));
    expect(second).toContainEqual(['ann', 'REGULAR', 4, false, '2026-03-09']);
    expect(isInputProblem(await close(SECOND))).toBe(false);
    const third = brief(await at('2026-03-24'));
    expect(third.filter(([, , , isAdjustment]) => isAdjustment)).toEqual([]);
    expect(await close('2026-03-24')).toMatchObject({ code: 'NOT_OVER' });
  });

  it('gives adjustments to one of two periods that are closed at the same moment', async () => {
    const EARLIER = ['2026-02-10', '2026-01-27'] as const;
    await practice.load(PUNCHES + EARLIER.map((date) => day('cleo', date, '12:00')).join(''));
    await practice.load(PUNCHES + day('ben', '2026-02-26', '13:00'));
    const { organizationId } = practice;
    const reading = new Interleaved(database.dataSource);
    await payPeriodAt(reading, hr, EARLIER[0], NOW);
    const linesSha256 = linesHash((await at(EARLIER[0])).lines);
    const between = new Interleaved(database.dataSource, reading.queries, async () => {
      expect(isInputProblem(await close(EARLIER[1]))).toBe(false);
    });
    const asked = { day: EARLIER[0], reason: 'ben will bring his slip', linesSha256 };
    expect(await closePayPeriod(between, hr, asked, NOW)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const handedTwice = `
      select 1 from payroll_line where organization_id = $1 and period_from = '2026-02-23' and code = 'REGULAR' and seconds = 3600
        and staff_member_id = (select id from staff_member where organization_id = $1 and name = 'ben')`;
    expect(await database.pool.query(handedTwice, [organizationId])).toMatchObject({ rowCount: 1 });
    expect(isInputProblem(await close(EARLIER[0]))).toBe(false);
    expect(await database.pool.query(handedTwice, [organizationId])).toMatchObject({ rowCount: 1 });
  });

  it('is a file of the same bytes every time, once it is handed over', async () => {
    const [one, other] = [
      await handOverFile(database.dataSource, hr, SECOND, NOW),
      await handOverFile(database.dataSource, hr, SECOND, NOW),
    ];
    expect(one).toEqual(other);
    expect(one).toMatchObject({
      name: 'payroll-2026-03-09-2026-03-22.csv',
      text: expect.stringContaining('ben,2026-02-23,2026-03-08,REGULAR,4.0000,yes'),
    });
    expect(await handOverFile(database.dataSource, hr, '2026-03-24', NOW)).toMatchObject({ code: 'NOT_CLOSED' });
  });

  it('is for HR, and leaves a receipt for each person in it', async () => {
    const manager: Viewer = { ...hr, roles: ['MANAGER'] };
    expect(await payPeriodAt(database.dataSource, manager, FIRST, NOW)).toMatchObject({ code: 'NOT_YOUR_ROLE' });
    const receipts = await practice.rows(`select from access_receipt where organization_id = $1 and page = 'PAYROLL'`);
    expect(receipts.length).toBeGreaterThan(1);
  });
});
