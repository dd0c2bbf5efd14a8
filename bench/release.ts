// How much of an export a host must fetch again when one month is added: the embedded edition over the edition that
// the same raw files give without their newest month.
// Usage: npm run bench:release -- RAWDIR DIR [all|none]   (RAWDIR as for build:data; DIR is new; municipalities: all)
// By kind of file, afterwards: npm run bench:changed -- DIR/site
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportCommand } from '../src/cli/export.ts';
import { runCommand } from '../src/cli/command.ts';
import { readManifest, servingEdition } from '../src/edition/manifest.ts';
import { machine } from './machine.ts';
import { ingestMonthBefore } from './month-before.ts';

const [raw, target, municipalities = 'all'] = process.argv.slice(2);
if (raw === undefined || target === undefined || existsSync(target)) {
  console.error('usage: npm run bench:release -- RAWDIR DIR [all|none]');
  process.exit(2);
}
const data = resolve(import.meta.dirname, '../data');
const serving = await servingEdition(data);
if (serving === undefined) throw new Error('no edition serves');
const newest = (await readManifest(data, serving)).edition.coversThrough;

console.log(machine());
console.log(`${serving} over the same raw files without ${newest}`);
const before = await ingestMonthBefore(resolve(raw), data, newest, join(resolve(target), 'before'));
for (const folder of [before, data]) {
  const words = ['--data', folder, '--municipalities', municipalities, join(target, 'site')];
  process.exitCode = await runCommand(exportCommand, words);
}
