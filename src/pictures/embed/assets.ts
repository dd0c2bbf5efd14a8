import { readFile } from 'node:fs/promises';
import { faceFile } from '../fonts.ts';
import { inLight } from '../palette.ts';
import type { Painter } from '../picture.ts';

function own(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** What the page for a frame loads, by file name: its style in the theme's light colours, its script, both faces. */
export async function embedAssets(): Promise<Painter['assets']> {
  const [style, script, sans, serif] = await Promise.all([
    own('embed.css'),
    own('height.js'),
    faceFile('Source Sans 3'),
    faceFile('Source Serif 4'),
  ]);
  return new Map([
    ['embed.css', { type: 'text/css; charset=utf-8', bytes: bytesOf(inLight(style)) }],
    ['height.js', { type: 'text/javascript; charset=utf-8', bytes: bytesOf(script) }],
    ['sans.woff2', { type: 'font/woff2', bytes: new Uint8Array(sans) }],
    ['serif.woff2', { type: 'font/woff2', bytes: new Uint8Array(serif) }],
  ]);
}
