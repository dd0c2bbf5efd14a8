import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

/** A letter beside a letter: a word, not a sign, a unit or a class name of one letter. */
const WORD = /\p{L}{2,}/u;
/** Attributes whose text a reader sees or hears. */
const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);
/** Two words or more with a blank between them, as a sentence or a name has and a key has not. */
const SENTENCE = /\p{L}{2,}[,;:.]? \p{L}{2,}/u;

/**
 * What is looked up as others write it, or is a name in every language: the capital on the map that is drawn, places
 * without a municipality, what a broken file or connection is called, a program.
 */
const WRITTEN_BY_OTHERS =
  /outlines\.ts: (Mexico City|Ciudad de México)$|: (No Especificado|Otros Municipios|Google Sheets|Python, pandas|Connection terminated|the manifest of)$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function everyNode(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(everyNode)];
}

function parsed(file: string, source = readFileSync(file, 'utf8')): Node {
  const tree: unknown = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file);
  if (!isNode(tree)) throw new Error(`${file} is not a program`);
  return tree;
}

/** The text of a literal or of the fixed parts of a template. */
function textOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node['value'] === 'string' ? node['value'] : '';
  if (node.type === 'JSXExpressionContainer') return textOf(node['expression']);
  if (node.type === 'ConditionalExpression')
    return `${textOf(node['consequent'])} ${textOf(node['alternate'])}`;
  if (node.type === 'LogicalExpression') return textOf(node['right']);
  if (node.type !== 'TemplateLiteral') return '';
  return childrenOf(node)
    .map((each) =>
      each.type === 'TemplateElement' ? (each['value'] as { cooked: string }).cooked : textOf(each),
    )
    .join(' ');
}

function attributeName(node: Node): string {
  const name = node['name'];
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : '';
}

/** What a component shows without asking the words for it. */
function shownBy(node: Node): string[] {
  if (node.type === 'JSXAttribute')
    return SPOKEN_ATTRIBUTES.has(attributeName(node)) ? [textOf(node['value'])] : [];
  if (node.type === 'JSXText') return [textOf(node)];
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return [];
  return childrenOf(node)
    .filter((each) => each.type === 'JSXExpressionContainer')
    .map(textOf);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

/** A list of classes of the style sheet: small words that are joined by hyphens or colons, one of them at least. */
const CLASSES = /^(?=.*[a-z][-:])[a-z][^\s,;]*( [a-z[][^\s,;]*)*$/;

/** What only a program reads: classes, media types, media queries, calls to the style sheet or to the database. */
function isForPrograms(text: string): boolean {
  const trimmed = text.trim();
  return (
    CLASSES.test(trimmed) ||
    /^[a-z]+\/[a-z-]+;|^color-mix\(|^\(prefers-|^(public|no-store|GET|gzip), |^select, button$|^a\[href\], |^attachment; |^(SELECT|CREATE|FROM|INSERT INTO|DELETE FROM|UPDATE) |^municipality AS code, |^@font-face |^import (csv|pandas|\{ \w+)\b|^export interface |^figures <- |^\/\/ |^\/\*\* |^#content font$|^<!doctype|^<html |^Accept-Encoding, |^narrow wide$|^clamp\(|^main figure$|\[(role|tabindex)=|^:root \{/.test(
      trimmed,
    )
  );
}

function isError(node: Node): boolean {
  const callee = node['callee'];
  return node.type === 'NewExpression' && isNode(callee) && callee['name'] === 'Error';
}

function sayingsOf(node: Node): string[] {
  // What is thrown at a broken caller is read by who mends it.
  if (node.type === 'ThrowStatement' || isError(node)) return [];
  if (node.type === 'JSXAttribute' && attributeName(node) === 'className') return [];
  const own = node.type === 'Literal' || node.type === 'TemplateLiteral' ? [textOf(node)] : [];
  return [
    ...own.filter((text) => SENTENCE.test(text.replace(/<[^>]*>/g, ''))),
    ...childrenOf(node).flatMap(sayingsOf),
  ];
}

describe('every visible sentence', () => {
  it('is seen where it stands in a component or in the domain', () => {
    const component = `const a = <p title="Un título">Hola {late ? 'tarde' : 'temprano'} {\`de \${when}\`}</p>;`;
    const shown = everyNode(parsed('a.tsx', component)).flatMap(shownBy);
    const spoken = shown.map((text) => text.trim()).filter((text) => WORD.test(text));
    expect(spoken.toSorted()).toEqual(['Hola', 'Un título', 'de', 'tarde temprano']);
    const domain = `const A = { es: 'Sin cifra alguna' }; if (B) throw new Error('no such thing');`;
    expect(sayingsOf(parsed('a.ts', domain))).toEqual(['Sin cifra alguna']);
    expect(isForPrograms('underline decoration-1 hover:decoration-2')).toBe(true);
    expect(isForPrograms('no clear-cut change, so far')).toBe(false);
  });

  it('of a page is asked from the words', () => {
    const found = filesUnder('src/web')
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        everyNode(parsed(file))
          .flatMap(shownBy)
          .filter((text) => WORD.test(text))
          .map((text) => `${relative('src/web', file)}: ${text.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it('of the domain, of the server and of all the rest of a page stands in a file of words', () => {
    const found = ['src/domain', 'src/server', 'src/web']
      .flatMap(filesUnder)
      .filter((file) => !file.endsWith('.words.ts') && !file.startsWith(join('src/web/words', '')))
      .flatMap((file) =>
        sayingsOf(parsed(file))
          .filter((text) => !isForPrograms(text))
          .map((text) => `${file}: ${text.trim()}`),
      );
    expect(found.filter((each) => !WRITTEN_BY_OTHERS.test(each))).toEqual([]);
  });
});
