/*
 * Mutation testing of the arithmetic: `npm run test:mutation`, or one room of it with `-- --mutate "server/domain/pay/**"`.
 * It changes one thing at a time in server/domain and asks whether a test notices. An hour on two cores: not part of CI.
 */
export default {
  plugins: ['./test/setup/mutation/in-process-runner.mjs'],
  testRunner: 'in-process',
  mutate: ['server/domain/**/*.ts'],
  coverageAnalysis: 'perTest',
  /*
   * Left out of the score, and said so: mutants of what a module works out when it is loaded (the numbers of the policies
   * are most of them). Each would cost loading everything anew. CONSTANTS=yes tries them too, best with one file.
   */
  ignoreStatic: process.env.CONSTANTS !== 'yes',
  incremental: true,
  incrementalFile: 'coverage/mutation-incremental.json',
  concurrency: 1,
  // A busy machine must not make a slow run look like a mutant that was caught.
  timeoutMS: 30_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    '/web',
    '/seed',
    '/migrations',
    '/dist',
    '/test/browser',
    '/test/web',
    '/evenkeel-data',
    '/coverage',
  ],
  allowConsoleColors: false,
};
