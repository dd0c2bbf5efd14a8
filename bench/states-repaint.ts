// How long a change of all 32 small multiples takes: hand-drawn SVG against tuned Recharts, in the tests' browser.
// Synthetic series, side by side in one page, as a ratio: `npm run bench:repaint`. The page itself is measured by
// `npm run bench:filters`.
import react from '@vitejs/plugin-react';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { launchBrowser } from '../tests/browser/launch.ts';
import { median } from './machine.ts';

const TURNS = 20;
const ROUNDS = 3;
const FRAME = 1000 / 60;

async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'saldo-repaint-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      lib: {
        entry: resolve(import.meta.dirname, 'states-repaint/multiples.tsx'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  return join(outDir, 'bench.js');
}

const script = await bundle();
const browser = await launchBrowser();
try {
  const written: Record<string, number[]> = { svg: [], recharts: [] };
  const shown: Record<string, number[]> = { svg: [], recharts: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const how of ['svg', 'recharts'] as const) {
      // One page at a time, one after another: they must not share the processor.
      const page = await browser.newPage();
      await page.setContent('<!doctype html><body></body>');
      await page.addScriptTag({ path: script });
      const times = await page.evaluate(([name, turns]) => window.repaint(name, turns), [
        how,
        TURNS,
      ] as const);
      written[how]?.push(...times.map((each) => each.written));
      shown[how]?.push(...times.map((each) => each.shown));
      await page.close();
    }
  }
  const [svg, recharts] = [median(written['svg'] ?? []), median(written['recharts'] ?? [])];
  console.log(`32 multiples x 132 months, all changed at once, median of ${TURNS * ROUNDS} changes:`);
  console.log(
    `  hand-drawn SVG   ${svg.toFixed(1)} ms written, ${median(shown['svg'] ?? []).toFixed(1)} ms to the frame`,
  );
  console.log(
    `  tuned Recharts   ${recharts.toFixed(1)} ms written, ${median(shown['recharts'] ?? []).toFixed(1)} ms to the frame`,
  );
  console.log(`  Recharts / SVG   ${(recharts / svg).toFixed(1)} x`);
  console.log(`  SVG in frames of 60 Hz: ${(median(shown['svg'] ?? []) / FRAME).toFixed(1)}`);
} finally {
  await browser.close();
}
