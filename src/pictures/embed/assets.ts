import { readFile } from 'node:fs/promises';
import { inLight } from '../palette.ts';
import type { Painter } from '../picture.ts';

function own(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

/** A face as the app's pages fetch it, cut to the letters and weights in use (`npm run build:fonts`). */
function cutFace(name: string): Promise<Buffer> {
  return readFile(new URL(`../../web/styles/fonts/${name}.woff2`, import.meta.url));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** What the page for a frame and that of the API load, by file name: its style in the theme's light colours, its script, both faces. */
export async function embedAssets(): Promise<Painter['assets']> {
  const [style, script, sans, serif] = await Promise.all([
    own('embed.css'),
    own('height.js'),
    cutFace('source-sans-3'),
    cutFace('source-serif-4'),
  ]);
  return new Map([
    ['embed.css', { type: 'text/css; charset=utf-8', bytes: bytesOf(inLight(style)) }],
    ['height.js', { type: 'text/javascript; charset=utf-8', bytes: bytesOf(script) }],
    ['sans.woff2', { type: 'font/woff2', bytes: new Uint8Array(sans) }],
    ['serif.woff2', { type: 'font/woff2', bytes: new Uint8Array(serif) }],
  ]);
}
