const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      experimental: { keepImportAttributes: true },
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
];

const project = {
  runtime: '<rootDir>/test/support/runtime/runtime.mjs',
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  setupFiles: ['<rootDir>/test/support/nest-first.mjs'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

/** Jest's own clock stands in a realm of its own: what uses it runs there. */
const onJestsClock = ['<rootDir>/apps/admin/src/drafts/draft-writer.spec.ts'];

/** Projects that stand on a real PostgreSQL: one server for the run, one database for each file. */
const onDatabase = {
  ...project,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  projects: [
    {
      ...project,
      displayName: 'spec',
      testMatch: ['<rootDir>/{libs,apps,migrations,test}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', ...onJestsClock],
    },
    { ...project, runtime: undefined, displayName: 'clock', testMatch: onJestsClock },
    { ...onDatabase, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*e2e-spec.ts'] },
    { ...onDatabase, displayName: 'admin', testMatch: ['<rootDir>/test/admin/**/*e2e-spec.ts'] },
  ],
  maxWorkers: 2,
  // What a file has loaded stays with its worker: a new one is begun before the machine is full.
  workerIdleMemoryLimit: '2GB',
  testTimeout: 30_000,
  collectCoverageFrom: ['{apps,libs}/**/*.{ts,tsx}', '!**/*.spec.{ts,tsx}'],
  coverageProvider: 'babel',
};
