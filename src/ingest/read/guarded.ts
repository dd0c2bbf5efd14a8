import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { Refusal } from '../refusal.ts';

/** Requests to the web that lead nowhere but to the public web. */

const REDIRECTS = 5;

/** Networks that no publisher is in: those of the machine, of a house, of a cloud's own services. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  // With every address that carries one of IPv4: it may be any of the above.
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}

/** Whether an address of a machine is of no public network; IPv4 inside IPv6 is read as IPv4. */
export function isPrivate(address: string): boolean {
  const family = isIP(address);
  return family === 0 || PRIVATE.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** The machine itself, named as such: whoever types that may have what it serves. */
function isOwnMachine(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(hostOf(url));
}

/**
 * Refuses a link that no publisher's page may have: whoever reads it has not typed it, so that a page of the web leads to
 * the web, and only one of the machine itself to the machine.
 */
export function checkLink(from: string, link: string, file: string): void {
  if (!URL.canParse(link)) throw new Refusal({ file }, `its link ${link} is no address`);
  const url = new URL(link);
  if (isOwnMachine(new URL(from)) && isOwnMachine(url)) return;
  if (url.protocol !== 'https:') throw new Refusal({ file }, `its link ${link} is not https`);
  if (isOwnMachine(url)) throw new Refusal({ file }, `its link ${link} leads to this machine`);
}

/** The addresses of a host; none where nobody knows it, which the request itself then says. */
async function addressesOf(host: string): Promise<string[]> {
  if (isIP(host) !== 0) return [host];
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}

/** Refuses an address that anyone on the way could change, or that leads into a network of one's own. */
async function checkAddress(url: URL, start: URL, file: string): Promise<void> {
  if (isOwnMachine(url) && isOwnMachine(start)) return;
  if (url.protocol !== 'https:') throw new Refusal({ file }, `${url.href} is not https`);
  const addresses = await addressesOf(hostOf(url));
  if (addresses.some(isPrivate)) {
    throw new Refusal({ file }, `${url.hostname} is an address of a private network, and of no publisher`);
  }
}

/** Asks for a URL, following redirects by hand so that none leads away from https or into a private network. */
export async function askGuarded(
  start: URL,
  file: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    await checkAddress(url, start, file);
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || next === null) return response;
    await response.body?.cancel();
    url = new URL(next, url);
  }
  throw new Refusal({ file }, `more than ${REDIRECTS} redirects`);
}
