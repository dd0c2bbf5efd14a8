import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fuzzApi } from '../../bench/api-fuzz.ts';
import { serve } from '../../src/server/node/serve.ts';
import { pointTo, syntheticContents, writeEdition } from '../server/synthetic-edition.ts';

it('asks by every method of the document, and what is answered is as it says', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'saldo-fuzz-'));
  const contents = syntheticContents();
  await writeEdition(dataFolder, contents);
  pointTo(dataFolder, contents.edition.id);
  const faults: unknown[] = [];
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    dataFolder,
    siteFolder: join(dataFolder, 'dist'),
    say: () => undefined,
    fault: (error) => void faults.push(error),
  });
  const { statuses, failures } = await fuzzApi(serving.url, 300, 7);
  await serving.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  expect({ failures, faults }).toEqual({ failures: [], faults: [] });
  // Without a token nothing is changed.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 403, 404]));
});
