import react from '@vitejs/plugin-react';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { HANG, WAIT } from './tests/patience.ts';

const define = { __MOCK__: 'false', __EXPORTED__: 'false' };
const cores = availableParallelism();
/** Two at least: of two cores the runner would leave one idle. */
const workers = Math.max(2, cores - 1);

/** Tests that need a page; the others of `tests/web` compute, and start faster without one. */
const IN_A_PAGE = ['tests/web/**/*.test.tsx', 'tests/web/{api,app,router}/**/*.test.ts'];

export default defineConfig({
  define,
  test: {
    projects: [
      {
        define,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/**/*.long.test.ts', ...IN_A_PAGE],
          testTimeout: HANG,
          hookTimeout: HANG,
          expect: { poll: { timeout: WAIT } },
          maxWorkers: workers,
        },
      },
      {
        plugins: [react()],
        define,
        test: {
          name: 'web',
          environment: 'jsdom',
          include: IN_A_PAGE,
          setupFiles: ['tests/web/setup.ts'],
          testTimeout: HANG,
          hookTimeout: HANG,
          expect: { poll: { timeout: WAIT } },
          maxWorkers: workers,
        },
      },
      {
        define,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/**/*.long.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: HANG,
          hookTimeout: HANG,
          expect: { poll: { timeout: WAIT } },
          // A browser to two cores, and only once the other tests are done: pages keep their own pace.
          maxWorkers: Math.max(2, cores >> 1),
          maxConcurrency: 8,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
