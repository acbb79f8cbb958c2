/** @type {import('jest').Config} */
export default {
  globalSetup: '<rootDir>/test/neo4j/global-setup.ts',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.ts',
  // Each has a Neo4j of its own: two keep two cores busy.
  maxWorkers: 2,
  // A test that hangs has to end; how fast a busy machine is tells nothing.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  coverageProvider: 'v8',
};
