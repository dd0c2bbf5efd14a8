import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Browser tests that a file host answers as a server does: pages, figures, links, tables, statements. */
const ON_FILES = ['overview', 'states', 'story', 'claims', 'lineage', 'felt-and-done', 'touch'];

/** Milliseconds: an export of everything is written first. */
const PATIENCE = 900_000;

process.env['SALDO_E2E_EXPORT'] ??= mkdtempSync(join(tmpdir(), 'saldo-e2e-export-'));

/** Slow proofs, apart from the daily suite: many kills, whole grids of simulations, the browser tests on an export. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/**/*.long.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'exported',
          environment: 'node',
          include: ON_FILES.map((name) => `tests/e2e/${name}.test.ts`),
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: PATIENCE,
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
