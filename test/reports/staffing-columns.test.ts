import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heldLines } from '../../server/domain/time/held-lines.js';
import { monthsIn } from '../../server/domain/time/months-in.js';
import { cappedFte } from '../../server/reports/columns/labor-columns.js';
import { turnover } from '../../server/reports/columns/people-columns.js';
import type { ReportCell } from '../../server/reports/report.js';
import { credentialsOn } from '../../server/reports/staffing/credentials-on.js';
import { vacancyOf } from '../../server/reports/staffing/vacancy.js';
import { withholdRemainder } from '../../server/reports/withhold-remainder.js';

const HOUR = 3600;
const ORGANIZATION = 'organization';

describe('worked examples of the staffing report', () => {
  it('S10: 2 separations in 6 months with an average head count of 8 are 50.0 % a year', () => {
    const months = monthsIn({ from: '2026-01-01', to: '2026-06-30' });
    expect(turnover(2, 8, months)).toMatchObject({ value: 0.5 });
  });

  it('S02: 30 hours are 0.75, three of twelve months of full time 0.25, and 50 hours no more than one position', () => {
    expect(cappedFte([30 * HOUR], 7)).toBe(0.75);
    expect(cappedFte([(3 / 12) * 365 * (40 / 7) * HOUR], 365)).toBeCloseTo(0.25, 12);
    expect(cappedFte([50 * HOUR], 7)).toBe(1);
    expect(cappedFte([50 * HOUR, 20 * HOUR], 7)).toBe(1.5);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-01', '2026-01-31', 1],
    ['2026-01-15', '2026-02-14', 1],
    ['2026-02-01', '2026-02-14', 0.5],
    ['2026-01-01', '2026-12-31', 12],
  ])('from %s to %s are %d', (from, to, months) => expect(monthsIn({ from, to })).toBe(months));
});

describe('a dated line', () => {
  it('holds until its last day, or until the next of its kind begins', () => {
    const line = (validFrom: string, validTo: string | null, key = 'a') => ({ key, validFrom, validTo });
    const held = heldLines(
      [line('2026-03-01', '2026-05-31'), line('2026-01-01', null), line('2026-02-01', null, 'b')],
      (each) => each.key,
    );
    expect(held.map((each) => each.held)).toEqual([
      { from: '2026-01-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-05-31' },
      { from: '2026-02-01', to: '9999-12-31' },
    ]);
  });
});

describe('vacancy', () => {
  const position = (siteId: string, milliFte: number, validFrom = '2026-01-01') => ({
    organizationId: ORGANIZATION,
    id: `${siteId} ${validFrom}`,
    siteId,
    role: 'MA',
    milliFte,
    validFrom,
    validTo: null,
  });
  const filled = (siteId: string, day: string, hours: number, withoutHours = 0) => ({
    siteId,
    role: 'MA',
    day,
    weeklySeconds: hours * HOUR,
    withoutHours,
  });
  const days = { from: '2026-03-02', to: '2026-03-03' };
  const everywhere = { siteIds: ['north', 'south'], role: null };

  it('is what is budgeted less the contract hours there, day by day, and too many at one site fill none elsewhere', () => {
    const positions = [position('north', 2000), position('south', 1000)];
    const people = [
      filled('north', '2026-03-02', 60),
      filled('north', '2026-03-03', 80),
      filled('south', '2026-03-02', 80),
    ];
    expect(vacancyOf(positions, people, everywhere, days)).toEqual({ budgeted: 6000, vacant: 500 + 1000 });
    expect(vacancyOf(positions, people, { siteIds: ['north'], role: 'MA' }, days)).toEqual({
      budgeted: 4000,
      vacant: 500,
    });
  });

  it('follows positions that change within the period', () => {
    const positions = [position('north', 1000), position('north', 2000, '2026-03-03')];
    const people = [filled('north', '2026-03-02', 40), filled('north', '2026-03-03', 40)];
    expect(vacancyOf(positions, people, everywhere, days)).toEqual({ budgeted: 3000, vacant: 1000 });
  });

  it('is unknown, not all of it, where nobody’s employment or hours are stated, and where no position is', () => {
    expect(vacancyOf([position('north', 1000)], [], everywhere, days)).toBe('NOT_STATED');
    expect(vacancyOf([], [filled('north', '2026-03-02', 40)], everywhere, days)).toBe('NOT_STATED');
    expect(vacancyOf([position('north', 1000)], [filled('north', '2026-03-02', 40, 1)], everywhere, days)).toBe(
      'NOT_STATED',
    );
  });
});

