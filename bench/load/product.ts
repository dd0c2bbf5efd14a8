import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { listening, startModule } from './asking.ts';

/** The product over the embedded edition, and the way to end it. */
interface Product {
  readonly url: string;
  readonly stop: () => void;
}

/** Today's production build, served as operators serve it. */
export async function startProduct(): Promise<Product> {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
  });
  const child = startModule(['src/server/node/main.ts'], { PORT: '0' });
  return { url: `http://localhost:${await listening(child)}`, stop: () => void child.kill() };
}
