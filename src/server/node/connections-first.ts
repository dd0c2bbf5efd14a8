import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/**
 * Connections that a request is held back for at most, some 0.1 s of processor. Not by the clock: on a machine that has
 * other work, time goes by without a turn.
 */
const MOST_CONNECTIONS = 1_024;

/** What tells of new connections and of requests: a server, or what stands for one in a test. */
interface Arrivals {
  on(event: 'connection', told: () => void): unknown;
  on(event: 'request', told: (request: IncomingMessage, outgoing: ServerResponse) => void): unknown;
}

/**
 * Answers requests by a listener, new connections first. Node takes one new connection a turn of its loop, and in the
 * same turn answers everybody who has asked: beside hundreds who ask again at once, those who come last would wait for
 * many seconds. So requests are held back for as long as each turn brings another connection.
 */
export function connectionsFirst(server: Arrivals, listener: RequestListener, most = MOST_CONNECTIONS): void {
  const held: (() => void)[] = [];
  let isHolding = false;
  let hasCome = false;
  let connections = 0;

  function turn(): void {
    if (hasCome && connections < most) {
      hasCome = false;
      setImmediate(turn);
      return;
    }
    isHolding = false;
    connections = 0;
    for (const answer of held.splice(0)) answer();
  }

  server.on('connection', () => {
    hasCome = true;
    connections += 1;
    if (isHolding) return;
    isHolding = true;
    setImmediate(turn);
  });
  server.on('request', (request, outgoing) => {
    if (isHolding) held.push(() => listener(request, outgoing));
    else listener(request, outgoing);
  });
}
