import { defineConfig } from 'vitest/config';

/** Slow proofs, apart from the daily suite: whole grids of simulations, an export, every size of the wall. */
export default defineConfig({
  define: { __MOCK__: 'false', __EXPORTED__: 'false' },
  test: {
    name: 'long',
    environment: 'node',
    include: ['tests/**/*.long.test.ts'],
    globalSetup: ['tests/e2e/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
