import type { Evaluation } from '../../metrics/catalogue/metric.js';
import { quotient, total, unknown } from '../../metrics/catalogue/quotient.js';
import { EXPIRES_SOON_DAYS, type CredentialsOn } from '../staffing/credentials-on.js';
import { rate, type Reading, type RowFacts, type StaffingColumn } from './column.js';

const NOT_STATED = 'Unknown where the staff files state no employment.';

const ownPeople = ({ staffing }: RowFacts): readonly string[] => staffing.headCount.ownPeople;

/** Own staff on the average of the days; null: no employment is stated. */
const averageHeadCount = ({ staffing: { headCount }, periodDays }: RowFacts): number | null =>
  headCount.ownDays === 0 ? null : headCount.ownDays / periodDays;

/** Separations ÷ average head count × 12 ÷ months of the period. */
export function turnover(separations: number, average: number, months: number): Evaluation {
  return quotient(separations, average, 12 / months);
}

const headCount: StaffingColumn = {
  id: 'headCount',
  section: 'PEOPLE',
  title: 'Average head count',
  format: 'RATIO',
  formula: `Days on which own staff (employed or float pool, no agency) belong to the practice ÷ days of the period. ${NOT_STATED}`,
  isOfOnePerson: false,
  read(facts) {
    const average = averageHeadCount(facts);
    return average === null ? unknown('NOT_STATED') : total(average);
  },
};

type Separations = 'separations' | 'voluntarySeparations' | 'firstYearSeparations';

const TURNOVERS: readonly (readonly [id: string, title: string, counted: Separations, who: string])[] = [
  ['turnover', 'Turnover a year', 'separations', 'Separations of own staff'],
  ['voluntaryTurnover', 'Voluntary turnover a year', 'voluntarySeparations', 'Own staff who left of their own accord'],
  [
    'firstYearTurnover',
    'First-year turnover a year',
    'firstYearSeparations',
    'Own staff who left within a year of being hired',
  ],
];

const turnovers = TURNOVERS.map(([id, title, counted, who]) =>
  rate(
    {
      id,
      section: 'PEOPLE',
      title,
      format: 'SHARE',
      formula: `${who} ÷ average head count × 12 ÷ months of the period. ${NOT_STATED}`,
    },
    (facts) => {
      const average = averageHeadCount(facts);
      const { headCount: counts, months } = facts.staffing;
      return average === null ? unknown('NOT_STATED') : turnover(counts[counted], average, months);
    },
    ownPeople,
  ),
);

const vacancy = rate(
  {
    id: 'vacancy',
    section: 'PEOPLE',
    title: 'Vacancy',
    format: 'SHARE',
    formula:
      'Vacant ÷ budgeted full-time positions, over the days of the period. Vacant is, day by day, site by site and role by role, what is budgeted less the contract hours of own staff ÷ 40, never below nothing. Unknown of teams, and where positions, employments or contract hours are not stated.',
  },
  ({ staffing }) =>
    typeof staffing.vacancy === 'string'
      ? unknown(staffing.vacancy)
      : quotient(staffing.vacancy.vacant, staffing.vacancy.budgeted),
  ownPeople,
);

const ofCredentials =
  (read: (credentials: CredentialsOn) => Reading) =>
  ({ staffing: { credentials } }: RowFacts): Reading =>
    typeof credentials === 'string' ? unknown(credentials) : read(credentials);

/** "CMA 14; RMA 5; none 2". */
const mixText = ({ held, withoutAny }: CredentialsOn): string =>
  [...held, ...(withoutAny === 0 ? [] : [['none', withoutAny] as const])]
    .map(([credential, people]) => `${credential} ${people}`)
    .join('; ');

const lastDayPeople = ({ staffing }: RowFacts): readonly string[] => staffing.headCount.lastDayPeople;

const credentialMix = rate(
  {
    id: 'credentialMix',
    section: 'PEOPLE',
    title: 'Credentials held',
    format: 'TEXT',
    formula: `People who hold each credential on the last day of the period; who holds two counts in both. Unknown where the staff files state no credential.`,
  },
  ofCredentials((credentials) => ({ text: mixText(credentials) })),
  lastDayPeople,
);

const expiringCredentials: StaffingColumn = {
  id: 'expiringCredentials',
  section: 'PEOPLE',
  title: 'Credentials that expire soon',
  format: 'COUNT',
  formula: `Credentials in force on the last day of the period that end within ${EXPIRES_SOON_DAYS} days after it and are not renewed.`,
  isOfOnePerson: true,
  read: ofCredentials(({ expiringSoon }) => total(expiringSoon)),
};

const nextExpiry: StaffingColumn = {
  id: 'nextExpiry',
  section: 'PEOPLE',
  title: 'Next credential ends',
  format: 'DATE',
  formula:
    'The first last day of a credential in force on the last day of the period; unknown where none of them expires.',
  isOfOnePerson: true,
  read: ofCredentials(({ nextExpiry: day }) => (day === null ? unknown('NOT_STATED') : { text: day })),
};

/** Who belongs to the practice, who left, what is vacant, and what people are certified for. */
export const PEOPLE_COLUMNS: readonly StaffingColumn[] = [
  headCount,
  ...turnovers,
  vacancy,
  credentialMix,
  expiringCredentials,
  nextExpiry,
];
