import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { NODE_ENCODERS } from '../../../src/server/node/encoders.ts';
import { openSite } from '../../../src/server/node/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'saldo-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCRIPT = `console.log(${JSON.stringify('long enough '.repeat(200))});`;
mkdirSync(join(folder, 'assets'));
mkdirSync(join(folder, '.vite'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Saldo</title>');
writeFileSync(join(folder, 'assets', 'index-abc123.js'), SCRIPT);
writeFileSync(join(folder, 'service-worker.js'), 'self.skipWaiting();');
writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');

const site = openSite(folder, NODE_ENCODERS);

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return site.answer(new Request(`http://saldo.test${path}`, init));
}

const NAVIGATION = { headers: { Accept: 'text/html,application/xhtml+xml' } };

describe('the site', () => {
  it('keeps a hashed asset for ever and revalidates everything else', async () => {
    const asset = await ask('/assets/index-abc123.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    for (const path of ['/', '/index.html', '/service-worker.js']) {
      expect((await ask(path)).headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('sends brotli where it is taken', async () => {
    await site.warm();
    const response = await ask('/assets/index-abc123.js', { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(SCRIPT);
  });

  it('gives the page for an address that the app routes itself', async () => {
    for (const path of ['/estados?r=25', '/wall', '/afirmaciones/c-012']) {
      const response = await ask(path, NAVIGATION);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>Saldo</title>');
    }
  });

  it('gives the page to whoever takes anything, as previews of links and curl do', async () => {
    for (const headers of [{ Accept: '*/*' }, {}]) {
      expect((await ask('/states?r=25', { headers })).status).toBe(200);
    }
  });

  it('gives 404 for a missing asset, never a page in its place', async () => {
    for (const path of ['/assets/index-old.js', '/favicon.ico', '/assets/gone.css']) {
      expect((await ask(path, NAVIGATION)).status).toBe(404);
    }
    expect((await ask('/estados', { headers: { Accept: 'application/json' } })).status).toBe(404);
  });

  it('gives nothing from outside its folder, nor from its hidden ones', async () => {
    for (const path of [
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/package.json',
      '/.vite/manifest.json',
      '//etc/passwd',
    ]) {
      expect((await ask(path)).status).toBe(404);
    }
    expect((await ask('/%E0%A4%A')).status).toBe(400);
  });

  it('answers GET and HEAD alone, with the security headers', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    const head = await ask('/', { method: 'HEAD' });
    expect(await head.text()).toBe('');
    const policy = head.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
