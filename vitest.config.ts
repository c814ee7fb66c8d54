import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/workbench/**', 'test/excel/**', 'test/build/**', 'test/browser/**'],
        },
      },
      {
        // The genuine office.js over the emulated host: booting it takes a second.
        test: {
          name: 'host',
          include: ['test/workbench/**/*.test.ts', 'test/excel/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The built add-in, and the workbench in a browser.
        test: {
          name: 'browser',
          include: ['test/build/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/build.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
