import { PART_TIMER } from './stories.js';
import { clinic, halfDay, off, type WeekPattern } from './week-pattern.js';

/*
 * Riverside Family Practice (demonstration): every person, patient and provider is invented. It stands on the border
 * of two time zones, so that one organization, one floater and one page must deal with both.
 */

export const ORGANIZATION_NAME = 'Riverside Family Practice (demonstration)';

export const SITES = {
  riverside: { key: 'riverside', name: 'Riverside', zone: 'America/Chicago' },
  harbor: { key: 'harbor', name: 'Harbor', zone: 'America/New_York' },
} as const;
export type SiteKey = keyof typeof SITES;

export const TEAMS = {
  blue: { key: 'blue', name: 'Blue', site: 'riverside', providers: ['Dr. Lane', 'Dr. Osei', 'Dr. Berg'] },
  green: { key: 'green', name: 'Green', site: 'riverside', providers: ['Dr. Sato', 'Dr. Quist', 'NP Alder'] },
  amber: { key: 'amber', name: 'Amber', site: 'harbor', providers: ['Dr. Marsh', 'Dr. Ivey', 'NP Holt'] },
  coral: { key: 'coral', name: 'Coral', site: 'harbor', providers: ['Dr. Frye', 'Dr. Nair', 'PA Stone'] },
} as const;
export type TeamKey = keyof typeof TEAMS;

/** One medical assistant of the demonstration. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly team: TeamKey;
  readonly hours: number;
  readonly week: WeekPattern;
  /** Salaried lead without punches: her hours are her task logs. */
  readonly isSalaried?: boolean;
  /** Hired on the Monday that many weeks before the current one; absent: before the demonstration begins. */
  readonly hiredWeeksAgo?: number;
}

/** The whole-week patterns of the practice; times are local to the site. */
const early = clinic('07:30', '16:00', '11:45');
const regular = clinic('08:00', '16:30', '12:00');
const late = clinic('08:30', '17:00', '12:30');
const fiveDays = (day: WeekPattern[number]): WeekPattern => [day, day, day, day, day, off, off];

const person = (key: string, name: string, team: TeamKey, hours: number, week: WeekPattern): Person => ({
  key,
  name,
  team,
  hours,
  week,
});

/** Thursday evening clinic, Friday opening: the short rest is built into her rota. */
const shortRestWeek: WeekPattern = [
  regular,
  regular,
  regular,
  clinic('12:00', '20:30', '16:00'),
  clinic('07:00', '15:30', '11:30'),
  off,
  off,
];

/** Two days at Riverside, two at Harbor, and a Wednesday that is split between them. */
const floaterWeek: WeekPattern = [
  regular,
  regular,
  [...halfDay('08:00', '12:45', 'riverside', 45), ...halfDay('13:45', '17:15', 'harbor')],
  clinic('08:30', '17:00', '12:30', 'harbor'),
  clinic('08:30', '17:00', '12:30', 'harbor'),
  off,
  off,
];

/** Four clinic days and the Saturday night on the after-hours telephone. */
const nightLineWeek: WeekPattern = [
  regular,
  regular,
  regular,
  off,
  off,
  [{ from: '23:00', to: '07:30', meal: { from: '03:00', minutes: 30 }, duty: 'NIGHT_LINE' }],
  off,
];

const longDay = clinic('07:30', '17:45', '12:00');

/** In the order of their keys. */
export const STAFF: readonly Person[] = [
  person('MA-01', 'Alma Reyes', 'blue', 38.75, fiveDays(regular)),
  person('MA-02', 'Ben Carver', 'blue', 38.75, fiveDays(regular)),
  person('MA-03', 'Chidi Nwosu', 'blue', 38.75, fiveDays(regular)),
  person('MA-04', 'Dana Whitlock', 'blue', 38.75, fiveDays(regular)),
  person('MA-05', 'Elena Petrova', 'blue', 38.75, fiveDays(early)),
  person('MA-06', 'Farid Hamdan', 'blue', 31, [regular, regular, off, regular, regular, off, off]),
  person('MA-07', 'Grace Lindqvist', 'blue', PART_TIMER.weeklyHours, fiveDaysButFriday(halfDay('08:00', '13:00'))),
  person('MA-08', 'Hannah Moss', 'green', 38.75, fiveDays(regular)),
  person('MA-09', 'Imani Brooks', 'green', 38.75, fiveDays(regular)),
  person('MA-10', 'Jonas Weber', 'green', 38.75, fiveDays(regular)),
  person('MA-11', 'Keiko Tanabe', 'green', 38.75, fiveDays(regular)),
  { ...person('MA-12', 'Luis Ortega', 'green', 38.75, fiveDays(regular)), hiredWeeksAgo: 11 },
  person('MA-13', 'Rosa Delgado', 'green', 38.75, shortRestWeek),
  person('MA-14', 'Sam Okafor', 'green', 38.5, floaterWeek),
  person('MA-15', 'Mei Castellano', 'amber', 38.75, fiveDays(late)),
  person('MA-16', 'Nadia Haddad', 'amber', 31.25, nightLineWeek),
  person('MA-17', 'Oscar Lund', 'amber', 38, [longDay, longDay, off, longDay, longDay, off, off]),
  { ...person('MA-18', 'Priya Raman', 'amber', 40, fiveDays(late)), isSalaried: true },
  person('MA-19', 'Quinn Fletcher', 'amber', 38.75, fiveDays(regular)),
  person('MA-20', 'Tomas Varga', 'amber', 38.75, fiveDays(regular)),
  person('MA-21', 'Uma Pillai', 'coral', 38.75, fiveDays(regular)),
  person('MA-22', 'Viktor Hale', 'coral', 38.75, fiveDays(late)),
  person('MA-23', 'Wendy Achebe', 'coral', 38.75, fiveDays(regular)),
  person('MA-24', 'Ximena Duarte', 'coral', 31, [late, late, late, off, late, off, off]),
  person('MA-25', 'Yusuf Demir', 'coral', 38.75, fiveDays(late)),
  person('MA-26', 'Zoe Marchetti', 'coral', 38.75, fiveDays(regular)),
];

function fiveDaysButFriday(day: WeekPattern[number]): WeekPattern {
  return [day, day, day, day, off, off, off];
}

/** Works with the time clock and the task log, but is not in the staff file: she must be mapped by hand. */
export const AGENCY_KEY = 'AGENCY-17';

/** The site where a person's contract is. */
export const homeOf = (each: Pick<Person, 'team'>): SiteKey => TEAMS[each.team].site;

/** The person with a key; a key that nobody has is a mistake in the seed itself. */
export function personOf(key: string): Person {
  const found = STAFF.find((each) => each.key === key);
  if (found === undefined) throw new Error(`The demonstration has no staff member ${key}.`);
  return found;
}
