import { addDays } from '../server/domain/time/civil-date.js';
import { csv, type Cell } from './csv.js';
import type { SeedFile } from './demonstration.js';
import type { History } from './history.js';
import { SITES, STAFF, TEAMS, type Person, type SiteKey } from './practice.js';
import { randomOf } from './random.js';

/** She works at both sites. */
const FLOATER = 'MA-14';
/** Left and came back. */
const RETURNED = { key: 'MA-12', leftWeeksAgo: 20 } as const;
/** Certified later on, or never. */
const WITHOUT_CREDENTIAL: readonly string[] = ['MA-06', 'MA-19'];
const CREDENTIALS = ['CMA', 'CMA', 'RMA', 'CMA', 'CCMA'] as const;
/** A credential of medical assistants holds for five years. */
const CREDENTIAL_DAYS = 5 * 365;
const POSITIONS: Readonly<Record<SiteKey, number>> = { riverside: 14, harbor: 12.5 };

/** How people belong to the practice, what they are certified for, which positions there are, and who provides. */
export function staffingFiles(history: History): readonly SeedFile[] {
  const file = (kind: SeedFile['kind'], columns: readonly string[], rows: readonly (readonly Cell[])[]): SeedFile => ({
    name: `${kind}.csv`,
    kind,
    source: 'practice',
    completeUntil: null,
    text: csv(columns, rows),
  });
  const since = history.mondayOfWeek(52);
  const employments = STAFF.flatMap((person) => employmentRows(person, history));
  const credentials = STAFF.flatMap((person, index) => credentialRows(person, index, history));
  const positions = Object.values(SITES).map(({ key }) => [key, 'MA', POSITIONS[key], since]);
  return [
    file('employments', ['staff', 'staffing', 'from', 'to', 'separation'], employments),
    file('credentials', ['staff', 'credential', 'from', 'expires'], credentials),
    file('positions', ['site', 'role', 'fte', 'from'], positions),
    file('providers', ['provider', 'site', 'fte', 'from'], providerRows(since)),
  ];
}

/** Years before the demonstration, but for those it tells the hiring of. */
function employmentRows({ key, hiredWeeksAgo }: Person, history: History): (readonly Cell[])[] {
  const weeks = 60 + randomOf(`${key} hired`).between(0, 300);
  const staffing = key === FLOATER ? 'FLOAT' : 'EMPLOYED';
  const hired = [key, staffing, history.mondayOfWeek(hiredWeeksAgo ?? weeks), '', ''];
  if (key !== RETURNED.key) return [hired];
  const left = addDays(history.mondayOfWeek(RETURNED.leftWeeksAgo), 4);
  return [[key, staffing, history.mondayOfWeek(weeks), left, 'VOLUNTARY'], hired];
}

function credentialRows({ key }: Person, index: number, history: History): (readonly Cell[])[] {
  if (WITHOUT_CREDENTIAL.includes(key)) return [];
  const expires = addDays(history.mondayOfWeek(0), randomOf(`${key} credential`).between(10, CREDENTIAL_DAYS - 30));
  return [[key, CREDENTIALS[index % CREDENTIALS.length] ?? '', addDays(expires, -CREDENTIAL_DAYS), expires]];
}

const providerRows = (since: string): (readonly Cell[])[] =>
  Object.values(TEAMS).flatMap(({ site, providers }) =>
    providers.map((provider, index) => [provider, site, index === 0 ? 1 : 0.8, since]),
  );
