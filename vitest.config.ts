import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores are what a small machine has; a browser and a build take the second one.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/support/build.ts',
          fileParallelism: false,
        },
      },
    ],
  },
});
