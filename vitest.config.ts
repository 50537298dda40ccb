import { defineConfig } from 'vitest/config';
import { hasNginx, NEEDS_NGINX } from './tests/serving/support/has-nginx.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores are what a small machine has; a browser and a build take the second one.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/serving/**'],
          // Rooms have no state of their own, so files may share modules and what was read of the demonstration.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'serving',
          include: ['tests/serving/**/*.test.ts'],
          exclude: hasNginx() ? [] : NEEDS_NGINX,
          globalSetup: 'tests/serving/support/sites.ts',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/support/build.ts',
        },
      },
    ],
  },
});
