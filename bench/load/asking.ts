import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { resolve } from 'node:path';

/** An address at a port of this machine. */
export interface Target {
  readonly port: number;
  readonly path: string;
}

/** A server that is measured, and the process that it runs in. */
export interface Server extends Target {
  readonly name: string;
  readonly pid: number | undefined;
}

/** A request as it goes over the wire; with an ETag, that of a client that has the answer. */
export function requestText({ path }: Target, etag?: string): string {
  const condition = etag === undefined ? '' : `If-None-Match: ${etag}\r\n`;
  return `GET ${path} HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: br\r\n${condition}\r\n`;
}

/** Length in bytes of one whole response, head and body, measured on the first. */
export function responseLength(target: Target, text: string): Promise<number> {
  return new Promise((done, failed) => {
    const socket = connect(target.port, '127.0.0.1', () => socket.write(text));
    let bytes = Buffer.alloc(0);
    socket.on('error', failed);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = bytes.subarray(0, end).toString();
      if (!/^HTTP\/1.1 (200|304)/.test(head))
        failed(new Error(`${target.path}: ${head.split('\r\n', 1)[0]}`));
      const length = /^HTTP\/1.1 304/.test(head) ? 0 : Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (bytes.length < end + 4 + length) return;
      socket.destroy();
      done(end + 4 + length);
    });
  });
}

/** One connection after another that asks as soon as it is answered. */
export interface Asker {
  /** When its question was sent that waits for an answer. */
  readonly askedAt: () => number;
  stop(): void;
}

/** What an asker tells. */
export interface Heard {
  /** An answer has come, after so many milliseconds. */
  answered(milliseconds: number): void;
  /** The connection was cut while a question waited. */
  cut(): void;
}

/** An answer that ends the connection is shorter: it says `close` in place of `keep-alive`. */
const SHORTER = 16;

/**
 * Asks a target over one connection, again as soon as the answer is whole. A server that closes after an answer, as
 * nginx does after a thousand, is asked over a new connection; a question whose connection was cut is asked again, and
 * its time goes on.
 */
export function keepAsking(target: Target, text: string, length: number, heard: Heard): Asker {
  let askedAt = performance.now();
  let received = 0;
  let isOver = false;
  let socket = open();

  function answered(): void {
    received = 0;
    heard.answered(performance.now() - askedAt);
    askedAt = performance.now();
  }

  function closed(): void {
    if (isOver) return;
    if (received > length - SHORTER) answered();
    else heard.cut();
    received = 0;
    socket = open();
  }

  function open(): Socket {
    const opened = connect(target.port, '127.0.0.1', () => opened.write(text));
    opened.on('error', () => undefined);
    opened.on('close', closed);
    opened.on('data', (chunk) => {
      received += chunk.length;
      if (received < length) return;
      answered();
      if (!isOver) opened.write(text);
    });
    return opened;
  }

  return {
    askedAt: () => askedAt,
    stop() {
      isOver = true;
      socket.destroy();
    },
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}

/** Answers a second over so many connections. */
export async function perSecond(
  target: Target,
  { connections, seconds, etag }: { connections: number; seconds: number; etag?: string | undefined },
): Promise<number> {
  const text = requestText(target, etag);
  const length = await responseLength(target, text);
  let count = 0;
  const heard = { answered: () => void (count += 1), cut: () => undefined };
  const start = performance.now();
  const askers = Array.from({ length: connections }, () => keepAsking(target, text, length, heard));
  await pause(seconds * 1000);
  const rate = count / ((performance.now() - start) / 1000);
  for (const asker of askers) asker.stop();
  return rate;
}

/** Seconds of processor that a process has used; nothing where the system does not tell. */
export function processorOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Times of user and system, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/** Megabytes of memory that a process has now; nothing where the system does not tell. */
export function residentOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}

/** Waits until a server has made what it makes ahead: its processor rests. */
export async function settled(pid: number | undefined): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    const before = processorOf(pid);
    await pause(500);
    quiet = processorOf(pid) - before > 0.03 ? 0 : quiet + 1;
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** Starts a module of this project in a process of its own. */
export function startModule(args: readonly string[], settings: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...settings },
  });
}

/** The port that a server prints when it listens. */
export function listening(child: ChildProcess): Promise<number> {
  return new Promise((done, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const port = /:(\d+)\s*$/.exec(chunk.toString())?.[1];
      if (port) done(Number(port));
    });
    child.on('exit', () => failed(new Error('a server of the bench has ended')));
  });
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}

/** Waits until a program listens on a port; throws where it ends before. */
export async function reachable(child: ChildProcess, port: number): Promise<void> {
  while (!(await isOpen(port))) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} has ended with ${child.exitCode}`);
    await pause(50);
  }
}
