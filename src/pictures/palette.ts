import { readFileSync } from 'node:fs';

const PALETTES = ['palette', 'places'].map((name) => new URL(`../web/styles/${name}.css`, import.meta.url));

function readColours(): ReadonlyMap<string, string> {
  const text = PALETTES.map((each) => readFileSync(each, 'utf8')).join('\n');
  const rows = text.matchAll(/(--color-[\w-]+): light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\)/g);
  return new Map([...rows].map(([, name = '', light = '']) => [name, light]));
}

let read: ReadonlyMap<string, string> | undefined;

/** The three channels of `#rrggbb`. */
function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** One colour laid over another, as browsers mix them in sRGB. */
function mixed(colour: string, percent: number, ground: string): string {
  const under = channelsOf(ground);
  const channels = channelsOf(colour).map((each, at) =>
    Math.round((each * percent + (under[at] ?? 0) * (100 - percent)) / 100),
  );
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

const MIX = /color-mix\(in srgb, (#[0-9a-f]{6}) (\d+)%, (#[0-9a-f]{6})\)/g;

/** SVG whose colours are the theme's, in the light ones themselves: outside our pages no theme stands by. */
export function inLight(svg: string): string {
  const colours = (read ??= readColours());
  const plain = svg.replace(/var\((--color-[\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`the palette has no ${name}`);
    return colour;
  });
  // What draws pictures without a browser knows no mixing of colours.
  return plain.replace(MIX, (_, colour: string, percent: string, ground: string) =>
    mixed(colour, Number(percent), ground),
  );
}
