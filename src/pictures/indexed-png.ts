import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const packed = promisify(deflate);

/** What was drawn: four bytes a pixel, red, green, blue and how much it covers. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** As many colours as a table of colours may have. */
const MOST_COLOURS = 256;
/** How far, in steps of red, green and blue, a shade may be moved to one of the table: the least that makes them fit. */
const NEAR = [0, 2, 4, 8];

interface Indexed {
  /** The table: a number a colour, red, green, blue and cover from its highest byte. */
  readonly colours: readonly number[];
  /** Row after row: how it is filtered (not at all), then the place of each pixel's colour. */
  readonly rows: Uint8Array;
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255];
}

function distance(one: number, other: number): number {
  const [red, green, blue] = channels(one);
  const [otherRed, otherGreen, otherBlue] = channels(other);
  return Math.max(Math.abs(red - otherRed), Math.abs(green - otherGreen), Math.abs(blue - otherBlue));
}

/** How many pixels have each colour. */
function countsOf(pixels: DataView): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.byteLength; at += 4) {
    const colour = pixels.getUint32(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** The place of every colour in a table, the most frequent first, in which none is nearer to another; nothing where they are too many. */
function placesWithin(near: number, colours: readonly number[]): Map<number, number> | undefined {
  const places = new Map<number, number>();
  const table: number[] = [];
  for (const colour of colours) {
    const alike = near === 0 ? -1 : table.findIndex((each) => distance(each, colour) <= near);
    if (alike < 0 && table.length === MOST_COLOURS) return undefined;
    places.set(colour, alike < 0 ? table.push(colour) - 1 : alike);
  }
  return places;
}

function placesOf(colours: readonly number[]): Map<number, number> | undefined {
  for (const near of NEAR) {
    const found = placesWithin(near, colours);
    if (found) return found;
  }
  return undefined;
}

/** Every pixel as the place of its colour in a table; nothing where no table of 256 serves. */
function indexed({ width, height, pixels }: Pixels): Indexed | undefined {
  const drawn = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours = [...countsOf(drawn)].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  if (colours.some((colour) => (colour & 255) !== 255)) return undefined;
  const places = placesOf(colours);
  if (!places) return undefined;
  const rows = new Uint8Array((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rows[pixel + Math.floor(pixel / width) + 1] = places.get(drawn.getUint32(4 * pixel)) ?? 0;
  }
  const table: number[] = [];
  for (const [colour, place] of places) table[place] ??= colour;
  return { colours: table, rows };
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

function header({ width, height }: Pixels): Uint8Array {
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(width, 0);
  sizes.writeUInt32BE(height, 4);
  // A byte a pixel, colours by table, and the one way that there is to pack, to filter and not to interlace.
  return Buffer.concat([sizes, Buffer.from([8, 3, 0, 0, 0])]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture as PNG with a table of colours, in less than half the bytes: a figure has few colours. Where it has more
 * than 256, rare shades become others of nearly the same; nothing where they are too many, or it is not opaque.
 */
export async function indexedPng(picture: Pixels): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = indexed(picture);
  if (!found) return undefined;
  const rows = await packed(found.rows, { level: 9, memLevel: 9 });
  const chunks = [
    chunk('IHDR', header(picture)),
    chunk('PLTE', Uint8Array.from(found.colours.flatMap(channels))),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks]));
}
