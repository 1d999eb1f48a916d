import { parentPort, workerData } from 'node:worker_threads';
import { openClient } from '../../database/connection.js';
import { keepInstallationKey } from '../../database/installation-key.js';
import { readSecret } from '../../database/secret.js';
import { recomputeBatch } from './recompute-batch.js';
import type { WorkerAnswer, WorkerBatch, WorkerStart } from './recomputers.js';

/* The entry of a worker thread: batches of staff members in, numbers of settled weeks out. */

const { connection, organizationId, secretFile } = workerData as WorkerStart;
const secret = secretFile === null ? null : readSecret(secretFile);
if (secret !== null) keepInstallationKey({ secret, file: secretFile });
const port = parentPort;
if (port === null) throw new Error('recompute-worker runs as a worker thread only');
const client = await openClient(connection);

port.on('message', (batch: WorkerBatch | null) => {
  if (batch === null) void client.end().then(() => port.close());
  else void answer(batch);
});

async function answer(batch: WorkerBatch): Promise<void> {
  let reply: WorkerAnswer;
  try {
    reply = { settledWeeks: await recomputeBatch(client, organizationId, batch.staffMemberIds) };
  } catch (error) {
    reply = { error };
  }
  port!.postMessage(reply);
}
