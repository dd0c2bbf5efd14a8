import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { listening, startModule } from './asking.ts';

/** The product, served, and the way to end it. */
interface Product {
  readonly url: string;
  readonly stop: () => void;
}

/** Makes today's production build, which a server over any data folder serves. */
export function buildProduct(): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
  });
}

/** The build as operators serve it, over the embedded edition where no setting names another data folder. */
export async function serveProduct(settings: Record<string, string> = {}): Promise<Product> {
  const child = startModule(['src/server/node/main.ts'], { ...settings, PORT: '0' });
  return { url: `http://localhost:${await listening(child)}`, stop: () => void child.kill() };
}

/** Today's production build over the embedded edition. */
export async function startProduct(): Promise<Product> {
  buildProduct();
  return serveProduct();
}
