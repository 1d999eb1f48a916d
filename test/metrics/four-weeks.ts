import { addDays } from '../../server/domain/time/civil-date.js';
import type { RequestedScope } from '../../server/domain/requested-scope.js';
import type { Viewer } from '../../server/domain/viewer.js';
import type { WorkDay } from '../../server/domain/work-day/work-day.js';
import { idOf, ORGANIZATION, workDay } from './practice-on-paper.js';

export const PERIOD = { from: '2026-10-26', to: '2026-11-22' };

export const SITES = {
  North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea', 'Cy', 'Dot'], Red: ['Ed', 'Flo'], '': ['Gus'] } },
  South: {
    zone: 'America/New_York',
    teams: { Green: ['Hal', 'Ida', 'Joy', 'Kim', 'Lou'], Gold: ['Mia', 'Ned', 'Oz'] },
  },
  West: { zone: 'America/Denver', teams: { Teal: ['Pat', 'Quin'] } },
};
export const PLACES = Object.entries(SITES).flatMap(([site, { teams }]) =>
  Object.entries(teams).flatMap(([team, people]) =>
    (people as readonly string[]).map((person) => ({ person, team, site })),
  ),
);
export const TEAMS = [...new Set(PLACES.map(({ team }) => team).filter((team) => team !== ''))];

/** Pseudo-random and always the same: a seed and a step, no library. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Four weeks in which people come and go, so that teams are large enough in some weeks and not in others. */
export function fourWeeks(): WorkDay[] {
  const random = numbers(7);
  const next = () => random.next().value;
  const sites = Object.keys(SITES);
  return PLACES.flatMap(({ person, team, site }) =>
    Array.from({ length: 28 }, (_, index) => {
      const workday = addDays(PERIOD.from, index);
      const isAway = next() < 0.6;
      const at = next() < 0.1 ? (sites[Math.floor(next() * 3)] as string) : site;
      const clinical = Math.floor(next() * 14_000);
      const isThin = next() < 0.2;
      const facts = workDay({
        staffMemberId: idOf(person),
        workday,
        siteId: idOf(at),
        teamId: team === '' ? null : idOf(team),
        workedSeconds: 28_800 + Math.floor(next() * 3_000),
        clinicalSeconds: isThin ? 600 : clinical,
        administrativeSeconds: isThin ? 0 : 27_000 - clinical,
        visitUnits: Math.floor(next() * 20) * 1_000_000,
        shortRests: next() < 0.1 ? 1 : 0,
        overtimeSeconds: Math.floor(next() * 900),
      });
      return isAway ? [] : [facts];
    }).flat(),
  );
}

export const viewerOf = (name: string, rights: Partial<Viewer>): Viewer => ({
  loginId: idOf(name),
  organizationId: ORGANIZATION,
  name,
  roles: ['MANAGER'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
  ...rights,
});

export const SCOPES: RequestedScope[] = [
  { kind: 'ORGANIZATION' },
  ...Object.keys(SITES).map((site): RequestedScope => ({ kind: 'SITE', id: idOf(site) })),
  ...TEAMS.map((team): RequestedScope => ({ kind: 'TEAM', id: idOf(team) })),
  ...PLACES.map(({ person }): RequestedScope => ({ kind: 'STAFF_MEMBER', id: idOf(person) })),
];
