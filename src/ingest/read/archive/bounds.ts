import { Transform } from 'node:stream';
import { Refusal } from '../../refusal.ts';

/**
 * How far a delivery may swell when it is unpacked. The largest official file, the municipal one of 2015–2025,
 * has about 600 MB; official archives swell 10 to 25 times.
 */
const MOST_BYTES = 1_500_000_000;
/** Swelling beyond this is a bomb rather than a table, once it is more than a few sheets of paper. */
const MOST_SWELLING = 200;
const SMALL = 100_000_000;

const grouped = new Intl.NumberFormat('en-US');

/** Counts what a delivery is unpacked to and refuses it beyond the bounds, before the bytes are written. */
export class Unpacking {
  private bytes = 0;
  private readonly file: string;
  /** Its size as it came. */
  private readonly packed: number;

  constructor(file: string, packed: number) {
    this.file = file;
    this.packed = packed;
  }

  /** Counts bytes that are about to be written. */
  count(bytes: number): void {
    this.bytes += bytes;
    this.expect(0);
  }

  /** Refuses what is promised to be too large before a byte of it is unpacked. */
  expect(bytes: number): void {
    const bound = Math.min(MOST_BYTES, Math.max(SMALL, this.packed * MOST_SWELLING));
    if (this.bytes + bytes <= bound) return;
    throw new Refusal(
      { file: this.file },
      `unpacks to more than ${grouped.format(bound)} bytes, ${MOST_SWELLING} times its size or more than any official file; nothing is unpacked further`,
    );
  }

  /** Passes bytes on, counted. */
  counter(): Transform {
    return new Transform({
      transform: (chunk: Buffer, _encoding, done): void => {
        try {
          this.count(chunk.length);
          done(null, chunk);
        } catch (error) {
          done(error instanceof Error ? error : new Error(String(error)));
        }
      },
    });
  }
}
