import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { download } from '../../../src/ingest/read/download.ts';
import { isPrivate } from '../../../src/ingest/read/guarded.ts';
import { excerpt, newFolder, removeFolders, served, take } from '../data-folder.ts';

/** Silence as long as a test may take: a machine that stalls is not a server that fell silent. */
const LIMITS = { limit: 100_000, silence: 20_000, tries: 3, pause: 1 };
let server: Server;
let base = '';
let bytes = Buffer.alloc(0);
const asked: (string | undefined)[] = [];

const held = new EventEmitter();

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Sends half of the file and breaks off; asked for the rest, sends that. */
const cut: Answer = (request, response) => {
  asked.push(request.headers.range);
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(from > 0 ? 206 : 200, { etag: '"one"', 'content-length': bytes.length - from });
  if (from > 0) response.end(bytes.subarray(from));
  else response.write(bytes.subarray(0, 2000), () => response.socket?.end());
};

const ANSWERS: Record<string, Answer> = {
  '/file.csv': (_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(bytes),
  '/moved/file.csv': (_, response) => response.writeHead(302, { location: '/file.csv' }).end(),
  '/round/file.csv': (_, response) => response.writeHead(302, { location: '/round/file.csv' }).end(),
  '/away/file.csv': (_, response) =>
    response.writeHead(302, { location: 'http://example.org/file.csv' }).end(),
  '/page.csv': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>'),
  '/large.csv': (_, response) => response.writeHead(200, { 'content-length': 200_000 }).end(),
  '/held.csv': (_, response) => {
    response.once('close', () => held.emit('let go'));
    response.writeHead(200, { 'content-length': 200_000 }).write('A');
  },
  '/endless.csv': (_, response) => {
    const more = (): void => {
      if (!response.destroyed) response.write(Buffer.alloc(20_000, 32), () => setImmediate(more));
    };
    more();
  },
  '/download.aspx': (_, response) => {
    const disposition = 'attachment; filename="../../etc/IDEFC_NM_nov24.csv"';
    response.writeHead(200, { 'content-disposition': disposition }).end(bytes);
  },
  '/silent.csv': (_, response) => void response.writeHead(200).write('A'),
  '/cut.csv': cut,
};

beforeAll(async () => {
  bytes = await readFile(excerpt('IDEFC_NM_nov24.csv'));
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await removeFolders();
});

async function fetched(path: string, limits = LIMITS): Promise<Buffer> {
  return readFile(await download(base + path, await newFolder(), limits));
}

test('an address is ingested like a file, redirects followed', async () => {
  const data = await newFolder();
  const outcome = await take(data, `${base}/moved/file.csv`);
  expect(outcome.taken[0]?.vintage.file).toBe('file.csv');
  expect(await served(data, 'homicide-cases', '06', '2024-10')).toBe(59);
});

test('a download that is cut goes on where it stopped', async () => {
  expect((await fetched('/cut.csv')).equals(bytes)).toBe(true);
  expect(asked).toEqual([undefined, 'bytes=2000-']);
});

test.each([
  ['/page.csv', 'the address gives a page (text/html; charset=utf-8), not a file'],
  ['/large.csv', 'larger than 100000 bytes'],
  ['/endless.csv', 'larger than 100000 bytes'],
  ['/round/file.csv', 'more than 5 redirects'],
  ['/away/file.csv', 'http://example.org/file.csv is not https'],
  ['/nothing.csv', 'the server answers 404'],
])('%s is refused: %s', async (path, reason) => {
  await expect(fetched(path)).rejects.toThrow(reason);
});

test('a server that falls silent is asked three times', async () => {
  await expect(fetched('/silent.csv', { ...LIMITS, silence: 200 })).rejects.toThrow(
    'could not be fetched whole in 3 tries (the server fell silent)',
  );
});

test.each([
  'https://10.0.0.8/file.csv',
  'https://192.168.1.1/file.csv',
  'https://169.254.169.254/latest/meta-data',
  'https://[fd00::1]/file.csv',
  'https://[::ffff:10.0.0.8]/file.csv',
])('%s, a private network, is refused before anything is sent', async (address) => {
  await expect(download(address, await newFolder())).rejects.toThrow('is an address of a private network');
});

test('an address of a publisher may not lead back to the machine itself', () => {
  // What a redirect leads to is checked against where it began: only who names the machine may have it.
  for (const own of ['127.0.0.1', '::1', '0.0.0.0', '::ffff:127.0.0.1', 'fe80::1']) {
    expect({ own, private: isPrivate(own) }).toEqual({ own, private: true });
  }
  for (const open of ['189.203.0.1', '2001:1210::1', '8.8.8.8']) expect(isPrivate(open)).toBe(false);
});

test('an address that carries one of IPv4, in any of the ways, is of no publisher', () => {
  for (const carried of ['::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::1', '2001:0:7f00:1::1', 'fec0::1']) {
    expect({ carried, private: isPrivate(carried) }).toEqual({ carried, private: true });
  }
});

test('an answer that is refused is let go, though its server would hold it', async () => {
  const gone = once(held, 'let go');
  await expect(fetched('/held.csv')).rejects.toThrow('larger than');
  expect(await gone).toEqual([]);
});

test('a file is named as its server names it, and never outside the folder', async () => {
  const folder = await newFolder();
  const path = await download(`${base}/download.aspx`, folder, LIMITS);
  expect(path).toBe(`${folder}/IDEFC_NM_nov24.csv`);
});

test('plain http to another machine is refused before anything is sent', async () => {
  await expect(download('http://example.org/x.csv', await newFolder())).rejects.toThrow('is not https');
});
