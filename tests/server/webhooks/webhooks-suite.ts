import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { pack } from '../../../src/server/answers.ts';
import type { Ledger } from '../../../src/server/webhooks/ledger/ledger.ts';
import { openWebhooks, type Webhooks } from '../../../src/server/webhooks/webhooks.ts';

export const SECRET = 'synthetic-secret-of-a-test';
const HOUR = 3_600_000;

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A newsroom's bot: notes what it is told, and answers as it is set to. */
const received: Received[] = [];
let answer = 204;
const bot = createServer((request, response) => {
  void text(request).then((body) => {
    received.push({ headers: request.headers, body });
    return response.writeHead(answer).end();
  });
}).listen(0, '127.0.0.1');
await once(bot, 'listening');
bot.unref();
const address = bot.address();
export const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`;

let items: readonly { readonly id: string; readonly title: string }[] = [];
const START = Date.parse('2026-09-01T12:00:00Z');
let clock = START;
let said: string[] = [];

/** What the feed of every server says from now on. */
export function publishNews(...ids: readonly string[]): void {
  items = [...ids.map((id) => ({ id, title: id })), ...items];
}

/** Begins with one item of news that was there before, and a bot that answers. */
export function beginNews(): void {
  clock = START;
  received.length = 0;
  said = [];
  answer = 204;
  items = [{ id: 'old', title: 'What was there before' }];
}

/** A server's webhooks, as a start of the server opens them: what it knows of before is what is kept. */
export function sendingOver(ledger: Ledger): Webhooks {
  return openWebhooks({
    webhooks: [{ url, secret: SECRET }],
    ledger,
    address: 'https://saldo.test',
    feeds: { answer: async () => pack(JSON.stringify({ items }), 'application/feed+json', false) },
    say: (sentence) => said.push(sentence),
    now: () => clock,
  });
}

/** The ids that the bot was told of, in their order. */
export const told = (): unknown[] => received.map(({ headers }) => headers['webhook-id']);

/** What webhooks must do wherever accounts are kept; `open` opens the same ones again until `clear` empties them. */
export function describeWebhooks(
  name: string,
  { open, clear }: { readonly open: () => Promise<Ledger>; readonly clear: () => Promise<void> },
): void {
  describe(`webhooks, with accounts in ${name},`, () => {
    const opened: Ledger[] = [];
    const start = async (): Promise<Webhooks> => {
      const ledger = await open();
      opened.push(ledger);
      return sendingOver(ledger);
    };

    beforeEach(async () => {
      await clear();
      beginNews();
    });
    afterAll(() => Promise.all(opened.map((each) => each.close())));

    it('tell what is new and nothing that was there before, signed as standardwebhooks.com has it', async () => {
      const server = await start();
      await server.look();
      expect(received).toEqual([]);
      items = [{ id: 'second', title: 'B' }, { id: 'first', title: 'A' }, ...items];
      await server.look();
      expect(told()).toEqual(['first', 'second']);
      const [{ headers, body } = { headers: {}, body: '' }] = received;
      const signed = `first.${String(headers['webhook-timestamp'])}.${body}`;
      const expected = createHmac('sha256', SECRET).update(signed).digest('base64');
      expect(headers['webhook-signature']).toBe(`v1,${expected}`);
      expect(JSON.parse(body)).toEqual({
        type: 'saldo.news',
        timestamp: '2026-09-01T12:00:00.000Z',
        data: { id: 'first', title: 'A' },
      });
    });

    it('lose nothing over a restart: what came while the server was down, and what had not arrived', async () => {
      await (await start()).look();
      items = [{ id: 'while-down', title: 'A' }, ...items];
      answer = 503;
      await (await start()).look();
      expect(told()).toEqual(['while-down']);
      answer = 200;
      const server = await start();
      await server.look();
      expect(told()).toHaveLength(1);
      clock += HOUR;
      await server.look();
      expect(told()).toEqual(['while-down', 'while-down']);
      clock += HOUR;
      await (await start()).look();
      expect(told()).toHaveLength(2);
    });

    it('keep the order of news, wait longer after each failure, and say when they give one up', async () => {
      const server = await start();
      await server.look();
      items = [{ id: 'second', title: 'B' }, { id: 'first', title: 'A' }, ...items];
      answer = 500;
      for (let days = 0; days < 40 && said.length < 2; days += 1) {
        await server.look();
        clock += 12 * HOUR;
      }
      expect(told().filter((each) => each === 'first')).toHaveLength(9);
      expect(said[0]).toContain('first did not reach');
      expect(said[0]).toContain('(500)');
    });
  });
}
