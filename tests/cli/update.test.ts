import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/command.ts';
import { updateCommand } from '../../src/cli/update.ts';
import { checkLink } from '../../src/ingest/read/guarded.ts';
import { newestOffer } from '../../src/ingest/update/offers.ts';
import { readKnownFiles, readOfficialAddresses } from '../../src/ingest/update/sources.ts';
import { excerpt, newFolder, removeFolders, served, take } from '../ingest/data-folder.ts';

/** What the server of the test gives, by path: a body with its type, or a status. */
const answers = new Map<
  string,
  { readonly body: string | Buffer; readonly type: string; readonly name?: string }
>();
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const answer = answers.get(url ?? '');
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    const named = answer.name ? { 'Content-Disposition': `attachment; filename="${answer.name}"` } : {};
    response.writeHead(200, { 'Content-Type': answer.type, ...named }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await removeFolders();
});
beforeEach(() => answers.clear());

interface Resource {
  readonly name: string;
  readonly url: string;
  readonly last_modified?: string;
}

/** CKAN's answer to `package_show`, with the parts that a real one has beside those that are read. */
function packageOf(resources: readonly Resource[]): string {
  return JSON.stringify({
    help: `${base}/api/3/action/help_show?name=package_show`,
    success: true,
    result: {
      id: '0e3d6e2f',
      name: 'incidencia_delictiva',
      num_resources: resources.length,
      resources: resources.map((each) => ({
        format: 'CSV',
        state: 'active',
        created: '2026-01-01T00:00:00',
        ...each,
      })),
    },
  });
}

function offerPackage(...resources: Resource[]): void {
  answers.set('/package', { body: packageOf(resources), type: 'application/json;charset=utf-8' });
}

interface Row {
  readonly id: string;
  readonly sources?: string;
  readonly kind: string;
  readonly path: string;
  readonly name: string;
  readonly action?: string;
}

/** A data folder with a table of addresses of its own. */
async function folderOf(...rows: Row[]): Promise<string> {
  const data = await newFolder();
  const lines = rows.map(({ id, sources = 'sesnsp-cases', kind, path, name, action = 'ingest' }) =>
    [id, sources, kind, base + path, name, action, ''].join(),
  );
  await writeFile(
    join(data, 'sources.csv'),
    ['id,sources,kind,address,name,action,note', ...lines, ''].join('\n'),
  );
  return data;
}

const STATE = { id: 'state', kind: 'ckan', path: '/package', name: 'IDEFC_NM' };

async function update(data: string, ...words: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const hear = (text: string): void => {
    said += text;
  };
  const code = await runCommand(updateCommand, ['--data', data, ...words], { out: hear, err: hear });
  return { code, said };
}

/** A table of official files that holds one. */
function tableOf(sum: string): string {
  return `checksum,file,rows,note\n${sum},IDEFC_NM_nov24,31360,\n`;
}

async function offerFile(name: string): Promise<Buffer> {
  const body = await readFile(excerpt(name));
  answers.set(`/${name}`, { body, type: 'text/csv' });
  return body;
}

