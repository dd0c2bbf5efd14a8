import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { App } from '../server/app.ts';
import type { Asking } from './asking.ts';
import { mcpServer } from './mcp-server.ts';

/** Where the tools are asked for over HTTP. */
export const MCP_PATH = '/mcp';

/** No stream is offered: each would hold a server of its own for as long as its asker likes. */
const ONLY_POST = { status: 405, headers: { Allow: 'POST' } };

/** The tools over HTTP: no session, each request answered by a server of its own, so that any number may ask at once. */
export function mcpOverHttp(asking: Asking): App {
  return async (request) => {
    if (new URL(request.url).pathname !== MCP_PATH) return new Response(null, { status: 404 });
    if (request.method !== 'POST') return new Response(null, ONLY_POST);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await mcpServer(asking).connect(transport);
    return transport.handleRequest(request);
  };
}
