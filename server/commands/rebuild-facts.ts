import { parseArgs } from 'node:util';
import type { Database } from '../database/open-database.js';
import { withDatabase } from '../database/with-database.js';
import { rebuildFacts } from '../facts/rebuild-facts.js';
import { organizationsNamed } from '../practice/organizations-named.query.js';

/*
 * npm run -s rebuild-facts [-- --organization O]
 * Throws the facts away and derives them anew from the ledger, of one organization (name or id) or of all.
 * Exit 0; 2 for a bad call.
 */

const USAGE = 'Usage: npm run -s rebuild-facts [-- --organization NAME_OR_ID]';

let wanted: string | undefined;
try {
  wanted = parseArgs({ options: { organization: { type: 'string' } } }).values.organization;
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exit(2);
}

await withDatabase(rebuild, { command: 'rebuild-facts' });

async function rebuild(database: Database): Promise<void> {
  const organizations = await organizationsNamed(database.pool, wanted ?? null);
  if (wanted !== undefined && organizations.length !== 1) {
    console.error(
      organizations.length === 0
        ? `There is no organization "${wanted}".`
        : `Several organizations are named "${wanted}"; give the id: ${organizations.map(({ id }) => id).join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  for (const { id, name } of organizations) {
    const { settledWeeks } = await rebuildFacts(database, id);
    console.log(`${name}: ${settledWeeks} workweeks derived from the ledger`);
  }
}
