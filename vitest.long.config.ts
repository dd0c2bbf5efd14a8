import { defineConfig } from 'vitest/config';

/** Slow proofs, apart from the daily suite: many kills, whole grids of simulations. */
export default defineConfig({
  test: { name: 'long', environment: 'node', include: ['tests/**/*.long.test.ts'], testTimeout: 300_000 },
});
