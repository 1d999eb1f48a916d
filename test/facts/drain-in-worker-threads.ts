import type { Connection } from '../../server/database/connection.js';
import { drainStaleWeeks } from '../../server/facts/drain-stale-weeks.js';

/* Run by a test as a process of its own, because Jest's TypeScript does not reach into worker threads. */
const [connection, organizationId] = process.argv.slice(2) as [string, string];
const place = 'WORKER_THREADS';
await drainStaleWeeks({ connection: JSON.parse(connection) as Connection }, organizationId, { place });
