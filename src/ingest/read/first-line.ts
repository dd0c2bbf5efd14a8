import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The first line of a UTF-8 text, without a byte order mark. */
export async function firstLine(path: string): Promise<string> {
  const source = createReadStream(path, { encoding: 'utf8', end: 65_535 });
  const lines = createInterface({ input: source, crlfDelay: Infinity });
  try {
    for await (const line of lines) return line.replace(/^\ufeff/, '');
    return '';
  } finally {
    lines.close();
    source.destroy();
  }
}