describe('npm run update', () => {
  it.each([
    ['relative.csv', 'is no address'],
    ['ftp://example.org/IDEFC_NM_nov24.csv', 'is not https'],
  ])('refuses the link %s of a catalogue, and goes on', async (url, reason) => {
    const data = await folderOf(STATE);
    offerPackage({ name: 'IDEFC_NM_nov24', url });
    const { code, said } = await update(data);
    expect([code, said]).toEqual([1, expect.stringContaining(`its link ${url} ${reason}`)]);
  });

  it('follows no link of a page of the web to the machine itself', () => {
    const page = 'https://www.gob.mx/sesnsp';
    for (const link of [
      'https://127.0.0.1/x.csv',
      'https://localhost:9200/x.csv',
      'https://2130706433/x.csv',
    ]) {
      expect(() => checkLink(page, link, 'x')).toThrow('leads to this machine');
    }
    expect(() => checkLink(page, 'http://127.0.0.1/x.csv', 'x')).toThrow('is not https');
    expect(() => checkLink(page, 'https://example.org/x.csv', 'x')).not.toThrow();
    expect(() => checkLink('http://localhost:1/', 'http://127.0.0.1:2/x.csv', 'x')).not.toThrow();
  });

  it.each([
    ['links without an end', '<a href="x">'.repeat(400_000)],
    ['beginnings of links', '<a '.repeat(1_500_000)],
    ['beginnings of tags in a link', `<a href="x">${'<b'.repeat(2_000_000)}</a>`],
  ])('reads a page of %s in time that grows with its length', async (_, body) => {
    const data = await folderOf({ id: 'state', kind: 'page', path: '/page', name: 'IDEFC_NM' });
    answers.set('/page', { body, type: 'text/html' });
    const before = process.cpuUsage().user;
    const { said } = await update(data, '--check');
    expect(said).toContain('the page or the names have changed');
    // Microseconds; it took minutes.
    expect(process.cpuUsage().user - before).toBeLessThan(10_000_000);
  });

  it('tells a newer edition in a catalogue, takes it, and then finds nothing newer', async () => {
    const data = await folderOf(STATE);
    await offerFile('IDEFC_NM_nov24.csv');
    offerPackage(
      { name: 'IDEFC_NM_oct24', url: `${base}/gone.csv` },
      { name: 'IDEFC_NM_nov24', url: `${base}/IDEFC_NM_nov24.csv`, last_modified: '2024-12-20T00:00:00' },
    );
    const told = await update(data, '--check');
    expect([told.code, told.said]).toEqual([
      3,
      expect.stringContaining('state  newer  IDEFC_NM_nov24; nothing of it is kept'),
    ]);
    const taken = await update(data);
    expect([taken.code, taken.said]).toEqual([0, expect.stringContaining('kept as sesnsp-cases@2024-11#')]);
    expect(await served(data, 'homicide-cases', '06', '2024-10')).toBe(59);
    const again = await update(data, '--check');
    expect([again.code, again.said]).toEqual([
      0,
      expect.stringContaining('state  kept  IDEFC_NM_nov24; kept: IDEFC_NM_nov24.csv, cut 2024-11'),
    ]);
    offerPackage({
      name: 'IDEFC_NM_nov24',
      url: `${base}/IDEFC_NM_nov24.csv`,
      last_modified: '2025-01-09T00:00:00',
    });
    expect((await update(data, '--check')).code).toBe(3);
  });

  it('finds what is kept already though it was not taken by an update', async () => {
    const data = await folderOf(STATE);
    await take(data, excerpt('IDEFC_NM_nov24.csv'));
    offerPackage({ name: 'IDEFC_NM_nov24', url: `${base}/IDEFC_NM_nov24.csv` });
    expect((await update(data, '--check')).code).toBe(0);
    offerPackage({ name: 'IDEFC_NM_dic24', url: `${base}/IDEFC_NM_dic24.csv` });
    expect((await update(data, '--check')).code).toBe(3);
  });

  it('reads links of a page, whose file is named by its server', async () => {
    const data = await folderOf({ ...STATE, kind: 'page', path: '/page' });
    const body = await readFile(excerpt('IDEFC_NM_nov24.csv'));
    answers.set('/page', {
      body: '<p><a class="x" href="/download.aspx?share=a&amp;b=1"><span>IDEFC_NM_nov24</span></a> <a href="/old">IDEFC_NM_oct24</a></p>',
      type: 'text/html; charset=utf-8',
    });
    answers.set('/download.aspx?share=a&b=1', {
      body,
      type: 'application/octet-stream',
      name: 'IDEFC_NM_nov24.csv',
    });
    const taken = await update(data);
    expect([taken.code, taken.said]).toEqual([0, expect.stringContaining('IDEFC_NM_nov24.csv: ')]);
    expect((await update(data, '--check')).code).toBe(0);
  });

  it('refuses a page where a file should be, and a file that is damaged, and takes the others', async () => {
    const data = await folderOf(
      { ...STATE, id: 'a-page' },
      { ...STATE, id: 'victims', sources: 'sesnsp-victims', name: 'IDVFC_NM' },
      { ...STATE, id: 'good', kind: 'file', path: '/IDEFC_NM_nov24.csv' },
    );
    await offerFile('IDEFC_NM_nov24.csv');
    answers.set('/IDEFC_NM_dic24.csv', { body: '<!doctype html><p>moved', type: 'text/html' });
    answers.set('/IDVFC_NM_dic24.csv', { body: 'Año,Clave\n1', type: 'text/csv' });
    offerPackage(
      { name: 'IDEFC_NM_dic24', url: `${base}/IDEFC_NM_dic24.csv` },
      { name: 'IDVFC_NM_dic24', url: `${base}/IDVFC_NM_dic24.csv` },
    );
    const { code, said } = await update(data);
    expect(code).toBe(1);
    expect(said).toContain(
      'a-page: refused: file "IDEFC_NM_dic24.csv": the address gives a page (text/html), not a file',
    );
    expect(said).toMatch(/victims: refused: file "IDVFC_NM_dic24.csv"/);
    expect(said).toContain('kept as sesnsp-cases@2024-11#');
  });

  it.each([
    [
      'a page in place of the catalogue',
      { body: '<p>gone', type: 'text/html' },
      'answers no package of a catalogue (text/html)',
    ],
    [
      'a catalogue that refuses',
      { body: '{"success":false,"error":{}}', type: 'application/json' },
      'answers no package of a catalogue',
    ],
    [
      'a package without the file',
      { body: packageOf([{ name: 'x', url: 'https://a.mx/x.csv' }]), type: 'application/json' },
      'is named IDEFC_NM…; the page or the names have changed',
    ],
  ])('tells %s, and ends with 1', async (_, answer, reason) => {
    const data = await folderOf(STATE);
    answers.set('/package', answer);
    const { code, said } = await update(data, '--check');
    expect([code, said]).toEqual([1, expect.stringContaining(reason)]);
  });

  it('only tells what is not in a layout that is read', async () => {
    const data = await folderOf({ ...STATE, action: 'tell' });
    offerPackage({ name: 'IDEFC_NM_nov24', url: `${base}/IDEFC_NM_nov24.csv` });
    const { code, said } = await update(data);
    expect([code, said]).toEqual([0, expect.stringContaining('to be looked at: not a layout that is read')]);
  });

  it('recognises an official file by its checksum, and tells one of its name with other bytes', async () => {
    const data = await folderOf({ ...STATE, kind: 'file', path: '/IDEFC_NM_nov24.csv' });
    const body = await offerFile('IDEFC_NM_nov24.csv');
    const checksum = createHash('sha256').update(body).digest('hex');
    await writeFile(join(data, 'official-files.csv'), tableOf('0'.repeat(64)));
    expect((await update(data)).said).toContain('the official IDEFC_NM_nov24 had other bytes');
    await writeFile(join(data, 'official-files.csv'), tableOf(checksum));
    await mkdir(join(data, 'again'));
    for (const name of ['sources.csv', 'official-files.csv']) {
      await writeFile(join(data, 'again', name), await readFile(join(data, name)));
    }
    expect((await update(join(data, 'again'))).said).toContain(
      'recognised: the official IDEFC_NM_nov24 (31360 rows)',
    );
  });
});

