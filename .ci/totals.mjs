import { readFileSync } from 'node:fs';

/* Prints the totals of a Jest run from its JSON; a test file that could not even run is a failure too. */

const [file, failedChecks] = process.argv.slice(2);

let results;
try {
  results = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  // Jest wrote nothing: it did not get as far as running a test.
  results = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, success: false };
}

const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + Number(failedChecks);
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.success ? 0 : 1;
