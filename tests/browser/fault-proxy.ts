import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What may be wrong with a server: nothing, gone, answering 500, too slow, cut off midway, no JSON, another shape. */
export const FAULTS = ['well', 'down', 'error', 'slow', 'cut', 'malformed', 'other-shape'] as const;
export type Fault = (typeof FAULTS)[number];

/** A proxy before the real server that can be made to fail, to serve another edition, or a new version. */
export interface FaultProxy {
  readonly url: string;
  fault: Fault;
  /** Whether only the data fail; the pages and scripts are served all the same. */
  dataOnly: boolean;
  /** Another edition's id in place of the real one, in every answer. */
  edition: string | undefined;
  /** A mark of a new version of the app in the names of its style sheet, or nothing. */
  version: string | undefined;
  stop(): Promise<void>;
}

/** Longer than any wall waits for an answer about its health. */
const SLOW = 20_000;

function isData(path: string): boolean {
  return path === '/healthz' || path.startsWith('/api/');
}

function breakOff(response: ServerResponse, body: Buffer, headers: Record<string, string>): void {
  response.writeHead(200, { ...headers, 'content-length': String(body.length) });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
}

function headersOf(answer: Response): Record<string, string> {
  const dropped = new Set(['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'etag']);
  return Object.fromEntries([...answer.headers].filter(([name]) => !dropped.has(name)));
}

/** Starts a proxy before a server, on a port of its own. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const timers = new Set<NodeJS.Timeout>();

  const proxy: FaultProxy = {
    url: '',
    fault: 'well',
    dataOnly: false,
    edition: undefined,
    version: undefined,
    stop: async () => {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  const realEdition = async (): Promise<string> => {
    const { edition } = (await (await fetch(`${target}/healthz`)).json()) as { edition: string };
    return edition;
  };
  /** The style sheet's name carries the version: no script imports it, so that nothing else need change. */
  const renamed = (text: string): string =>
    proxy.version
      ? text
          .replace(/(assets\/index-[\w-]+?)\.css/g, `$1.${proxy.version}.css`)
          .replace(/(VERSION = "\w+)"/, `$1${proxy.version}"`)
      : text;

  const answerWell = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    const edition = proxy.edition ? await realEdition() : '';
    const asked = proxy.edition ? path.replaceAll(proxy.edition, edition) : path;
    const real = asked.replace(/(assets\/index-[\w-]+?)\.v\w+\.css/, '$1.css');
    const answer = await fetch(target + real, {
      headers: { accept: request.headers.accept ?? '*/*', 'accept-encoding': 'identity' },
    });
    let body = Buffer.from(await answer.arrayBuffer());
    if (proxy.edition && isData(path)) {
      const other = body.toString('utf8').replaceAll(edition, proxy.edition);
      body = Buffer.from(other.replace(/"mark":"/, `$&${proxy.edition} `));
    }
    const type = answer.headers.get('content-type') ?? '';
    if (proxy.version && (type.startsWith('text/html') || path === '/service-worker.js')) {
      body = Buffer.from(renamed(body.toString('utf8')));
    }
    if (proxy.fault === 'cut' && fails(path)) return breakOff(response, body, headersOf(answer));
    response.writeHead(answer.status, headersOf(answer));
    response.end(body);
    return undefined;
  };
  const fails = (path: string): boolean => !proxy.dataOnly || isData(path);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const fault = fails(path) ? proxy.fault : 'well';
    if (fault === 'down') request.socket.destroy();
    else if (fault === 'error') {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"error":{"code":"internal","message":"injected"}}');
    } else if (fault === 'malformed' || fault === 'other-shape') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(fault === 'malformed' ? '{"hello":' : '{"hello":"world"}');
    } else if (fault === 'slow') {
      timers.add(setTimeout(() => void answerWell(request, response, path), SLOW));
    } else await answerWell(request, response, path);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return Object.assign(proxy, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
