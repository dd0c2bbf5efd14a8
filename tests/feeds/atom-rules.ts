import { SaxesParser } from 'saxes';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A document as a tree; throws where it is not well formed. */
function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const IN_FEED = ['id', 'title', 'subtitle', 'updated', 'author', 'link', 'entry'];
const IN_ENTRY = ['id', 'title', 'updated', 'content', 'link', 'category'];

function named(node: Node, name: string): Node[] {
  return node.children.filter((each) => each.name === name);
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text);
}

/** The rules of RFC 4287, 4.1.1 and 4.1.2, that feed and entry share. */
function faultsOf(node: Node, allowed: readonly string[]): string[] {
  const where = named(node, 'id')[0]?.text ?? node.name;
  const once = ['id', 'title', 'updated'].filter((name) => named(node, name).length !== 1);
  const strangers = node.children.filter(({ name }) => !allowed.includes(name));
  const instants = named(node, 'updated').filter(({ text }) => !INSTANT.test(text));
  const ids = named(node, 'id').filter(({ text }) => !isAddress(text));
  const links = named(node, 'link').filter(({ attributes }) => !isAddress(attributes['href']));
  const alternates = named(node, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
  return [
    ...once.map((name) => `${where}: ${name} not exactly once`),
    ...strangers.map(({ name }) => `${where}: ${name} has no place there`),
    ...instants.map(({ text }) => `${where}: ${text} is no RFC 3339 date`),
    ...ids.map(({ text }) => `${text} is no address`),
    ...links.map(({ attributes }) => `${where}: ${attributes['href']} is no address`),
    ...(alternates.length === 1 ? [] : [`${where}: ${alternates.length} alternates`]),
  ];
}

/** What of RFC 4287 an Atom document breaks, a line each; throws where it is not well-formed XML. */
export function atomFaults(xml: string): string[] {
  const document = treeOf(xml);
  const [feed, ...others] = document.children;
  if (!feed || others.length > 0 || feed.name !== 'feed') return ['the document element is not one feed'];
  const entries = named(feed, 'entry');
  const ids = entries.map((each) => named(each, 'id')[0]?.text);
  return [
    ...(feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['not in the namespace of Atom']),
    ...faultsOf(feed, IN_FEED),
    ...entries.flatMap((each) => faultsOf(each, IN_ENTRY)),
    ...(named(feed, 'author').some((each) => named(each, 'name').length === 1) ? [] : ['no author']),
    ...(named(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self')
      ? []
      : ['no link to itself']),
    ...(new Set(ids).size === ids.length ? [] : ['an entry’s id stands twice']),
  ];
}

/** The text of every element of a name within entries, in order. */
export function inEntries(xml: string, name: string): string[] {
  const [feed] = treeOf(xml).children;
  return feed ? named(feed, 'entry').flatMap((each) => named(each, name).map(({ text }) => text)) : [];
}
