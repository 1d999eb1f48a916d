import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openClient, type Connection } from '../../database/connection.js';
import { keptInstallationKey } from '../../database/installation-key.js';
import { recomputeBatch } from './recompute-batch.js';

export interface WorkerTask {
  readonly connection: Connection;
  readonly organizationId: string;
}
/** What a worker thread begins with. */
export interface WorkerStart extends WorkerTask {
  /** Where the installation's key is, besides the environment; null: nowhere. */
  readonly secretFile: string | null;
}
export interface WorkerBatch {
  readonly staffMemberIds: readonly string[];
}
export type WorkerAnswer = { readonly settledWeeks: number } | { readonly error: unknown };

/** Somebody who recomputes batches of staff members, one batch after the other. */
export interface Recomputer {
  /** Gives the number of weeks that were settled. */
  recompute(staffMemberIds: readonly string[]): Promise<number>;
  close(): Promise<void>;
}

/** Where recomputing happens: in this thread, or in worker threads with one connection each. */
export type RecomputePlace = 'THIS_THREAD' | 'WORKER_THREADS';

// In tests the code is TypeScript, which a plain worker thread cannot load.
const EXTENSION = import.meta.url.endsWith('.js') ? 'js' : 'ts';
const ENTRY = new URL(`./recompute-worker.${EXTENSION}`, import.meta.url);
export const DEFAULT_PLACE: RecomputePlace = EXTENSION === 'js' ? 'WORKER_THREADS' : 'THIS_THREAD';

const YOUNG_MEGABYTES = 12;

/** One thread stays free for whoever asked; more than four only wait for the database. */
const workerCount = (): number => Math.min(4, Math.max(1, availableParallelism() - 1));

/** Opens the recomputers for a drain; close every one of them. */
export async function openRecomputers(task: WorkerTask, place: RecomputePlace, batches: number): Promise<Recomputer[]> {
  if (place === 'THIS_THREAD') return [await openHere(task)];
  return Array.from({ length: Math.min(workerCount(), batches) }, () => openWorker(task));
}

async function openHere({ connection, organizationId }: WorkerTask): Promise<Recomputer> {
  const client = await openClient(connection);
  return {
    recompute: (staffMemberIds) => recomputeBatch(client, organizationId, staffMemberIds),
    close: () => client.end(),
  };
}

function openWorker(task: WorkerTask): Recomputer {
  const worker = new Worker(fileURLToPath(ENTRY), {
    workerData: { ...task, secretFile: keptInstallationKey()?.file ?? null } satisfies WorkerStart,
    // Batches are small and short-lived; V8's own choice would hold tens of megabytes more.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  return {
    recompute: (staffMemberIds) =>
      new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          worker.removeAllListeners('message').removeAllListeners('error').removeListener('exit', onExit);
          finish();
        };
        const onExit = () => settle(() => reject(new Error('the worker thread ended while recomputing')));
        worker.once('exit', onExit);
        worker.once('error', (error) => settle(() => reject(error)));
        worker.once('message', (answer: WorkerAnswer) =>
          settle(() => ('error' in answer ? reject(answer.error) : resolve(answer.settledWeeks))),
        );
        worker.postMessage({ staffMemberIds } satisfies WorkerBatch);
      }),
    close: () => {
      worker.postMessage(null);
      return exited;
    },
  };
}
