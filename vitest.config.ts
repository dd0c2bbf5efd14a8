import react from '@vitejs/plugin-react';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { PATIENCE, WORKERS } from './tests/patience.ts';

const define = { __MOCK__: 'false', __EXPORTED__: 'false' };
const cores = availableParallelism();

/** What is the same for every test. */
const USUAL = {
  ...PATIENCE,
  maxWorkers: WORKERS,
};

/** Slow proofs: `npm run test:long`. */
const LONG = 'tests/**/*.long.test.ts';

/** Tests that put other modules in place of ours, each with modules of its own; the others of a worker share theirs. */
const MOCKED = 'tests/**/*.mocked.test.{ts,tsx}';

/** Tests that need a page; the others of `tests/web` compute, and start faster without one. */
const IN_A_PAGE = ['tests/web/**/*.test.tsx', 'tests/web/{api,app,router}/**/*.test.ts'];

const node = { ...USUAL, environment: 'node' };
const web = {
  ...USUAL,
  environment: 'jsdom',
  setupFiles: ['tests/web/setup.ts'],
  // Pages leave much behind: with more room for what is young, less of the time goes to clearing it away.
  execArgv: ['--max-semi-space-size=64'],
};

export default defineConfig({
  define,
  test: {
    projects: [
      {
        define,
        test: {
          ...node,
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', LONG, MOCKED, ...IN_A_PAGE],
          isolate: false,
        },
      },
      {
        define,
        test: { ...node, name: 'node mocked', include: ['tests/**/*.mocked.test.ts'] },
      },
      {
        plugins: [react()],
        define,
        test: { ...web, name: 'web', include: IN_A_PAGE, exclude: [MOCKED], isolate: false },
      },
      {
        plugins: [react()],
        define,
        test: { ...web, name: 'web mocked', include: ['tests/web/**/*.mocked.test.tsx'] },
      },
      {
        define,
        test: {
          ...USUAL,
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [LONG],
          globalSetup: ['tests/e2e/global-setup.ts'],
          // A browser to two cores, and only once the other tests are done: pages keep their own pace.
          maxWorkers: Math.max(2, cores >> 1),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
