import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { connectionsFirst } from '../../../src/server/node/connections-first.ts';

/** One turn of the loop. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A server in front of a listener that notes what it answers, and holds back for so many connections at most. */
function arrivals(most: number) {
  const server = new EventEmitter();
  const answered: string[] = [];
  connectionsFirst(server, ({ url }) => answered.push(url ?? ''), most);
  return { server, answered, ask: (url: string) => server.emit('request', { url }, {}) };
}

describe('connections before requests', () => {
  it('a request is answered at once where no connection is new', () => {
    const { answered, ask } = arrivals(10);
    ask('/a');
    expect(answered).toEqual(['/a']);
  });

  it('requests wait while every turn brings another connection, and are answered in their order', async () => {
    const { server, answered, ask } = arrivals(10);
    for (const url of ['/1', '/2', '/3']) {
      server.emit('connection');
      ask(url);
      await turn();
      expect(answered).toEqual([]);
    }
    await turn();
    expect(answered).toEqual(['/1', '/2', '/3']);
  });

  it('however many connections come, a request waits for a number of them at most', async () => {
    const { server, answered, ask } = arrivals(2);
    server.emit('connection');
    ask('/a');
    await turn();
    server.emit('connection');
    expect(answered).toEqual([]);
    await turn();
    expect(answered).toEqual(['/a']);
  });
});
