import { MAPPED } from './activities.js';
import { csv, type Cell } from './csv.js';
import type { SeedFile } from './demonstration.js';
import type { History } from './history.js';
import { homeOf, SITES, STAFF, TEAMS, type Person } from './practice.js';

/** Who works where: sites, teams, staff and the categories of activities. */
export function practiceFiles(history: History): readonly SeedFile[] {
  const file = (kind: SeedFile['kind'], text: string): SeedFile => ({
    name: `${kind}.csv`,
    kind,
    source: 'practice',
    completeUntil: null,
    text,
  });
  const sites = Object.values(SITES).map((site) => [site.key, site.name, site.zone]);
  const teams = Object.values(TEAMS).map((team) => [team.key, team.name, team.site]);
  const activities = MAPPED.map((activity) => [activity.key, activity.name, activity.category]);
  return [
    file('sites', csv(['key', 'name', 'zone'], sites)),
    file('teams', csv(['key', 'name', 'site'], teams)),
    file(
      'staff',
      csv(
        STAFF_HEADER,
        STAFF.map((person) => staffRow(person, history)),
      ),
    ),
    file('activities', csv(['key', 'name', 'category'], activities)),
  ];
}

const STAFF_HEADER = [
  'key',
  'name',
  'email',
  'site',
  'team',
  'role',
  'contract_hours',
  'pay_basis',
  'timekeeping',
  'from',
] as const;

/** The address of a person of the demonstration; the domain is reserved and receives no mail. */
export const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@riverside.example`;

function staffRow(person: Person, history: History): readonly Cell[] {
  // A contract older than the oldest shift, the lone night of a change of clocks included.
  const from =
    person.hiredWeeksAgo === undefined ? history.mondayOfWeek(52) : history.mondayOfWeek(person.hiredWeeksAgo);
  return [
    person.key,
    person.name,
    emailOf(person.name),
    homeOf(person),
    person.team,
    'MA',
    person.hours,
    person.isSalaried ? 'SALARY' : 'HOURLY',
    person.isSalaried ? 'TASKS' : 'CLOCK',
    from,
  ];
}
