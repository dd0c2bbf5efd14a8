const LF = 10;
const CR = 13;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/** Cells at the end of a line that are looked at: the months of a year. */
const CELLS_SEEN = 12;

/** Digits of a figure that a small number holds. */
const DIGITS_SEEN = 4;

/** The longest line that is looked at, as long as the parser takes. */
const LONGEST = 1_000_000;

/**
 * How many cells at the end of a line, up to {@link CELLS_SEEN}, are plain figures after a comma each: at most
 * {@link DIGITS_SEEN} digits, or -1, or nothing. `end` is where the line end begins. What is all digits, commas and minus
 * signs up to the end of a row has no quote in it: these are cells of the row, however it begins.
 */
function plainCells(bytes: Buffer, start: number, end: number): number {
  let cells = 0;
  let digits = 0;
  for (let at = end - 1; at >= start && cells < CELLS_SEEN; at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      digits += 1;
      if (digits > DIGITS_SEEN) return cells;
    } else if (byte === COMMA) {
      cells += 1;
      digits = 0;
    } else if (byte !== MINUS || digits !== 1 || bytes[at + 1] !== ZERO + 1 || bytes[at - 1] !== COMMA)
      return cells;
  }
  return cells;
}

/** Counts line ends by kind over chunks, and the plain figures that every line ends with but the first and blank ones. */
export class LineEnds {
  private crlf = 0;
  private lf = 0;
  private cr = 0;
  private last = 0;
  private first = true;
  private plain = CELLS_SEEN;
  /** The line that the chunks so far have begun. */
  private begun: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    let start = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) {
      const before = at > 0 ? chunk[at - 1] : this.last;
      if (before === CR) this.crlf += 1;
      else this.lf += 1;
      if (start > 0) this.look(chunk, start, at);
      else this.endBegun(chunk.subarray(0, at));
      start = at + 1;
    }
    for (let at = chunk.indexOf(CR); at >= 0; at = chunk.indexOf(CR, at + 1)) this.cr += 1;
    this.last = chunk.at(-1) ?? this.last;
    this.begin(chunk.subarray(start));
  }

  private begin(bytes: Buffer): void {
    if (this.plain === 0) return;
    this.begun = Buffer.concat([this.begun, bytes]);
    if (this.begun.length <= LONGEST) return;
    this.plain = 0;
    this.begun = Buffer.alloc(0);
  }

  private endBegun(rest: Buffer): void {
    const line = Buffer.concat([this.begun, rest]);
    this.begun = Buffer.alloc(0);
    this.look(line, 0, line.length);
  }

  private look(bytes: Buffer, start: number, end: number): void {
    if (this.first) this.first = false;
    else if (this.plain > 0) {
      const stop = bytes[end - 1] === CR ? end - 1 : end;
      // A blank line is no row.
      if (stop > start) this.plain = Math.min(this.plain, plainCells(bytes, start, stop));
    }
  }

  /** Line ends of more than one kind, or bare carriage returns. */
  get mixed(): boolean {
    return this.bare > 0 || (this.crlf > 0 && this.lf > 0);
  }

  get count(): number {
    return this.crlf + this.lf + this.bare;
  }

  /** Whether the last line has its line end. */
  get ended(): boolean {
    return this.last === LF || this.last === CR;
  }

  /** The least number of plain figures that a line ends with, the first and blank ones apart; asked for at the end. */
  plainFigures(): number {
    if (this.begun.length > 0) this.endBegun(Buffer.alloc(0));
    return this.plain;
  }

  private get bare(): number {
    return this.cr - this.crlf;
  }
}
