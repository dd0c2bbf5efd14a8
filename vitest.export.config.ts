import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/patience.ts';

/** Browser tests that a file host answers as a server does: pages, figures, links, tables, statements. */
const ON_FILES = [
  'overview',
  'overview.long',
  'states',
  'states.long',
  'story',
  'story.long',
  'claims',
  'claims.long',
  'lineage',
  'lineage.long',
  'felt-and-done.long',
  'first-visit',
  'touch.long',
];

process.env['SALDO_E2E_EXPORT'] ??= mkdtempSync(join(tmpdir(), 'saldo-e2e-export-'));

/** The browser tests on a static export, which is written first where `SALDO_E2E_EXPORT` names none. */
export default defineConfig({
  test: {
    name: 'exported',
    environment: 'node',
    include: ON_FILES.map((name) => `tests/e2e/${name}.test.ts`),
    globalSetup: ['tests/e2e/global-setup.ts'],
    ...PATIENCE,
    maxWorkers: 2,
  },
});
