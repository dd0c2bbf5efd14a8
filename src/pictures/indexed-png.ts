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

interface Indexed {
  /** Three bytes a colour. */
  readonly colours: readonly number[];
  /** Row after row: how it is filtered (not at all), then the place of each pixel's colour. */
  readonly rows: Uint8Array;
}

/** Every pixel as the place of its colour in a table; nothing where there are too many or one lets something through. */
function indexed({ width, height, pixels }: Pixels): Indexed | undefined {
  const colourAt = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const places = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt.getUint32(4 * pixel);
    if (colour !== last) {
      place = places.get(colour) ?? places.size;
      if (place === MOST_COLOURS || (colour & 255) !== 255) return undefined;
      places.set(colour, place);
      last = colour;
    }
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }
  const colours = [...places.keys()].flatMap((colour) => [
    colour >>> 24,
    (colour >>> 16) & 255,
    (colour >>> 8) & 255,
  ]);
  return { colours, rows };
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
 * A picture as PNG with a table of colours: the same pixels in less than half the bytes, since a figure has few
 * colours. Nothing where it has more than 256, or is not opaque.
 */
export async function indexedPng(picture: Pixels): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = indexed(picture);
  if (!found) return undefined;
  const rows = await packed(found.rows, { level: 9, memLevel: 9 });
  const chunks = [
    chunk('IHDR', header(picture)),
    chunk('PLTE', Uint8Array.from(found.colours)),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks]));
}
