// Cuts the faces that pages are set in to the letters and weights that they use: so much less before the first paint.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const FOLDER = 'src/web/styles/fonts';
const FACES = ['source-sans-3', 'source-serif-4'] as const;

/** What `src/web/styles/fonts.css` offers. */
const WEIGHTS = { min: 400, max: 700 } as const;

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** Latin-1, punctuation, and the signs that pages use: what else a face has is of other languages. */
const LETTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x2000, 0x206f)}€™−≤≥≈→←↑↓`;

/** A face with fewer weights, and where it stands. */
interface CutFace {
  readonly path: string;
  readonly bytes: Buffer;
}

async function cutFace(face: (typeof FACES)[number]): Promise<CutFace> {
  const whole = await readFile(
    `node_modules/@fontsource-variable/${face}/files/${face}-latin-wght-normal.woff2`,
  );
  const bytes = await subsetFont(whole, LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
  return { path: `${FOLDER}/${face}.woff2`, bytes };
}

/** The faces as pages fetch them. */
export function cutFonts(): Promise<readonly CutFace[]> {
  return Promise.all(FACES.map(cutFace));
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, bytes } of await cutFonts()) {
    writeFileSync(path, bytes);
    console.log(`${path}: ${bytes.length} bytes`);
  }
}
