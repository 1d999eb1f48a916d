import type { OwnLogPartsFragment } from '../../graphql/generated/graphql.js';
import { execute } from '../../graphql/execute.js';
import { keep, readKept, type WaitingSwitch } from './kept.js';
import { SWITCH_TASKS } from './task-now.documents.js';

/**
 * Sends what waits, one window at a time. What the server has is let go of; each switch has an id of its own, so that one
 * whose answer was lost counts once. One that is refused is marked and holds up no other.
 *
 * @throws RequestError when the server cannot be reached or asks for a sign-in
 */
export function sendWaiting(staffMemberId: string): Promise<void> {
  const send = () => sendAll(staffMemberId);
  return 'locks' in navigator ? navigator.locks.request(`own-log ${staffMemberId}`, send) : send();
}

async function sendAll(staffMemberId: string): Promise<void> {
  const waiting = readKept(staffMemberId).waiting.filter(({ refused }) => refused === null);
  if (waiting.length === 0) return;
  const why = await sendThese(staffMemberId, waiting);
  if (why === null) return;
  for (const each of waiting) {
    const refused = waiting.length === 1 ? why : await sendThese(staffMemberId, [each]);
    if (refused !== null) mark(staffMemberId, each.id, refused);
  }
}

/** Null: they are with the server. Else why none of them is. */
async function sendThese(staffMemberId: string, switches: readonly WaitingSwitch[]): Promise<string | null> {
  const told = switches.map(({ id, at, activityId }) => ({ id, at, activityId }));
  const { switchTasks } = await execute(SWITCH_TASKS, { switches: told });
  if (switchTasks.__typename === 'InputProblem') return switchTasks.message;
  const { __typename: _, ...log } = switchTasks;
  taken(staffMemberId, log, new Set(told.map(({ id }) => id)));
  return null;
}

const taken = (staffMemberId: string, log: OwnLogPartsFragment, ids: ReadonlySet<string>): void =>
  keep(staffMemberId, (kept) => ({ ...kept, log, waiting: kept.waiting.filter(({ id }) => !ids.has(id)) }));

const mark = (staffMemberId: string, id: string, refused: string): void =>
  keep(staffMemberId, (kept) => ({
    ...kept,
    waiting: kept.waiting.map((each) => (each.id === id ? { ...each, refused } : each)),
  }));
