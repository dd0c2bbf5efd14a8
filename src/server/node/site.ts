import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { formOf, pack, respond, type Encoder, type Packed } from '../answers.ts';
import { CACHE_CONTROL, PAGE_HEADERS } from '../headers.ts';
import type { Pages } from '../html/pages.ts';
import { SITE_WORDS } from './node.words.ts';

/** The built pages and assets, answered from memory. */
export interface Site {
  answer(request: Request): Promise<Response>;
  /** The file at a path, if it is one. */
  file(path: string): Packed | undefined;
  /** Compresses every file, so that no visitor waits for it. */
  warm(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

function packFile(folder: string, path: string): Packed {
  // Vite puts a hash of the content into the name of everything under assets/.
  const caching = path.startsWith('/assets/') ? CACHE_CONTROL.immutable : CACHE_CONTROL.revalidate;
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  return pack(bytes, type, true, { ...PAGE_HEADERS, 'Cache-Control': caching });
}

function packFolder(folder: string): Map<string, Packed> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !relative(folder, entry.parentPath).startsWith('.'),
  );
  return new Map(
    files.map((entry) => {
      const path = `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`;
      return [path, packFile(folder, path)];
    }),
  );
}

function plain(status: 400 | 404 | 405, sentence: string): Response {
  const headers = { ...PAGE_HEADERS, 'Cache-Control': CACHE_CONTROL.never };
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {};
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...headers, ...allow, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function decodedPath(request: Request): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url).pathname);
  } catch {
    return undefined;
  }
}

/** An address that the app may route: plain words between slashes. */
const ROUTED = /^(?:\/[\w-]+)+\/?$/;

/** Whether an address is answered with the page: to browsers, and to whoever takes anything, as previews of links do. */
function isNavigation(request: Request, path: string): boolean {
  const accepted = request.headers.get('accept') ?? '*/*';
  return ROUTED.test(path) && (accepted.includes('text/html') || accepted.includes('*/*'));
}

function shellIn(files: ReadonlyMap<string, Packed>, folder: string): Packed {
  const index = files.get('/index.html');
  if (!index) throw new Error(`${folder} has no index.html`);
  return index;
}

/**
 * The site of a build folder, read once: hashed assets are kept for ever, pages revalidate. A page that
 * the app routes itself gets `index.html`; a missing asset gets 404, never a page in its place.
 */
export function openSite(folder: string, encoders: readonly Encoder[], pages?: Pages): Site {
  const files = packFolder(folder);
  const shell = shellIn(files, folder);
  async function page(request: Request): Promise<Response> {
    const drawn = await pages?.answer(request);
    return drawn ? respond(request, drawn.packed, encoders, drawn.status) : respond(request, shell, encoders);
  }

  return {
    file: (path) => files.get(path),
    async answer(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, SITE_WORDS.useGet);
      const path = decodedPath(request);
      if (path === undefined) return plain(400, SITE_WORDS.malformed);
      if (pages && path === '/sitemap.xml') return respond(request, await pages.sitemap(request), encoders);
      if (pages && path === '/robots.txt') return respond(request, pages.robots(request), encoders);
      const file = files.get(path);
      if (file) return respond(request, file, encoders);
      return path === '/' || isNavigation(request, path) ? page(request) : plain(404, SITE_WORDS.nothing);
    },
    async warm() {
      for (const file of files.values()) {
        if (file.compressible) for (const encoder of encoders) await formOf(file, encoder);
      }
    },
  };
}
