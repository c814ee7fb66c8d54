import { defineConfig } from 'vitest/config';

/** Milliseconds; ends what hangs. A machine that does much else fails nothing by time. */
const HANGS = 600_000;

const PANE = 'test/taskpane/**/*.test.tsx';
const SLOW = 'test/**/*.slow.test.ts';
const HOST = ['test/workbench/**/*.test.ts', 'test/excel/**/*.test.ts'];
const BROWSER = ['test/build/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: '100%',
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: 120_000 } },
    // a worker loads a module once for all its files: a file leaves no global and no mock behind
    isolate: false,
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/vitest' },
    setupFiles: ['test/support/patience.ts', 'test/support/fixed-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [PANE, SLOW, ...HOST, ...BROWSER],
        },
      },
      {
        extends: true,
        test: { name: 'pane', include: [PANE], environment: 'happy-dom' },
      },
      {
        // Golden workbooks, properties over many runs, hostile files: what takes more than a second.
        extends: true,
        test: { name: 'slow', include: [SLOW] },
      },
      {
        // The genuine office.js over the emulated host: booted once a worker.
        extends: true,
        test: { name: 'host', include: HOST },
      },
      {
        // The built add-in, and the workbench in a browser.
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: 'test/browser/build.ts',
        },
      },
    ],
  },
});
