import { defineConfig } from 'vitest/config';
import { HANG, WAIT } from './tests/patience.ts';

const PATIENT = { testTimeout: HANG, hookTimeout: HANG, expect: { poll: { timeout: WAIT } } };

/** Slow proofs, apart from the daily suite: many kills, whole grids of simulations, an export, every size of the wall. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/**/*.long.test.ts'],
          exclude: ['tests/e2e/**'],
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'long e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.long.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          ...PATIENT,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
