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
};

export default {
  coverageProvider: 'v8',
  workerIdleMemoryLimit: '1GB',
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/web/', '<rootDir>/test/browser/', '<rootDir>/dist/'],
    },
  ],
};
