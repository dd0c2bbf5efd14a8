import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../src/server/node/serve.ts';
import { pointTo, syntheticContents, writeEdition } from '../synthetic-edition.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'saldo-serve-'));
const settings = {
  host: '127.0.0.1',
  port: 0,
  dataFolder,
  siteFolder: join(dataFolder, 'dist'),
  say: () => undefined,
};

beforeAll(async () => {
  const contents = syntheticContents();
  await writeEdition(dataFolder, contents);
  pointTo(dataFolder, contents.edition.id);
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

describe('a server', () => {
  it('that stops lets a request under way end, and takes no other', async () => {
    const serving = await serve(settings);
    const gate = new EventEmitter();
    const workOn = serving.shelf.use.bind(serving.shelf);
    serving.shelf.use = async (edition, work) => {
      gate.emit('entered');
      await once(gate, 'open');
      return workOn(edition, work);
    };
    const entered = once(gate, 'entered');
    const underWay = fetch(`${serving.url}/api/v1/edition`);
    await entered;
    const stopped = serving.stop();
    await expect(fetch(`${serving.url}/healthz`)).rejects.toThrow('fetch failed');
    gate.emit('open');
    expect((await underWay).status).toBe(200);
    await stopped;
  });

  it('keeps a connection longer than a proxy does, so that none is reset under a request', async () => {
    const serving = await serve(settings);
    const { headers } = await fetch(`${serving.url}/healthz`);
    expect(headers.get('keep-alive')).toBe('timeout=75');
    await serving.stop();
  });

  it('without built pages serves the API and says how to build them', async () => {
    const serving = await serve(settings);
    const page = await fetch(serving.url);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
    await serving.stop();
  });
});
