import { resolve } from 'node:path';
import { serve, type Serving } from '../../src/server/node/serve.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the server in this process, over the embedded edition and the built pages. */
export function serveEmbedded(): Promise<Serving> {
  return serve({
    host: '127.0.0.1',
    port: 0,
    dataFolder: resolve(root, 'data'),
    siteFolder: resolve(root, 'dist'),
    say: () => undefined,
  });
}
