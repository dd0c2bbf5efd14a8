import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoder } from '../answers.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Brotli and gzip as Node has them: the highest effort for bytes that last, a quick one for the rest. */
export const NODE_ENCODERS: readonly Encoder[] = [
  {
    name: 'br',
    encode: async (bytes, lasting) =>
      new Uint8Array(await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: lasting ? 11 : 5 } })),
  },
  {
    name: 'gzip',
    encode: async (bytes, lasting) => new Uint8Array(await gzipped(bytes, { level: lasting ? 9 : 6 })),
  },
];
