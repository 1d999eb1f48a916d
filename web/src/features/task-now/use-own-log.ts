import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { execute } from '../../graphql/execute.js';
import { RequestError, type RequestErrorCode } from '../../graphql/request-error.js';
import { keep, keptText, onKeptChange, readKept, type KeptLog } from './kept.js';
import { sendWaiting } from './send-waiting.js';
import { nextSecond } from './shown-log.js';
import { MY_LOG } from './task-now.documents.js';

const AGAIN_MILLISECONDS = 30_000;

/** A person's log as this device knows it, and what changes it. */
export interface OwnLog {
  readonly kept: KeptLog;
  /** Why the server was not reached the last time; null: it was. */
  readonly trouble: RequestErrorCode | null;
  /** From now on she does this; null: nothing. */
  readonly switchTo: (activityId: string | null) => void;
  /** Lets go of a switch that was refused. */
  readonly drop: (id: string) => void;
}

/** Kept on the device first, sent as soon as the server can be reached, shown as both know it. */
export function useOwnLog(staffMemberId: string): OwnLog {
  useSyncExternalStore(onKeptChange, () => keptText(staffMemberId));
  const [trouble, setTrouble] = useState<RequestErrorCode | null>(null);
  const reach = useCallback(
    (work: () => Promise<void>) => {
      work().then(
        () => setTrouble(null),
        (error: unknown) => setTrouble(error instanceof RequestError ? error.code : 'SERVER'),
      );
    },
    [setTrouble],
  );
  useEffect(() => {
    const sync = () => reach(() => readAndSend(staffMemberId));
    sync();
    const timer = setInterval(sync, AGAIN_MILLISECONDS);
    window.addEventListener('online', sync);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', sync);
    };
  }, [staffMemberId, reach]);
  const switchTo = (activityId: string | null) => {
    const now = Math.floor(Date.now() / 1000);
    keep(staffMemberId, (kept) => {
      const tapped = { id: crypto.randomUUID(), at: nextSecond(kept, now), activityId, refused: null };
      return { ...kept, waiting: [...kept.waiting, tapped] };
    });
    reach(() => sendWaiting(staffMemberId));
  };
  const drop = (dropped: string) =>
    keep(staffMemberId, (kept) => ({ ...kept, waiting: kept.waiting.filter(({ id }) => id !== dropped) }));
  return { kept: readKept(staffMemberId), trouble, switchTo, drop };
}

async function readAndSend(staffMemberId: string): Promise<void> {
  await sendWaiting(staffMemberId);
  const { myLog } = await execute(MY_LOG, {});
  if (myLog.__typename === 'InputProblem') return;
  const { __typename: _, ...log } = myLog;
  keep(staffMemberId, (kept) => ({ ...kept, log }));
}
