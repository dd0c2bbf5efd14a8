import { defineConfig } from 'vitest/config';
import { PATIENCE, WORKERS } from './tests/patience.ts';

const define = { __MOCK__: 'false', __EXPORTED__: 'false' };

/** Slow proofs, apart from the daily suite: many kills, whole grids of simulations, an export, walks over every page, the wall. */
export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/**/*.long.test.ts'],
          exclude: ['tests/e2e/**'],
          ...PATIENCE,
          maxWorkers: WORKERS,
        },
      },
      {
        define,
        test: {
          name: 'long e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.long.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          ...PATIENCE,
          maxWorkers: WORKERS,
          // The tests of the wall's faults are nearly all waiting, and wait together.
          maxConcurrency: 8,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