describe('credentials on a day', () => {
  const credential = (staffMemberId: string, name: string, validFrom: string, expiresOn: string | null) => ({
    organizationId: ORGANIZATION,
    id: `${staffMemberId} ${name} ${validFrom}`,
    staffMemberId,
    credential: name,
    validFrom,
    expiresOn,
  });
  const all = [
    credential('ann', 'CMA', '2021-05-01', '2026-04-30'),
    credential('ann', 'CMA', '2026-03-01', '2031-04-30'),
    credential('ben', 'CMA', '2021-05-01', '2026-05-15'),
    credential('ben', 'CPR', '2024-01-01', null),
    credential('cy', 'RMA', '2020-01-01', '2025-12-31'),
    credential('eve', 'RMA', '2020-01-01', '2026-04-01'),
  ];

  it('counts people by what they hold, and a renewal takes the place of what it renews', () => {
    expect(credentialsOn(all, ['ann', 'ben', 'cy'], '2026-03-31')).toEqual({
      people: 3,
      held: [
        ['CMA', 2],
        ['CPR', 1],
      ],
      withoutAny: 1,
      expiringSoon: 1,
      nextExpiry: '2026-05-15',
    });
  });

  it('holds on its last day and not on the day after', () => {
    expect(credentialsOn(all, ['eve'], '2026-04-01')).toMatchObject({ withoutAny: 0, nextExpiry: '2026-04-01' });
    expect(credentialsOn(all, ['eve'], '2026-04-02')).toMatchObject({ withoutAny: 1, nextExpiry: null });
  });
});

describe('what a total tells of the rows that are withheld', () => {
  const shown = (value: number): ReportCell => ({ text: null, value, reason: null });
  const withheld: ReportCell = { text: null, value: null, reason: 'GROUP_TOO_SMALL' };
  const unknown: ReportCell = { text: null, value: null, reason: 'NO_ROSTER' };
  const people = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

  it('is nothing: the smallest visible row is withheld with the one that is too small', () => {
    const result = withholdRemainder(
      [
        { cell: shown(1), people: people('north', 12) },
        { cell: withheld, people: people('south', 2) },
        { cell: shown(2), people: people('east', 6) },
      ],
      { cell: shown(3), people: people('all', 20) },
    );
    expect(result).toEqual({ rows: [shown(1), withheld, withheld], total: shown(3) });
  });

  it('is nothing even where no row is left to withhold: then the total is withheld', () => {
    const result = withholdRemainder(
      [
        { cell: withheld, people: people('south', 2) },
        { cell: unknown, people: people('east', 9) },
      ],
      { cell: shown(3), people: people('all', 11) },
    );
    expect(result).toEqual({ rows: [withheld, unknown], total: withheld });
  });

  it('counts a person of two rows once', () => {
    const result = withholdRemainder(
      [
        { cell: withheld, people: people('same', 4) },
        { cell: withheld, people: people('same', 4) },
        { cell: shown(1), people: people('north', 7) },
      ],
      { cell: shown(3), people: people('all', 11) },
    );
    expect(result.rows).toEqual([withheld, withheld, withheld]);
  });

  it('is always nobody, or at least two rows of five people', () => {
    const row = fc.nat({ max: 9 }).map((count) => count);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 7 }), (counts) => {
        const rows = counts.map((count, index) => ({
          cell: count > 0 && count < 5 ? withheld : shown(count),
          people: people(`row${index} `, count),
        }));
        const total = { cell: shown(1), people: rows.flatMap((each) => each.people) };
        const result = withholdRemainder(rows, total);
        const hidden = rows.filter(
          (_, index) => result.rows[index] === withheld || result.rows[index]?.reason !== null,
        );
        const told = hidden.flatMap((each) => each.people).length;
        return hidden.length === 0 || result.total.reason !== null || (hidden.length > 1 && told >= 5);
      }),
    );
  });
});
