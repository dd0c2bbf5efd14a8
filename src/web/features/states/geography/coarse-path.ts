type Point = readonly [number, number];

/** Parts of a unit that coordinates are rounded to: a map of a page's width is off by less than a pixel. */
const PARTS = 2;

const TOKEN = /[MmLlz]|-?[\d.]+(?:e-?\d+)?/gi;

/** The rings of a path of moves, lines and ends, which is what outlines are made of. Throws for any other. */
function ringsOf(path: string): Point[][] {
  const rings: Point[][] = [];
  const tokens = path.match(TOKEN) ?? [];
  let command = 'M';
  let [x, y] = [0, 0];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    if (/[a-z]/i.test(token)) {
      command = token;
      at += 1;
      if (/z/i.test(command)) [x, y] = rings.at(-1)?.[0] ?? [0, 0];
      continue;
    }
    const [across, down] = [Number(token), Number(tokens[at + 1])];
    at += 2;
    const isRelative = command === command.toLowerCase();
    [x, y] = isRelative ? [x + across, y + down] : [across, down];
    if (/m/i.test(command)) {
      rings.push([]);
      command = isRelative ? 'l' : 'L';
    }
    rings.at(-1)?.push([x, y]);
  }
  return rings;
}

/** A ring on the grid, without points that fall together; nothing where too few are left. */
function onGrid(ring: readonly Point[]): readonly Point[] {
  const rounded = ring.map(([x, y]) => [Math.round(x * PARTS), Math.round(y * PARTS)] as const);
  const apart = rounded.filter(([x, y], index) => {
    const [before, above] = rounded[index - 1] ?? [];
    return x !== before || y !== above;
  });
  return apart.length < 3 ? [] : apart;
}

/**
 * An outline with its coordinates rounded. What two outlines share they share still: a point is rounded
 * to the same wherever it stands.
 */
export function coarsePath(path: string): string {
  let [x, y] = [0, 0];
  const rings = ringsOf(path).map(onGrid);
  return rings
    .filter((ring) => ring.length > 0)
    .map((ring) => {
      const steps = ring.map((point) => {
        const step = [(point[0] - x) / PARTS, (point[1] - y) / PARTS];
        [x, y] = point;
        return step.join(' ');
      });
      [x, y] = ring[0] ?? [x, y];
      return `m${steps.join(' ')}z`.replaceAll(' -', '-').replaceAll(/(?<!\d)0\./g, '.');
    })
    .join('');
}
