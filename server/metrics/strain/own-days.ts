import type { Database } from '../../database/open-database.js';
import type { FactFeed } from '../../domain/ledger.js';
import { shiftLoads, type ShiftLoad } from '../../domain/strain/shift-load.js';
import { dayNumberOf, type DayNumber } from '../../domain/time/civil-date.js';
import type { Period } from '../../domain/time/period.js';
import type { WorkweekStart } from '../../domain/time/workweek.js';
import { staffTime } from '../../domain/work-day/staff-time.js';
import { readStaffLedgers } from '../../facts/reading/staff-ledgers.js';
import type { Selection } from '../../practice/select-scope.js';
import { INCOMPLETE_DAYS, type FactSums } from '../catalogue/fact-sums.js';
import { metricOf, type MetricId } from '../catalogue/registry.js';
import { namesReadBy } from '../sum-names.js';
import { sumsOfVisibleRows } from '../sums.query.js';

const DAY = 86_400;
/** Shifts and rosters are read so far to either side, so that what crosses midnight or a zone is whole. */
const MARGIN_DAYS = 8;

/** The metrics that components of the index are, or are made of. */
export const STRAIN_METRICS = [
  'WORK_OUTSIDE_SCHEDULE_8',
  'SHORT_REST_COUNT',
  'MEALS_NOT_TAKEN_IN_FULL',
  'COVERAGE',
  'SWITCHES_PER_HOUR',
  'SPLIT_DISTANCE',
] as const satisfies readonly MetricId[];

/** A day that is incomplete in one of these is no evidence of anything and left out. */
const FEEDS: readonly FactFeed[] = ['CLOCK', 'TASK', 'ROSTER'];

/** One person's days by number, with her shifts: what every window of hers is measured from. */
export interface OwnDays {
  readonly complete: ReadonlyMap<DayNumber, FactSums>;
  readonly incomplete: ReadonlySet<DayNumber>;
  readonly shifts: readonly ShiftLoad[];
  /** Workdays on which a published shift of hers begins, one entry a shift. */
  readonly planned: readonly DayNumber[];
  /** Seconds a week of the contract in force on a day; null: it states none. */
  readonly contractSecondsOn: (day: DayNumber) => number | null;
}

/** Reads her own facts and ledger of a period, nobody else's. */
export async function readOwnDays(
  database: Database,
  selection: Selection,
  staffMemberId: string,
  period: Period,
  weekStartsOn: WorkweekStart,
): Promise<OwnDays> {
  const read = namesReadBy(STRAIN_METRICS.map(metricOf));
  const more = ['workedSeconds', 'daysWorked', 'leaveSeconds', 'scheduledDays', ...FEEDS.map(incompleteIn)] as const;
  const names = { people: [], sums: [...new Set([...read.sums, ...more])] };
  const cells = { period, grain: 'DAY', groupBy: 'NONE', weekStartsOn } as const;
  const rows = await sumsOfVisibleRows(database.dataSource, selection, cells, names);
  const days = rows.map(({ from, sums }) => ({ day: dayNumberOf(from), sums }));
  const isIncomplete = ({ sums }: { sums: FactSums }): boolean => FEEDS.some((feed) => sums[incompleteIn(feed)] > 0);
  return {
    complete: new Map(days.filter((each) => !isIncomplete(each)).map(({ day, sums }) => [day, sums])),
    incomplete: new Set(days.filter(isIncomplete).map(({ day }) => day)),
    ...(await readShifts(database, selection.scope.organizationId, staffMemberId, period)),
  };
}

const incompleteIn = (feed: FactFeed) => INCOMPLETE_DAYS[feed];

async function readShifts(
  database: Database,
  organizationId: string,
  staffMemberId: string,
  period: Period,
): Promise<Pick<OwnDays, 'shifts' | 'planned' | 'contractSecondsOn'>> {
  const from = (dayNumberOf(period.from) - MARGIN_DAYS) * DAY;
  const to = (dayNumberOf(period.to) + MARGIN_DAYS) * DAY;
  const client = await database.pool.connect();
  try {
    const [ledger] = await readStaffLedgers(client, organizationId, [{ staffMemberId, from, to }]);
    if (ledger === undefined) return { shifts: [], planned: [], contractSecondsOn: () => null };
    const time = staffTime(ledger);
    return {
      shifts: shiftLoads(time),
      planned: time.ledger.shifts.map(({ start }) => time.calendar.dayOf(start)),
      contractSecondsOn: (day) => time.calendar.contractOn(day).weeklySeconds,
    };
  } finally {
    client.release();
  }
}
