import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inTransaction } from '../../database/transaction.js';
import { isInputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { Viewer } from '../../domain/viewer.js';
import { isId } from '../../practice/select-scope.js';
import { chooseReport } from '../report-choice.js';
import { possibleRecipients } from './recipients.query.js';
import { scheduleProblem, type ScheduleInput } from './report-schedule.js';
import { readSchedule, storeSchedule } from './schedules.query.js';

/** Any period serves to look up sites, teams and columns. */
const ANY_DAY = { from: '2000-01-01', to: '2000-01-01' };

/**
 * Schedules a report, or changes one that is. Recipients are HR at that moment; whether they still are is asked again
 * whenever it is sent. For HR.
 */
export async function saveSchedule(
  pool: pg.Pool,
  viewer: Viewer,
  input: ScheduleInput,
  now: Date,
): Promise<{ readonly id: string } | InputProblem> {
  const problem = scheduleProblem(input);
  if (problem !== null) return problem;
  return inTransaction(pool, async (client) => {
    const choice = await chooseReport(client, viewer, { ...input, period: ANY_DAY });
    if (isInputProblem(choice)) return choice;
    const known = input.id === null ? null : await knownSchedule(client, viewer, input.id);
    if (input.id !== null && known === null) return notVisible('id');
    const possible = await possibleRecipients(client, viewer.organizationId);
    const may = (id: string) => possible.some((each) => each.id === id) || known?.recipientIds.includes(id) === true;
    if (!input.recipientIds.every(may)) return notVisible('recipientIds');
    const id = known?.id ?? randomUUID();
    await storeSchedule(client, viewer, id, input, now);
    return { id };
  });
}

const knownSchedule = (client: pg.PoolClient, { organizationId }: Viewer, id: string) =>
  isId(id) ? readSchedule(client, organizationId, id) : Promise.resolve(null);
