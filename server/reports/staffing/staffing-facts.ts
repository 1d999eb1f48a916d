import { daysHeld, heldLines } from '../../domain/time/held-lines.js';
import { monthsIn } from '../../domain/time/months-in.js';
import { daysIn, type Period } from '../../domain/time/period.js';
import type { UnknownReason } from '../../metrics/catalogue/metric.js';
import type { StoredProvider } from '../../practice/staffing/provider.table.js';
import { credentialsOn, type CredentialsOn } from './credentials-on.js';
import type { HeadCountRow } from './head-count.query.js';
import type { StaffingLists } from './staffing-lists.js';
import { vacancyOf, type RowPlace, type Vacancy } from './vacancy.js';
import type { WorkedRow } from './worked-by-person.query.js';

/** What a row of the report says of its people, besides their facts. */
export interface StaffingFacts {
  readonly months: number;
  readonly headCount: Omit<HeadCountRow, 'groupId' | 'from'>;
  /** Who worked, with her worked seconds. */
  readonly workedOf: ReadonlyMap<string, number>;
  /** Worked seconds by staffing. */
  readonly worked: Readonly<Record<'EMPLOYED' | 'AGENCY' | 'FLOAT' | 'UNSTATED', number>>;
  /** Overtime and doubletime of those who are neither of an agency nor of the float pool. */
  readonly employedOvertimeSeconds: number;
  readonly vacancy: Vacancy | UnknownReason;
  /** Full-time positions of providers, on the average of the days. */
  readonly providerFte: number | UnknownReason;
  readonly credentials: CredentialsOn | UnknownReason;
}

const NOBODY: StaffingFacts['headCount'] = {
  ownDays: 0,
  ownPeople: [],
  separations: 0,
  voluntarySeparations: 0,
  firstYearSeparations: 0,
  lastDayPeople: [],
};

/** Place null: the row is about no site, and what is known of sites only is unknown of it. */
export function staffingFactsOf(
  headCount: HeadCountRow | undefined,
  worked: readonly WorkedRow[],
  lists: StaffingLists,
  place: RowPlace | null,
  period: Period,
): StaffingFacts {
  const secondsOf = (staffing: WorkedRow['staffing']) => sumOf(worked.filter((row) => row.staffing === staffing));
  return {
    months: monthsIn(period),
    headCount: headCount ?? NOBODY,
    workedOf: workedOf(worked),
    worked: {
      EMPLOYED: secondsOf('EMPLOYED'),
      AGENCY: secondsOf('AGENCY'),
      FLOAT: secondsOf('FLOAT'),
      UNSTATED: secondsOf(null),
    },
    employedOvertimeSeconds: worked
      .filter((row) => row.staffing === 'EMPLOYED')
      .reduce((sum, row) => sum + row.overtimeSeconds, 0),
    vacancy: place === null ? 'SITES_ONLY' : vacancyOf(lists.positions, lists.filled, place, period),
    providerFte: place === null ? 'SITES_ONLY' : providerFteOf(lists.providers, place, period),
    credentials: knownCredentials(headCount, lists, period),
  };
}

const sumOf = (rows: readonly WorkedRow[]): number => rows.reduce((sum, row) => sum + row.workedSeconds, 0);

function workedOf(rows: readonly WorkedRow[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const { staffMemberId, workedSeconds } of rows) {
    people.set(staffMemberId, (people.get(staffMemberId) ?? 0) + workedSeconds);
  }
  return people;
}

function providerFteOf(providers: readonly StoredProvider[], { siteIds }: RowPlace, period: Period) {
  const held = heldLines(providers, (each) => `${each.key} ${each.siteId}`);
  const there = held.filter(({ line }) => siteIds.includes(line.siteId));
  const milliFteDays = there.reduce((sum, each) => sum + each.line.milliFte * daysHeld(each.held, period), 0);
  return milliFteDays === 0 ? 'NOT_STATED' : milliFteDays / 1000 / daysIn(period);
}

function knownCredentials(
  headCount: HeadCountRow | undefined,
  { credentials }: StaffingLists,
  period: Period,
): CredentialsOn | UnknownReason {
  const people = headCount?.lastDayPeople ?? [];
  if (credentials.length === 0 || people.length === 0) return 'NOT_STATED';
  return credentialsOn(credentials, people, period.to);
}
