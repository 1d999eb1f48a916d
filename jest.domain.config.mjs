import { fileURLToPath } from 'node:url';
import everything from './jest.config.mjs';

/* The tests of the arithmetic alone, without a database and as one file: what mutation testing runs for every mutant. */
const { globalSetup: _start, globalTeardown: _stop, displayName: _name, ...server } = everything.projects[0];

export default {
  ...server,
  testEnvironment: fileURLToPath(new URL('./test/setup/until-told-environment.mjs', import.meta.url)),
  testMatch: ['<rootDir>/test/setup/every-domain-test.mjs'],
  // Fewer files to walk through before every run.
  roots: ['<rootDir>/server/domain', '<rootDir>/test/domain', '<rootDir>/test/setup'],
  testTimeout: everything.testTimeout,
};
