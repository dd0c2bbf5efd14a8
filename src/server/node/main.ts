import { resolve } from 'node:path';
import { OPERATOR_WORDS } from './node.words.ts';
import { serve, type Serving } from './serve.ts';

const root = resolve(import.meta.dirname, '../../..');
const host = process.env['HOST'] ?? '127.0.0.1';
const portText = process.env['PORT'] ?? '8080';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  return fail(OPERATOR_WORDS.badPort(text));
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return OPERATOR_WORDS.inUse(host, portText);
  if (code === 'EACCES') return OPERATOR_WORDS.notAllowed(host, portText);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return OPERATOR_WORDS.noAddress(host);
  return OPERATOR_WORDS.cannotStart(message);
}

function stopOn(signal: NodeJS.Signals, serving: Serving): void {
  process.once(signal, () => {
    console.log(OPERATOR_WORDS.stopping(signal));
    serving.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(explain(error)),
    );
  });
}

try {
  const serving = await serve({
    host,
    port: portNumber(portText),
    dataFolder: resolve(process.env['SALDO_DATA'] ?? resolve(root, 'data')),
    siteFolder: resolve(root, 'dist'),
    say: (sentence) => console.log(sentence),
    address: process.env['SALDO_ADDRESS']?.replace(/\/$/, ''),
    webhooksPath: process.env['SALDO_WEBHOOKS'],
  });
  stopOn('SIGTERM', serving);
  stopOn('SIGINT', serving);
  const [edition] = await serving.shelf.editions();
  console.log(OPERATOR_WORDS.serves(edition?.id ?? '', serving.url));
} catch (error) {
  fail(explain(error));
}
