import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import { serve } from '../../src/server/node/serve.ts';
import { describeContract } from './suite.ts';

const root = resolve(import.meta.dirname, '../..');
const serving = await serve({
  host: '127.0.0.1',
  port: 0,
  dataFolder: resolve(root, 'data'),
  siteFolder: resolve(root, 'dist'),
  say: () => undefined,
});
afterAll(() => serving.stop());

describeContract('the server that listens', (path, init) => fetch(`${serving.url}${path}`, init));
