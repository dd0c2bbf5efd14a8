import { resolve } from 'node:path';
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
  return fail(`PORT is ${text}; it must be a number from 0 to 65535.`);
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${portText} on ${host} is in use. Choose another: PORT=8081 npm start`;
  if (code === 'EACCES') return `Port ${portText} on ${host} may not be opened by this user.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST ${host} is no address of this machine.`;
  return `Saldo cannot start: ${message}`;
}

function stopOn(signal: NodeJS.Signals, serving: Serving): void {
  process.once(signal, () => {
    console.log(`${signal}: stopping.`);
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
  });
  stopOn('SIGTERM', serving);
  stopOn('SIGINT', serving);
  console.log(`Saldo serves edition ${serving.shelf.mark()} at ${serving.url}`);
} catch (error) {
  fail(explain(error));
}
