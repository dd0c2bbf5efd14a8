import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import { serve } from '../../src/server/node/serve.ts';
import type { Ask } from './asking.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the server over the embedded edition for the tests of a file, which ask it over the network. */
export async function openListening(): Promise<Ask> {
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    dataFolder: resolve(root, 'data'),
    siteFolder: resolve(root, 'dist'),
    say: () => undefined,
  });
  afterAll(() => serving.stop());
  return (path, init) => fetch(`${serving.url}${path}`, init);
}
