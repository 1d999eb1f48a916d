import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isInputProblem } from '../../server/domain/input-problem.js';
import { addDays } from '../../server/domain/time/civil-date.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';
import { changeTerms, previewTermsChange } from '../../server/facts/terms/change-terms.js';
import { markReach } from '../../server/ledger/mark-reach.js';
import { payRatesShown } from '../../server/practice/pay/pay-rates-shown.js';
import { readKnownTerms } from '../../server/practice/terms/known-terms.query.js';
import type { TermsChange } from '../../server/practice/terms/terms-change.js';
import { upsertStaff } from '../../server/practice/upsert/upsert-staff.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ANNA, clocked, lineOf, openSmallPractice, ORGANIZATION, SITE } from './small-practice.js';
import { allFacts } from './stored-facts.js';

const MONDAY = '2026-03-02';
const CHANGING = { organizationId: ORGANIZATION, by: 'Hera', today: '2026-03-25' };
const NEVADA: TermsChange = {
  kind: 'ASSIGN_POLICY',
  to: { siteId: SITE, contractId: null },
  policyId: 'US-NV',
  policyVersion: 1,
  validFrom: MONDAY,
};
const paid = (amount: string) => ({ amount, per: null, hoursCovered: null });

describe('pay that is known', () => {
  let database: TestDatabase;

  /** Three days of ten hours: under Nevada's rule for low rates two hours of each are overtime, by the week none. */
  beforeEach(async () => {
    await database?.drop();
    database = await openTestDatabase();
    await openSmallPractice(database.pool);
    for (let day = 0; day < 3; day += 1) await clocked(database.pool, ANNA, addDays(MONDAY, day), '07:00', '17:00');
    await drainStaleWeeks(database, ORGANIZATION);
  });
  afterAll(() => database.drop());

  const make = async (change: TermsChange) => {
    const preview = await previewTermsChange(database, CHANGING, change);
    if (isInputProblem(preview)) throw new Error(preview.message);
    expect(await changeTerms(database, CHANGING, change, preview.seen)).toBeNull();
    return preview;
  };
  const overtimeHours = async () => Number((await allFacts(database.pool)).work_week[0]!['overtime_seconds']) / 3600;
  const load = async (line: Parameters<typeof lineOf>[1]) => {
    const { outcomes, reach } = await upsertStaff(database.pool, ORGANIZATION, [lineOf('anna', line)]);
    const client = await database.pool.connect();
    await markReach(client, ORGANIZATION, reach);
    client.release();
    await drainStaleWeeks(database, ORGANIZATION);
    return outcomes[0];
  };

  it('decides a rule for low rates, which holds where pay is not known', async () => {
    await make(NEVADA);
    expect(await overtimeHours()).toBe(6);
    // 1.5 × 12.00 = 18.00: equality is not below.
    const pay = { basis: 'HOURLY', rate: '18.00' } as const;
    const { differences } = await make({ kind: 'SET_PAY', staffMemberId: ANNA, pay, validFrom: MONDAY, validTo: null });
    expect(differences).toMatchObject([{ weekStarting: MONDAY, after: { overtimeSeconds: 0 } }]);
    expect(await overtimeHours()).toBe(0);
    await make({
      kind: 'SET_PAY',
      staffMemberId: ANNA,
      pay: { ...pay, rate: '17.99' },
      validFrom: MONDAY,
      validTo: null,
    });
    expect(await overtimeHours()).toBe(6);
  });

  it('comes with a list of staff, and is sealed in every row', async () => {
    const line = { validFrom: '2026-01-01', pay: paid('31.25') };
    expect(await load(line)).toEqual({ outcome: 'NEW' });
    expect(await load(line)).toEqual({ outcome: 'SAME' });
    expect(await payRatesShown(database.pool, ORGANIZATION)).toMatchObject([{ staffMemberId: ANNA, amount: '31.25' }]);
    await make(NEVADA);
    expect(await overtimeHours()).toBe(0);
    const { rows } = await database.pool.query(
      'select pay_rate.*, encode(decode(sealed, $1), $2) as text from pay_rate',
      ['base64', 'escape'],
    );
    expect(JSON.stringify(rows)).not.toMatch(/31\.25|HOURLY/);
  });

  it('waits with its contract where a rule asks for it and weeks are worked already', async () => {
    await make(NEVADA);
    expect(await load({ validFrom: MONDAY, pay: paid('31.25') })).toEqual({ outcome: 'NEW' });
    expect(await load({ validFrom: MONDAY, pay: paid('31.25') })).toEqual({ outcome: 'SAME' });
    expect(await overtimeHours()).toBe(6);
    const { waiting } = await readKnownTerms(database.pool, ORGANIZATION);
    await make({ kind: 'ACCEPT_CONTRACT', contractId: waiting[0]!.id });
    expect(await overtimeHours()).toBe(0);
    expect(await load({ validFrom: MONDAY, pay: paid('31.25') })).toEqual({ outcome: 'SAME' });
  });

  it('is refused where basis and period contradict each other', async () => {
    const weekly = { amount: '900', per: 'WEEK', hoursCovered: null } as const;
    expect(await load({ pay: weekly })).toMatchObject({ outcome: 'REJECTED', field: 'pay_per' });
    expect(await load({ payBasis: 'SALARY', pay: paid('900') })).toMatchObject({
      outcome: 'REJECTED',
      field: 'pay_per',
    });
    await load({ payBasis: 'SALARY', pay: weekly, validFrom: '2026-04-06', weeklySeconds: 36 * 3600 });
    // The hours it is for are those of the contract.
    expect(await payRatesShown(database.pool, ORGANIZATION)).toMatchObject([{ basis: 'SALARY', hoursCovered: '36' }]);
  });
});
