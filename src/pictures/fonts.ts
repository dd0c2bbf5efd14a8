import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The faces that the pages ship, by the names that pictures call them. */
const FACES = {
  'Source Sans 3': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'Source Serif 4': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const;

const WEIGHTS = [400, 600] as const;

const require = createRequire(import.meta.url);

/** The file of a face as its package has it. */
function faceFile(face: keyof typeof FACES): Promise<Buffer> {
  return readFile(require.resolve(FACES[face]));
}

const EVERY_LETTER = Array.from({ length: 0x2fff - 0x20 }, (_, index) =>
  String.fromCodePoint(index + 0x20),
).join('');

let instances: Promise<readonly Buffer[]> | undefined;

async function makeInstances(): Promise<Buffer[]> {
  const names = Object.keys(FACES) as (keyof typeof FACES)[];
  const wanted = names.flatMap((face) => WEIGHTS.map((wght) => ({ face, wght })));
  return Promise.all(
    wanted.map(async ({ face, wght }) =>
      subsetFont(await faceFile(face), EVERY_LETTER, {
        targetFormat: 'truetype',
        variationAxes: { wght },
      }),
    ),
  );
}

/** The faces as TrueType at the weights in use, for a painter that knows neither WOFF2 nor variable weights. */
export function fontInstances(): Promise<readonly Buffer[]> {
  return (instances ??= makeInstances());
}

/** The rules that carry both faces inside an SVG, cut to the letters that it has. */
export async function fontRules(letters: string): Promise<string> {
  const names = Object.keys(FACES) as (keyof typeof FACES)[];
  const rules = names.map(async (face) => {
    const cut = await subsetFont(await faceFile(face), letters, { targetFormat: 'woff2' });
    return `@font-face{font-family:'${face}';font-weight:200 900;src:url(data:font/woff2;base64,${cut.toString('base64')}) format('woff2')}`;
  });
  return (await Promise.all(rules)).join('');
}
