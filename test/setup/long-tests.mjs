import { spawnSync } from 'node:child_process';

/*
 * `npm run test:long`: the proofs of intake with full counts, which take hours; `npm test` runs samples of the same
 * tests. Words behind it choose among them, as with `npm test`.
 */
const LONG = ['test/ingest/accounting', 'test/commands/import-after-kill'];
const chosen = process.argv.slice(2);

const { status } = spawnSync(
  process.execPath,
  [...process.execArgv, 'node_modules/jest/bin/jest.js', ...(chosen.length === 0 ? LONG : chosen)],
  { stdio: 'inherit', env: { ...process.env, EVENKEEL_LONG_TESTS: 'yes' } },
);
process.exitCode = status ?? 1;
