// What a host must fetch again when one export takes the place of another that was written apart, by kind of file:
// as writing the later one over the earlier one would leave it.
// Usage: npm run bench:changed -- BEFORE AFTER   (two exports of the same app at the same address)
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { POINTER, withoutEdition, type ExportPointer } from '../src/export/files.ts';
import { isSamePage } from '../src/export/writer/exported-page.ts';

const [before, after] = process.argv.slice(2).map((each) => resolve(each));
if (before === undefined || after === undefined) {
  console.error('usage: npm run bench:changed -- BEFORE AFTER');
  process.exit(2);
}

function pathsBelow(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((each) => each.isFile())
    .map((each) => relative(root, join(each.parentPath, each.name)));
}

function editionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, POINTER), 'utf8')) as ExportPointer).edition;
}

/** The names of files that are named by their content: they may differ where the pages that name them do not. */
const KEPT_NAME = /data\/files\/[0-9a-f]+/g;

function digestOf(root: string, path: string, edition: string): string {
  const bytes = readFileSync(join(root, path));
  const content = path.endsWith('.json') ? withoutEdition(bytes.toString(), edition) : bytes;
  return createHash('sha256').update(content).digest('hex');
}

function page(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll(KEPT_NAME, '');
}

const [editionBefore, editionAfter] = [editionOf(before), editionOf(after)];
const paths = { before: new Set(pathsBelow(before)), after: pathsBelow(after) };
const kept = [...paths.before].filter((path) => path.startsWith('data/files/'));
const keptBefore = new Set(kept.map((path) => digestOf(before, path, editionBefore)));
const isPage = (path: string): boolean => path.endsWith('index.html') && !/^(embed|(en\/)?api)\//.test(path);
const staying = new Set(
  paths.after.filter(
    (path) => isPage(path) && paths.before.has(path) && isSamePage(page(before, path), page(after, path)),
  ),
);
/** A card is drawn again only for a page that is written again. */
const cardsAgain = new Set(
  paths.after
    .filter((path) => isPage(path) && !staying.has(path))
    .flatMap((path) => readFileSync(join(after, path), 'utf8').match(/data\/files\/[0-9a-f]+\.png/g) ?? []),
);

function stays(path: string): boolean {
  if (isPage(path)) return staying.has(path);
  if (path.startsWith('data/files/')) {
    if (keptBefore.has(digestOf(after ?? '', path, editionAfter))) return true;
    return path.endsWith('.png') && !cardsAgain.has(path);
  }
  const same = paths.before.has(path) && readFileSync(join(before ?? '', path));
  return same && same.equals(readFileSync(join(after ?? '', path)));
}

function kindOf(path: string): string {
  const [first = '', second = ''] = path.replace(/^en\//, '').split('/');
  if (first === 'data')
    return second === 'files' ? `data/files .${path.split('.').at(-1)}` : `data/${second}`;
  if (first === 'place') return second.length === 5 ? 'places: municipalities' : 'places: states';
  if (first === 'claims' && second !== 'index.html') return 'statements';
  return first === 'assets' || first === 'api' || first === 'embed' ? first : 'other pages and files';
}

interface Sum {
  files: number;
  bytes: number;
  sent: number;
}
const zero = (): Sum => ({ files: 0, bytes: 0, sent: 0 });
const kinds = new Map<string, { readonly all: Sum; readonly changed: Sum }>();
const whole = { all: zero(), changed: zero() };
for (const path of paths.after) {
  const kind = kindOf(path);
  const own = kinds.get(kind) ?? { all: zero(), changed: zero() };
  kinds.set(kind, own);
  const bytes = readFileSync(join(after, path));
  const sent = /\.(png|woff2|parquet)$/.test(path) ? bytes.length : gzipSync(bytes).length;
  const sums = stays(path) ? [own.all, whole.all] : [own.all, whole.all, own.changed, whole.changed];
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
console.log(`${editionAfter} over ${editionBefore}\n`);
console.log('| kind | files | changed | MB | changed | MB by gzip | changed |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [kind, sums] of [...kinds].toSorted(([, a], [, b]) => b.all.bytes - a.all.bytes)) row(kind, sums);
row('all', whole);
const { all, changed } = whole;
console.log(
  `\nchanged: ${share(changed.files, all.files)} of files, ${share(changed.bytes, all.bytes)} of bytes, ${share(changed.sent, all.sent)} by gzip`,
);
