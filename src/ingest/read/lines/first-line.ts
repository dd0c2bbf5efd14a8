import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Encoding } from '../decode.ts';

/** The first line of a text, without a byte order mark. */
export async function firstLine(text: {
  readonly path: string;
  readonly encoding: Encoding;
}): Promise<string> {
  const encoding = text.encoding === 'utf-8' ? 'utf8' : 'latin1';
  const source = createReadStream(text.path, { encoding, end: 65_535 });
  const lines = createInterface({ input: source, crlfDelay: Infinity });
  try {
    for await (const line of lines) return line.replace(/^\ufeff/, '');
    return '';
  } finally {
    lines.close();
    source.destroy();
  }
}
