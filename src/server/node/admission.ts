import type { IncomingMessage } from 'node:http';
import { LimitReached } from '../fault.ts';
import { LIMIT_WORDS } from './node.words.ts';
import type { Limits } from './operation/settings.ts';

/** Lets requests in or says why not. */
export interface Admission {
  /** Why a request is refused; nothing where it is let in. */
  refusal(request: IncomingMessage): LimitReached | undefined;
}

/** What one client may still ask: refilled evenly, up to one minute's worth. */
interface Bucket {
  left: number;
  at: number;
}

/** The most clients that are remembered; those that asked least lately are forgotten first. */
const MOST_CLIENTS = 20_000;

const MINUTE = 60_000;

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** An IPv6 network is one client: its holder has 2^64 addresses to ask from. */
function clientOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/, '');
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter((each) => each !== '');
  const missing = 8 - groups.length - tail.split(':').filter((each) => each !== '').length;
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0')].slice(0, 4).join(':');
}

/** Who asks: as the last trusted proxy saw it; nothing for the machine itself. */
function askerOf(request: IncomingMessage, proxies: number): string | undefined {
  const own = request.socket.remoteAddress ?? '';
  const forwarded = request.headers['x-forwarded-for'];
  const hops = proxies > 0 && typeof forwarded === 'string' ? forwarded.split(',') : [];
  const named = hops.at(-proxies)?.trim() ?? own;
  return LOOPBACK.test(named) ? undefined : clientOf(named);
}

/** A limit of requests a minute for each client; `now` tells milliseconds. */
export function rateLimit(perMinute: number, now: () => number): (client: string) => number {
  const buckets = new Map<string, Bucket>();
  return (client) => {
    const at = now();
    const known = buckets.get(client);
    const refilled = known ? known.left + ((at - known.at) * perMinute) / MINUTE : perMinute;
    const bucket = { left: Math.min(perMinute, refilled), at };
    buckets.delete(client);
    buckets.set(client, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > MOST_CLIENTS && oldest !== undefined) buckets.delete(oldest);
    if (bucket.left < 1) return Math.max(1, Math.ceil(((1 - bucket.left) * 60) / perMinute));
    bucket.left -= 1;
    return 0;
  };
}

function bodyRefusal({ headers }: IncomingMessage, most: number): LimitReached | undefined {
  const length = Number(headers['content-length'] ?? 0);
  if (headers['transfer-encoding'] === undefined && length <= most) return undefined;
  return new LimitReached(413, 'body-too-large', LIMIT_WORDS.body(most));
}

/** Admission within limits. */
export function admissionWithin(limits: Limits, now: () => number = () => performance.now()): Admission {
  const waitOf = limits.rate > 0 ? rateLimit(limits.rate, now) : undefined;
  return {
    refusal(request) {
      if ((request.url ?? '').length > limits.addressLength) {
        return new LimitReached(414, 'address-too-long', LIMIT_WORDS.address(limits.addressLength));
      }
      const tooLarge = bodyRefusal(request, limits.bodyBytes);
      if (tooLarge || !waitOf) return tooLarge;
      const asker = askerOf(request, limits.proxies);
      const wait = asker === undefined ? 0 : waitOf(asker);
      return wait > 0
        ? new LimitReached(429, 'too-many-requests', LIMIT_WORDS.rate(limits.rate, wait), wait)
        : undefined;
    },
  };
}
