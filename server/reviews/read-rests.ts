import type { Database } from '../database/open-database.js';
import { dateOfDayNumber, dayNumberOf } from '../domain/time/civil-date.js';
import type { CivilDate } from '../domain/time/instant.js';
import { staffTime } from '../domain/work-day/staff-time.js';
import { readStaffLedgers } from '../facts/reading/staff-ledgers.js';

const DAY = 86_400;
/** A rest that begins earlier than this before the week is a leave of absence and not a rest between shifts. */
const DAYS_BEFORE = 8;

/** Seconds of rest before the first work of each workday of a week, from the record as it is now. */
export async function readRests(
  database: Database,
  organizationId: string,
  staffMemberId: string,
  weekStarting: CivilDate,
): Promise<ReadonlyMap<CivilDate, number>> {
  const first = dayNumberOf(weekStarting);
  const range = { staffMemberId, from: (first - DAYS_BEFORE) * DAY, to: (first + 8) * DAY };
  const client = await database.pool.connect();
  try {
    const [ledger] = await readStaffLedgers(client, organizationId, [range]);
    if (ledger === undefined) return new Map();
    return new Map(
      staffTime(ledger).rests.map((rest) => [dateOfDayNumber(rest.before.workday), rest.end - rest.start]),
    );
  } finally {
    client.release();
  }
}
