import type { Queryable } from '../database/queryable.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import { switchedTasks, type SwitchedTasks, type TaskSwitch } from '../domain/own-log/switched-tasks.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import { isId } from '../practice/select-scope.js';
import {
  countActivities,
  homeZone,
  insertSwitches,
  offeredActivities,
  switchesFrom,
  type OfferedActivity,
} from './task-switches.query.js';

/** What a staff member logs of herself, with what she can switch to. */
export interface OwnLog extends SwitchedTasks {
  readonly activities: readonly OfferedActivity[];
  /** In which her times are told: that of her home site. */
  readonly zone: string;
}

/** Longer than a weekend without a network; what is older belongs into a correction. */
const OLDEST_SECONDS = 7 * 86_400;
/** Clocks of phones differ a little. */
const MOST_AHEAD_SECONDS = 120;
const MOST_AT_ONCE = 500;
const SHOWN_SECONDS = 36 * 3600;

/** The last day and a half of what she logged. */
export async function readOwnLog(
  database: Queryable,
  viewer: Viewer,
  now: EpochSeconds,
): Promise<OwnLog | InputProblem> {
  const { organizationId, staffMemberId } = viewer;
  if (staffMemberId === null) return NOT_STAFF;
  const from = new Date((now - SHOWN_SECONDS) * 1000);
  const switches = await switchesFrom(database, organizationId, staffMemberId, from);
  const activities = await offeredActivities(database, organizationId, staffMemberId);
  const zone = (await homeZone(database, organizationId, staffMemberId)) ?? 'UTC';
  return { ...switchedTasks(switches, now), activities, zone };
}

/**
 * Takes what she tapped, also what waited on her phone for a network, in any order and as often as it is sent. All of it
 * or, with the reason, nothing. The tasks reach the ledger within minutes.
 */
export async function switchTasks(
  database: Queryable,
  viewer: Viewer,
  switches: readonly TaskSwitch[],
  now: EpochSeconds,
): Promise<OwnLog | InputProblem> {
  const { organizationId, staffMemberId } = viewer;
  if (staffMemberId === null) return NOT_STAFF;
  const problem = problemOf(switches, now);
  if (problem !== null) return problem;
  const wanted = [...new Set(switches.flatMap(({ activityId }) => activityId ?? []))];
  if ((await countActivities(database, organizationId, wanted)) < wanted.length)
    return inputProblem('NO_SUCH_ACTIVITY', 'There is no such activity: load the page again.', 'switches');
  await insertSwitches(database, organizationId, staffMemberId, switches);
  return readOwnLog(database, viewer, now);
}

const NOT_STAFF = inputProblem('NOT_STAFF', 'Only a login that belongs to a staff member has tasks to log.');

function problemOf(switches: readonly TaskSwitch[], now: EpochSeconds): InputProblem | null {
  if (switches.length > MOST_AT_ONCE)
    return inputProblem('TOO_MANY', `At most ${MOST_AT_ONCE} switches are taken at once.`, 'switches');
  if (!switches.every(({ id, activityId }) => isId(id) && (activityId === null || isId(activityId))))
    return inputProblem('BAD_ID', 'Ids of switches and activities are UUIDs.', 'switches');
  if (switches.some(({ at }) => at > now + MOST_AHEAD_SECONDS))
    return inputProblem('IN_THE_FUTURE', 'A switch lies in the future: set the clock of the device.', 'switches');
  if (switches.some(({ at }) => at < now - OLDEST_SECONDS))
    return inputProblem('TOO_OLD', 'A switch is older than a week: ask for a correction instead.', 'switches');
  return null;
}
