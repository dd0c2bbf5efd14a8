import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that sends each request to the next of several servers; one that fails is answered with 502. */
export async function startRoundRobin(
  servers: readonly string[],
): Promise<{ readonly url: string; readonly stop: () => void }> {
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const proxy = createServer((asked, answer) => {
    const target = new URL(asked.url ?? '/', servers[turn++ % servers.length]);
    const passed = request(target, { agent, headers: asked.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.on('error', (error) => answer.writeHead(502).end(String(error)));
    passed.end();
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    stop: () => {
      proxy.close();
      proxy.closeAllConnections();
      agent.destroy();
    },
  };
}
