import { request } from 'node:http';

/** The whole answer of an address, asked under another host's name, which `fetch` does not let anybody give. */
function answerOf(address: string, host: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { Host: host, 'Accept-Language': 'es' } }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const headers = Object.entries(incoming.headers).map(
          ([name, value]) => [name, String(value)] as const,
        );
        const body = parts.length > 0 ? Buffer.concat(parts) : null;
        resolve(
          new Response(body, { status: incoming.statusCode ?? 500, headers: Object.fromEntries(headers) }),
        );
      });
    });
    asked.on('error', reject).end();
  });
}

/**
 * Asks a server for a path as a reader does who reached it at `host`: what it writes of its own address is of that
 * host, whatever the port that it listens at. Follows one redirection.
 */
export async function askAs(host: string, server: string, path: string): Promise<Response> {
  const response = await answerOf(server + path, host);
  const location = response.headers.get('location');
  if (!location) return response;
  const { pathname, search } = new URL(location, server);
  return answerOf(server + pathname + search, host);
}
