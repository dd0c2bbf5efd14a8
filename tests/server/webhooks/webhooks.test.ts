import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ledgerInFile } from '../../../src/server/webhooks/ledger/in-file.ts';
import { readWebhooks } from '../../../src/server/webhooks/settings.ts';
import type { Webhooks } from '../../../src/server/webhooks/webhooks.ts';
import {
  beginNews,
  describeWebhooks,
  publishNews,
  SECRET,
  sendingOver,
  told,
  url,
} from './webhooks-suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'saldo-webhooks-'));
const ledger = join(folder, 'told.json');
afterAll(() => rm(folder, { recursive: true }));

const start = async (): Promise<Webhooks> => sendingOver(await ledgerInFile(ledger));

describeWebhooks('a file', { open: () => ledgerInFile(ledger), clear: () => rm(ledger, { force: true }) });

describe('webhooks of one server', () => {
  it('tell again under the same name what was told just before the server died', async () => {
    beginNews();
    await (await start()).look();
    publishNews('told');
    const before = await readFile(ledger, 'utf8');
    await (await start()).look();
    await writeFile(ledger, before);
    await (await start()).look();
    expect(told()).toEqual(['told', 'told']);
  });

  it('refuse a list that cannot be read, naming what is wrong', async () => {
    const path = join(folder, 'list.json');
    await writeFile(path, JSON.stringify([{ url, secret: 'short' }]));
    await expect(readWebhooks(path)).rejects.toThrow(/list\.json: 0\.secret/);
    await writeFile(path, JSON.stringify([{ url, secret: SECRET, region: '25', kind: 'months' }]));
    expect(await readWebhooks(path)).toHaveLength(1);
  });
});
