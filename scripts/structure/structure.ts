import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { circles, exportedTwice, folderSizes, longFunctions, median, MOST_FILES } from './findings.ts';
import { readTree, type SourceFile } from './source-tree.ts';

const HELP = `npm run structure [-- --root DIR]
Prints how the source tree is built: files, lines, functions, doc comments, tests to source, names
exported twice, circles of imports and files a folder. DIR is the checkout to read, this one if not given.`;

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function partOf({ path }: SourceFile): string {
  const parts = path.split('/');
  return parts.slice(0, parts[1] === 'web' ? 3 : 2).join('/');
}

function row(name: string, files: readonly SourceFile[], tests: number): string {
  const lines = sum(files.map((file) => file.lines));
  const functions = files.flatMap((file) => file.functions.map((each) => each.lines));
  const exported = sum(files.map((file) => file.exports.length));
  const documented = sum(files.map((file) => file.documented));
  const cells = [
    files.length,
    lines,
    median(files.map((file) => file.lines)),
    functions.length,
    median(functions),
    Math.max(0, ...functions),
    exported ? `${Math.round((100 * documented) / exported)} %` : '–',
    (tests / lines).toFixed(2),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

function testLines(tests: readonly SourceFile[], part: string): number {
  const folder = part.replace('src', 'tests');
  return sum(tests.filter(({ path }) => path.startsWith(`${folder}/`)).map((each) => each.lines));
}

function table(source: readonly SourceFile[], tests: readonly SourceFile[]): string[] {
  const parts = [...new Set(source.map(partOf))].toSorted();
  return [
    '| part | files | lines | median file | functions | median function | longest | documented exports | tests ÷ source |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...parts.map((part) =>
      row(
        part,
        source.filter((file) => partOf(file) === part),
        testLines(tests, part),
      ),
    ),
    row('all of src', source, sum(tests.map((each) => each.lines))),
  ];
}

function report(root: string): string[] {
  const source = readTree(root, ['src']);
  const tests = readTree(root, ['tests']);
  const twice = exportedTwice(source);
  const circular = circles(source);
  const full = folderSizes(source).filter(({ files }) => files > MOST_FILES);
  const long = longFunctions(source);
  return [
    ...table(source, tests),
    '',
    `names exported by more than one file: ${twice.length}`,
    ...twice.map(({ name, files }) => `  ${name}: ${files.join(', ')}`),
    `circles of imports, types included: ${circular.length}`,
    ...circular.map((files) => `  ${files.join(' → ')}`),
    `folders of more than ${MOST_FILES} files: ${full.length}`,
    ...full.map(({ folder, files }) => `  ${folder}: ${files}`),
    `functions longer than they may be: ${long.length}`,
    ...long.map((each) => `  ${each}`),
  ];
}

const { values } = parseArgs({ options: { root: { type: 'string' }, help: { type: 'boolean' } } });
console.log(values.help ? HELP : report(resolve(values.root ?? '.')).join('\n'));
