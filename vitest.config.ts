import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores are what a small machine has; a browser and a build take the second one.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'units', exclude: ['tests/browser/**'] } },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false } },
    ],
  },
});