describe('the tables that ship', () => {
  const shipped = join(import.meta.dirname, '../../data');

  it('name official addresses only, and the four files of August 2026', async () => {
    const rows = await readOfficialAddresses(join(shipped, 'sources.csv'));
    expect(rows.length).toBeGreaterThan(8);
    for (const { address } of rows) expect(new URL(address).hostname).toMatch(/\.gob\.mx$|\.inegi\.org\.mx$/);
    const files = await readKnownFiles(join(shipped, 'official-files.csv'));
    expect(files.map(({ file }) => file)).toEqual([
      'Estatal-Delitos-2015-2025_ago2026',
      'RNID-Delitos_Estatal-2026-ago2026',
      'RNID-Delitos_Municipal-2026-ago2026',
      'Municipal-Delitos-2015-2025_ago2026',
    ]);
  });

  it('refuse an address that is not https', async () => {
    const data = await newFolder();
    const path = join(data, 'sources.csv');
    await writeFile(
      path,
      'id,sources,kind,address,name,action,note\na,sesnsp-cases,file,http://a.mx/x.csv,,ingest,\n',
    );
    await expect(readOfficialAddresses(path)).rejects.toThrow('is not an https address');
  });

  it('a link that SharePoint shares is asked for as the file', async () => {
    const share = 'https://sspcgob-my.sharepoint.com/:u:/g/personal/cni_sspc_gob_mx/EbC1?e=x';
    answers.set('/page', {
      body: `<a href="${share}">Estatal-Delitos-2015-2025_ago2026</a>`,
      type: 'text/html',
    });
    const row = {
      id: 'a',
      sources: [],
      kind: 'page',
      address: `${base}/page`,
      name: 'Estatal-Delitos',
      action: 'tell',
    } as const;
    expect(await newestOffer(row)).toMatchObject({
      edition: '2026-08',
      url: 'https://sspcgob-my.sharepoint.com/personal/cni_sspc_gob_mx/_layouts/15/download.aspx?share=EbC1',
    });
  });
});
