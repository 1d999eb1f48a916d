import type { ClientBase } from 'pg';
import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { weekStarting as firstOfWeek, type WorkweekStart } from '../../domain/time/workweek.js';
import { writeMarks } from '../../ledger/mark-stale-weeks.query.js';
import { lockForRecomputing } from '../../ledger/marking-lock.query.js';
import { NOBODY } from '../../ledger/stale-week.table.js';
import { weekStartOf } from '../../practice/week-start.query.js';
import { factRowsOf } from '../writing/fact-rows.js';
import { replaceFacts } from '../writing/replace-facts.query.js';
import { deriveWeeks, type DerivedWeeks } from './derive-weeks.js';
import { lockStaleWeeks, settleStaleWeeks } from './stale-weeks.query.js';
import { recomputeUnattendedVisits } from './unattended-visits.js';
import { weeksAlongRuns } from './weeks-along-runs.js';
import { storedWorkedDays } from './worked-days.query.js';

/**
 * Brings the facts of these people's stale workweeks up to the ledger, in the caller's transaction: a single edit marks
 * and recomputes before it commits, a drain does it batch by batch. Doing it twice changes nothing. Returns how many
 * weeks were settled.
 */
export async function recomputeStaff(
  client: ClientBase,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<number> {
  await lockForRecomputing(client, organizationId);
  const stale = await lockStaleWeeks(client, organizationId, staffMemberIds);
  const weekStartsOn = await weekStartOf(client, organizationId);
  const whole = stale.map((each) => ({ ...each, weeksStarting: wholeWeeks(each.weeksStarting, weekStartsOn) }));
  const people = whole.filter(({ staffMemberId }) => staffMemberId !== NOBODY);
  const nobody = whole.find(({ staffMemberId }) => staffMemberId === NOBODY);

  const derived = await deriveWeeks(client, organizationId, people);
  if (await markAlongRuns(client, organizationId, derived)) {
    return recomputeStaff(client, organizationId, staffMemberIds);
  }
  await storeFacts(client, organizationId, derived);
  if (nobody !== undefined) await recomputeUnattendedVisits(client, organizationId, nobody.weeksStarting);
  await settleStaleWeeks(client, organizationId, stale);
  return stale.reduce((sum, { weeksStarting }) => sum + weeksStarting.length, 0);
}

/**
 * The workweeks that marks mean. An import that began before the beginning of the workweek was changed marks weeks that
 * are none any more: all that hold their days are meant.
 */
const wholeWeeks = (marked: readonly CivilDate[], weekStartsOn: WorkweekStart): CivilDate[] => [
  ...new Set(marked.flatMap((week) => [firstOfWeek(week, weekStartsOn), firstOfWeek(addDays(week, 6), weekStartsOn)])),
];

/** Marks the weeks into which unbroken runs carry the change; says whether there were any. */
async function markAlongRuns(
  client: ClientBase,
  organizationId: string,
  derived: readonly DerivedWeeks[],
): Promise<boolean> {
  const stored = await storedWorkedDays(
    client,
    organizationId,
    derived.map(({ ledger }) => ledger.staffMemberId),
  );
  const reached = derived.flatMap(({ ledger: { staffMemberId, weekStartsOn }, weeksStarting, facts }) => {
    const worked = facts.workDays.filter((day) => day.daysWorked > 0).map((day) => day.workday);
    const workedDays = new Set([...(stored.get(staffMemberId) ?? []), ...worked]);
    return weeksAlongRuns(weeksStarting, workedDays, weekStartsOn).map((weekStarting) => ({
      staffMemberId,
      weekStarting,
    }));
  });
  await writeMarks(client, organizationId, reached);
  return reached.length > 0;
}

async function storeFacts(client: ClientBase, organizationId: string, derived: readonly DerivedWeeks[]): Promise<void> {
  const rows = derived.map(({ ledger, facts }) => factRowsOf(organizationId, ledger, facts));
  await replaceFacts(
    client,
    organizationId,
    derived.flatMap(({ ledger, weeksStarting }) => weeksStarting.map(() => ledger.staffMemberId)),
    derived.flatMap(({ weeksStarting }) => weeksStarting),
    {
      workDays: rows.flatMap((each) => each.workDays),
      workweeks: rows.flatMap((each) => each.workweeks),
      violations: rows.flatMap((each) => each.violations),
      overtimeSteps: rows.flatMap((each) => each.overtimeSteps),
      payQuestions: rows.flatMap((each) => each.payQuestions),
      roundedShifts: rows.flatMap((each) => each.roundedShifts),
    },
  );
}
