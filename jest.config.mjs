const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: tsx ? { syntax: 'typescript', tsx: true } : { syntax: 'typescript', decorators: true },
      transform: tsx
        ? { react: { runtime: 'automatic' } }
        : { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.tsx$': swc(true), '\\.ts$': swc(false) },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/evenkeel-data/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/test/setup/start-database.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-database.mjs',
};

export default {
  coverageProvider: 'v8',
  workerIdleMemoryLimit: '1GB',
  maxWorkers: 2,
  testTimeout: 20_000,
  projects: [
    {
      ...common,
      ...withDatabase,
      displayName: 'server',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/setup/same-draws.mjs'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/web/', '<rootDir>/test/browser/', '<rootDir>/dist/'],
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: '<rootDir>/test/setup/browser-like-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/setup/browser-like.ts'],
      moduleNameMapper: { ...common.moduleNameMapper, '\\.css$': '<rootDir>/test/setup/no-style.mjs' },
      testMatch: ['<rootDir>/test/web/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'browser',
      globalSetup: '<rootDir>/test/setup/start-practice.mjs',
      globalTeardown: '<rootDir>/test/setup/stop-practice.mjs',
      testEnvironment: 'node',
      runner: '<rootDir>/test/setup/serial-runner.mjs',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
