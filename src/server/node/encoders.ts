import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoder } from '../answers.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** From so many bytes on less effort: half the time for an answer of all municipalities, and a tenth more bytes. */
const LARGE = 200_000;

function quality(bytes: Uint8Array, lasting: boolean): number {
  if (lasting) return 11;
  return bytes.length < LARGE ? 5 : 1;
}

/** Brotli and gzip as Node has them: the highest effort for bytes that last, a quick one for the rest. */
export const NODE_ENCODERS: readonly Encoder[] = [
  {
    name: 'br',
    encode: async (bytes, lasting) =>
      new Uint8Array(
        await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality(bytes, lasting) } }),
      ),
  },
  {
    name: 'gzip',
    encode: async (bytes, lasting) => new Uint8Array(await gzipped(bytes, { level: lasting ? 9 : 6 })),
  },
];
