import type { Random } from './random.ts';

/** Changes bytes of a file as an accident would. */
export type Mutation = (bytes: Buffer, random: Random) => Buffer;

function place(random: Random, length: number): number {
  return Math.floor(random() * length);
}

/** A change of lines; of a file with hardly any left it makes nothing. */
function text(change: (lines: string[], random: Random) => string[]): Mutation {
  return (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n');
    return lines.length < 3 ? bytes : Buffer.from(change(lines, random).join('\n'), 'latin1');
  };
}

/** Changes one cell after the header. */
function cell(change: (cell: string, random: Random) => string): Mutation {
  return text((lines, random) => {
    const row = 1 + place(random, Math.max(1, lines.length - 2));
    const cells = (lines[row] ?? '').split(',');
    const column = place(random, cells.length);
    return lines.with(row, cells.with(column, change(cells[column] ?? '', random)).join(','));
  });
}

function swapLines(lines: string[], random: Random): string[] {
  const [a, b] = [1 + place(random, lines.length - 2), 1 + place(random, lines.length - 2)];
  return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
}

function shuffleColumns(lines: string[], random: Random): string[] {
  const [a, b] = [place(random, 9), place(random, 9)];
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length < 9) return line;
    return cells
      .with(a, cells[b] ?? '')
      .with(b, cells[a] ?? '')
      .join(',');
  });
}

/** Every way in which the fuzz run spoils a file. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'cut anywhere': (bytes, random) => bytes.subarray(0, place(random, bytes.length)),
  'cut at a line': text((lines, random) => [...lines.slice(0, 1 + place(random, lines.length)), '']),
  'a line twice': text((lines, random) => {
    const at = 1 + place(random, lines.length - 1);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  }),
  'a line gone': text((lines, random) => lines.toSpliced(1 + place(random, lines.length - 1), 1)),
  'lines exchanged': text(swapLines),
  'columns exchanged': text(shuffleColumns),
  'header and rows disagree': text((lines, random) => {
    const cells = (lines[0] ?? '').split(',');
    const [a, b] = [place(random, cells.length), place(random, cells.length)];
    return lines.with(
      0,
      cells
        .with(a, cells[b] ?? '')
        .with(b, cells[a] ?? '')
        .join(','),
    );
  }),
  'UTF-8': (bytes) => Buffer.from(new TextDecoder('windows-1252').decode(bytes), 'utf8'),
  'UTF-8 from the middle': (bytes, random) => {
    const at = place(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(bytes.subarray(at).toString('latin1'), 'utf8')]);
  },
  'Windows-1252': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'digits to letters': cell((each) => each.replace(/\d/, 'O')),
  negative: cell((each) => `-${each}`),
  fraction: cell((each) => `${each}.5`),
  'point zero': cell((each) => `${each}.0`),
  huge: cell((each) => `${each}00000000000`),
  thousands: cell((each) => `"1,${each.padStart(3, '0')}"`),
  'bad thousands': cell((each) => `"1,${each}"`),
  blank: cell(() => ''),
  spaces: cell((each) => ` ${each}  `),
  exponent: cell((each) => `${each}e2`),
  'upper case': cell((each) => each.toUpperCase()),
  quote: cell((each) => `"${each}`),
  'quote inside': cell((each) => `${each}"x`),
  'line break inside': cell((each) => `"${each}\n"`),
  'delimiter added': cell((each) => `${each},`),
  'delimiter gone': text((lines, random) => {
    const at = 1 + place(random, lines.length - 1);
    return lines.with(at, (lines[at] ?? '').replace(',', ''));
  }),
  'delimiter moved': text((lines, random) => {
    const at = 1 + place(random, lines.length - 1);
    return lines.with(at, (lines[at] ?? '').replace(/,(.)/, '$1,'));
  }),
  semicolons: text((lines) => lines.map((line) => line.replaceAll(',', ';'))),
  'mixed line ends': text((lines, random) => lines.map((line) => (random() < 0.5 ? `${line}\r` : line))),
  'blank line': text((lines, random) => lines.toSpliced(1 + place(random, lines.length - 1), 0, '')),
  'one byte': (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[place(random, copy.length)] = place(random, 256);
    return copy;
  },
  'a stretch of zeros': (bytes, random) => {
    const at = place(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(64), bytes.subarray(at)]);
  },
  nothing: (bytes) => bytes,
};
