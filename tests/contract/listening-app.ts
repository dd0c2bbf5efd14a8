import { afterAll } from 'vitest';
import { serveEmbedded } from '../../bench/load/embedded.ts';
import type { Ask } from './asking.ts';

/** Starts the server over the embedded edition for the tests of a file, which ask it over the network. */
export async function openListening(): Promise<Ask> {
  const serving = await serveEmbedded();
  afterAll(() => serving.stop());
  return (path, init) => fetch(`${serving.url}${path}`, init);
}
