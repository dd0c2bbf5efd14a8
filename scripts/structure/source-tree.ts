import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** One function of a file: its name where it has one, and how many lines it takes. */
interface FunctionShape {
  readonly name: string;
  readonly lines: number;
  /** Whether it is named like a component and holds markup: components may be longer. */
  readonly component: boolean;
}

/** What one source file holds, as its syntax tree tells. */
export interface SourceFile {
  /** Path from the root of the checkout. */
  readonly path: string;
  readonly lines: number;
  readonly functions: readonly FunctionShape[];
  /** Names that it declares and exports; re-exports are left out. */
  readonly exports: readonly string[];
  /** How many of the exports carry a doc comment. */
  readonly documented: number;
  /** Exported functions without an `@example` in their doc comment. */
  readonly withoutExample: readonly string[];
  /** Files of the tree that it imports, types included. */
  readonly imports: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

function visit(node: Node, seen: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  seen(node, parent);
  for (const child of childrenOf(node)) visit(child, seen, node);
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function nameOf(node: Node, parent: Node | undefined): string {
  for (const holder of [node, parent]) {
    const id: unknown = holder && ('id' in holder ? holder.id : 'key' in holder ? holder.key : undefined);
    if (isNode(id) && 'name' in id && typeof id.name === 'string') return id.name;
  }
  return '';
}

/** Lines of a text between two offsets, both ends included. */
function linesBetween(text: string, start: number, end: number): number {
  return text.slice(start, end).split('\n').length;
}

/** Names that a declaration brings in. */
function declared(declaration: Node): string[] {
  if ('declarations' in declaration && Array.isArray(declaration.declarations)) {
    return declaration.declarations.filter(isNode).map((each) => nameOf(each, undefined));
  }
  return [nameOf(declaration, undefined)];
}

function functionsOf(program: Node, text: string): FunctionShape[] {
  const found: FunctionShape[] = [];
  visit(program, (node, parent) => {
    if (!FUNCTIONS.has(node.type)) return;
    const name = nameOf(node, parent);
    found.push({
      name,
      lines: linesBetween(text, node.start, node.end),
      component: /^[A-Z]/.test(name) && text.slice(node.start, node.end).includes('</'),
    });
  });
  return found;
}

/** The doc comment that ends right before an offset; nothing where there is none. */
function commentBefore(text: string, start: number): string | undefined {
  const before = text.slice(0, start).trimEnd();
  return before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : undefined;
}

interface Exported {
  readonly name: string;
  readonly isFunction: boolean;
  readonly comment: string | undefined;
}

function exportsOf(program: Node, text: string): Exported[] {
  return childrenOf(program).flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !('declaration' in node) || !isNode(node.declaration)) {
      return [];
    }
    const comment = commentBefore(text, node.start);
    const isFunction = node.declaration.type === 'FunctionDeclaration';
    return declared(node.declaration).map((name) => ({ name, isFunction, comment }));
  });
}

function importedPaths(program: Node): string[] {
  const paths: string[] = [];
  visit(program, (node) => {
    const holds = node.type.startsWith('Import') || node.type.startsWith('Export');
    const source: unknown = holds && 'source' in node ? node.source : undefined;
    if (isNode(source) && 'value' in source && typeof source.value === 'string') paths.push(source.value);
  });
  return paths;
}

/** Reads one file of the tree. @throws where its syntax cannot be read. */
function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const exported = exportsOf(program, text);
  return {
    path,
    lines: text.split('\n').length - 1,
    functions: functionsOf(program, text),
    exports: exported.map((each) => each.name),
    documented: exported.filter(({ comment }) => comment !== undefined).length,
    withoutExample: exported
      .filter(({ isFunction, comment }) => isFunction && !comment?.includes('@example '))
      .map(({ name }) => name),
    imports: importedPaths(program)
      .filter((each) => each.startsWith('.'))
      .map((each) => relative(root, resolve(root, dirname(path), each))),
  };
}

/** Every TypeScript file below the named folders of a checkout, read. */
export function readTree(root: string, folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => readSource(root, relative(root, join(entry.parentPath, entry.name)))),
  );
}
