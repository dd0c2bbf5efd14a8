import { readFileSync } from 'node:fs';

const PALETTE = new URL('../web/styles/palette.css', import.meta.url);

function readColours(): ReadonlyMap<string, string> {
  const text = readFileSync(PALETTE, 'utf8');
  const rows = text.matchAll(/(--color-[\w-]+): light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\)/g);
  return new Map([...rows].map(([, name = '', light = '']) => [name, light]));
}

let read: ReadonlyMap<string, string> | undefined;

/** SVG whose colours are the theme's, in the light ones themselves: outside our pages no theme stands by. */
export function inLight(svg: string): string {
  const colours = (read ??= readColours());
  return svg.replace(/var\((--color-[\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`the palette has no ${name}`);
    return colour;
  });
}
