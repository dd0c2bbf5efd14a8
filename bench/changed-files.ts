// What a host must fetch again of an export that was written over that of the edition before, by kind of file.
// Usage: npm run bench:changed -- DIR
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writtenIn } from '../src/export/writer/written-files.ts';

const folder = process.argv[2];
const [after, before] = folder === undefined ? [] : writtenIn(resolve(folder));
if (folder === undefined || after === undefined || before === undefined) {
  console.error('usage: npm run bench:changed -- DIR   (exports of two editions, one over the other)');
  process.exit(2);
}

function kindOf(path: string): string {
  const [first = '', second = ''] = path.replace(/^en\//, '').split('/');
  const ending = path.split('.').at(-1) ?? '';
  if (first === 'data') return path.includes('/files/') ? `data/files .${ending}` : `data/newest .${ending}`;
  if (first === 'place') return second.length === 5 ? 'places: municipalities' : 'places: states';
  if (first === 'claims' && second !== 'index.html') return 'statements';
  if (first === 'api' && second === 'v1') return `api .${ending}`;
  return first === 'assets' || first === 'embed' ? first : 'other pages and files';
}

interface Sum {
  files: number;
  bytes: number;
  sent: number;
}
const zero = (): Sum => ({ files: 0, bytes: 0, sent: 0 });
const kinds = new Map<string, { readonly all: Sum; readonly changed: Sum }>();
const whole = { all: zero(), changed: zero() };
for (const [path, digest] of Object.entries(after.files)) {
  const kind = kindOf(path);
  const own = kinds.get(kind) ?? { all: zero(), changed: zero() };
  kinds.set(kind, own);
  const bytes = readFileSync(join(folder, path));
  const sent = /\.(png|woff2|parquet)$/.test(path) ? bytes.length : gzipSync(bytes).length;
  const stays = before.files[path] === digest;
  const sums = stays ? [own.all, whole.all] : [own.all, whole.all, own.changed, whole.changed];
  for (const sum of sums) {
    sum.files += 1;
    sum.bytes += bytes.length;
    sum.sent += sent;
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const share = (part: number, all: number): string => `${all === 0 ? 0 : ((100 * part) / all).toFixed(1)} %`;
function row(kind: string, { all, changed }: typeof whole): void {
  const cells = (['files', 'bytes', 'sent'] as const).flatMap((unit) => {
    const text = unit === 'files' ? String : megabytes;
    return [text(all[unit]), text(changed[unit])];
  });
  console.log(`| ${[kind, ...cells].join(' | ')} |`);
}
console.log(`${after.edition} over ${before.edition}\n`);
console.log('| kind | files | changed | MB | changed | MB by gzip | changed |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [kind, sums] of [...kinds].toSorted(([, a], [, b]) => b.all.bytes - a.all.bytes)) row(kind, sums);
row('all', whole);
const { all, changed } = whole;
console.log(
  `\nchanged: ${share(changed.files, all.files)} of files, ${share(changed.bytes, all.bytes)} of bytes, ${share(changed.sent, all.sent)} by gzip`,
);
