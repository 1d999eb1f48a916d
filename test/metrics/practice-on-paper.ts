import { createHash } from 'node:crypto';
import type { Queryable } from '../../server/database/queryable.js';
import type { WorkDay } from '../../server/domain/work-day/work-day.js';
import { weekStarting } from '../../server/domain/time/workweek.js';

/** An id that says what it is of: equal names give equal ids. */
export function idOf(name: string): string {
  const hex = createHash('md5').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const ORGANIZATION = idOf('organization');

/** site → zone, teams; team → staff. People in no team are under the team name `''`. */
export interface PaperSite {
  readonly zone: string;
  readonly teams: Readonly<Record<string, readonly string[]>>;
}

/** Writes an organization with sites, teams and staff, each person with one contract and, if named, one team. */
export async function writePractice(database: Queryable, sites: Readonly<Record<string, PaperSite>>): Promise<void> {
  await database.query('insert into organization (id, name) values ($1, $2)', [ORGANIZATION, 'Paper Practice']);
  for (const [site, { zone, teams }] of Object.entries(sites)) {
    await database.query('insert into site (organization_id, id, key, name, zone) values ($1, $2, $3, $3, $4)', [
      ORGANIZATION,
      idOf(site),
      site,
      zone,
    ]);
    for (const [team, people] of Object.entries(teams)) {
      if (team !== '') {
        await database.query('insert into team (organization_id, id, key, name, site_id) values ($1, $2, $3, $3, $4)', [
          ORGANIZATION,
          idOf(team),
          team,
          idOf(site),
        ]);
      }
      for (const person of people) await writePerson(database, person, site, team);
    }
  }
}

async function writePerson(database: Queryable, person: string, site: string, team: string): Promise<void> {
  await database.query('insert into staff_member (organization_id, id, key, name) values ($1, $2, $3, $3)', [
    ORGANIZATION,
    idOf(person),
    person,
  ]);
  await database.query(
    `insert into contract (organization_id, id, staff_member_id, home_site_id, weekly_seconds, valid_from)
     values ($1, $2, $3, $4, 144000, '2020-01-01')`,
    [ORGANIZATION, idOf(`contract ${person}`), idOf(person), idOf(site)],
  );
  if (team === '') return;
  await database.query(
    `insert into membership (organization_id, id, staff_member_id, team_id, valid_from)
     values ($1, $2, $3, $4, '2020-01-01')`,
    [ORGANIZATION, idOf(`membership ${person}`), idOf(person), idOf(team)],
  );
}

/** A day of eight hours with full task logs and a roster; every field can be said otherwise. */
export function workDay(facts: Partial<WorkDay> & Pick<WorkDay, 'staffMemberId' | 'workday' | 'siteId'>): WorkDay {
  return {
    teamId: null,
    incomplete: [],
    basisTasks: false,
    workedSeconds: 28_800,
    clinicalSeconds: 14_400,
    administrativeSeconds: 10_000,
    coordinationSeconds: 2_000,
    otherSeconds: 1_200,
    unmappedSeconds: 0,
    unloggedSeconds: 0,
    restSeconds: 1_200,
    mealSeconds: 1_800,
    scheduledSeconds: 28_800,
    leaveSeconds: 0,
    paidLeaveSeconds: 0,
    absenceSeconds: 0,
    visitUnits: 10_000_000,
    returningVisitUnits: 2_000_000,
    visitSeconds: 12_000,
    timedVisitUnits: 10_000_000,
    shifts: 1,
    daysWorked: 1,
    shiftsRequiringMeal: 1,
    shiftsMealFailed: 0,
    shiftsMealUnknown: 0,
    shortRests: 0,
    switches: 12,
    multitaskedSeconds: 0,
    longestStretchSeconds: 14_400,
    outsideScheduleSeconds: 0,
    outsideScheduleByHour: Array.from({ length: 24 }, () => 0),
    earlyStartSeconds: 0,
    lateFinishSeconds: 0,
    offClockSeconds: 0,
    travelSeconds: 0,
    siteOverlapSeconds: 0,
    paidRoundingSeconds: 0,
    regularSeconds: 28_800,
    overtimeSeconds: 0,
    doubletimeSeconds: 0,
    federalOvertimeSeconds: 0,
    ...facts,
  };
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes work days as facts, the way the recompute would have. */
export async function writeWorkDays(database: Queryable, days: readonly WorkDay[]): Promise<void> {
  for (const day of days) {
    const incomplete = day.incomplete.map(({ feed, reason }) => `${feed}:${reason}`);
    const row = { ...day, incomplete, organizationId: ORGANIZATION, weekStarting: weekStarting(day.workday, 'MONDAY') };
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    await database.query(
      `insert into work_day (${names.map(snake).join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
  }
}
