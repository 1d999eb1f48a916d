import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { deliverOwnLogs } from '../../server/own-log/deliver-own-log.js';
import { PaperServer } from '../api/paper-server.js';
import { idOf, ORGANIZATION, writePractice } from '../metrics/practice-on-paper.js';

const SWITCH = `mutation ($switches: [TaskSwitchInput!]!) { switchTasks(switches: $switches) {
  ... on OwnLog { running { activityId at } tasks { id activityId startedAt endedAt } endless { id } activities { id name category } }
  ... on InputProblem { code } } }`;
const HOUR = 3600;

interface Log {
  readonly code?: string;
  readonly running: { readonly activityId: string } | null;
  readonly tasks: readonly { readonly id: string }[];
  readonly activities: readonly { readonly id: string; readonly name: string }[];
}

describe('what a staff member logs of herself', () => {
  let server: PaperServer;
  let ann: string;
  let manager: string;
  const activities: Record<string, string> = {};

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann'] } } });
    for (const key of ['rooming', 'calls']) {
      activities[key] = randomUUID();
      await server.database.pool.query(
        'insert into activity (organization_id, id, key, name) values ($1, $2, $3, initcap($3))',
        [ORGANIZATION, activities[key], key],
      );
    }
    ann = await server.cookieOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
    manager = await server.cookieOf('Max', { roles: ['MANAGER'] });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.database.pool.query('delete from task_switch');
  });

  const now = Math.floor(Date.now() / 1000);
  const tap = (hoursAgo: number, activity: string | null, id: string = randomUUID()) => ({
    id,
    at: now - hoursAgo * HOUR,
    activityId: activity === null ? null : activities[activity],
  });
  const send = async (switches: readonly object[], cookie = ann): Promise<Log> => {
    const { data, errors } = await server.ask(SWITCH, { switches }, cookie);
    if (errors !== undefined) throw new Error(errors[0]?.message);
    return data?.['switchTasks'] as Log;
  };
  const ledger = async () =>
    (
      await server.database.pool.query<{ minutes: number; name: string }>(
        `select extract(epoch from ended_at - started_at)::integer / 60 as minutes, activity.name
         from task_log join activity on activity.organization_id = task_log.organization_id and activity.id = activity_id
         where task_log.organization_id = $1 and staff_member_id = $2 and gone_run_id is null order by started_at`,
        [ORGANIZATION, idOf('Ann')],
      )
    ).rows;

  it('runs from tap to tap, however often and in whatever order taps arrive', async () => {
    const taps = [tap(3, 'rooming'), tap(2, 'calls'), tap(1, null)];
    expect((await send([taps[1]!])).running?.activityId).toBe(activities['calls']);
    const log = await send([taps[2]!, taps[0]!, taps[1]!]);
    expect(log.tasks.map(({ id }) => id)).toEqual([taps[0]!.id, taps[1]!.id]);
    expect(log.running).toBeNull();
    expect(await send(taps)).toEqual(log);
  });

  it('is in the ledger once, and a tap that comes late makes a task shorter', async () => {
    await send([tap(3, 'rooming'), tap(1, null)]);
    await deliverOwnLogs(server.database, now);
    await deliverOwnLogs(server.database, now);
    expect(await ledger()).toEqual([{ minutes: 120, name: 'Rooming' }]);
    await send([tap(2, 'calls')]);
    await deliverOwnLogs(server.database, now);
    expect(await ledger()).toEqual([
      { minutes: 60, name: 'Rooming' },
      { minutes: 60, name: 'Calls' },
    ]);
    const { rows } = await server.database.pool.query('select 1 from work_day where staff_member_id = $1', [
      idOf('Ann'),
    ]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each([
    ['from the future', () => tap(-1, 'calls'), 'IN_THE_FUTURE'],
    ['older than a week', () => tap(24 * 8, 'calls'), 'TOO_OLD'],
    ['of an activity of somebody else', () => ({ ...tap(1, 'calls'), activityId: randomUUID() }), 'NO_SUCH_ACTIVITY'],
    ['with an id that is none', () => tap(1, 'calls', 'x'), 'BAD_ID'],
  ])('is refused %s, all of it', async (_, bad, code) => {
    expect(await send([tap(2, 'calls'), bad()])).toEqual({ code });
    expect((await send([])).tasks).toEqual([]);
  });

  it('is of staff members alone, and of nobody else', async () => {
    expect(await send([tap(1, 'calls')], manager)).toEqual({ code: 'NOT_STAFF' });
    await send([tap(1, 'calls')]);
    const { rows } = await server.database.pool.query('select staff_member_id as who from task_switch');
    expect(rows).toEqual([{ who: idOf('Ann') }]);
  });
});
