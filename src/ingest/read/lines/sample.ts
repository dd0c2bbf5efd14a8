import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** Of a file's beginning every line is taken, of the rest those that lie whole in the first bytes of each stretch. */
const BEGINNING = 1 << 20;
const STRETCH = 8192;
const TAKEN = 512;

const LF = 10;

/** The whole lines in bytes that may begin and end inside of one. */
function wholeLines(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.indexOf(LF) + 1, bytes.lastIndexOf(LF) + 1);
}

/**
 * Writes some lines of a large file to another one: its beginning, and one or two out of every fifty or so after it, so
 * that a text that fills many lines in a row stands in one of them. Bytes stay what they are.
 */
export function writeSample(from: string, to: string): void {
  const source = openSync(from, 'r');
  try {
    const beginning = Buffer.alloc(BEGINNING);
    const read = readSync(source, beginning, 0, BEGINNING, 0);
    const lines = [beginning.subarray(0, beginning.subarray(0, read).lastIndexOf(LF) + 1)];
    const stretch = Buffer.alloc(TAKEN);
    for (let at = read; ; at += STRETCH) {
      const length = readSync(source, stretch, 0, TAKEN, at);
      if (length === 0) break;
      lines.push(Buffer.from(wholeLines(stretch.subarray(0, length))));
    }
    writeFileSync(to, Buffer.concat(lines));
  } finally {
    closeSync(source);
  }
}
