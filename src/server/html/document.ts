import type { DrawnPage, Head } from '../../contract/pages/drawn-page.ts';
import { escaped } from './escaped.ts';

/** A page as a document, and the style sheet inside it, of which the policy must know. */
export interface PageDocument {
  readonly html: string;
  readonly style: string;
}

/** JSON that may stand inside a script element. */
function jsonInside(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}" />`;
}

function headTags({ title, description, canonical, alternates, card, locale, jsonLd }: Head): string {
  return [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${escaped(canonical)}" />`,
    ...alternates.map(
      ({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}" />`,
    ),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Saldo'),
    meta('property', 'og:title', card.title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', canonical),
    meta('property', 'og:locale', locale.replace('-', '_')),
    meta('property', 'og:image', card.image),
    meta('property', 'og:image:alt', card.alt),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...jsonLd.map((each) => `<script type="application/ld+json">${jsonInside(each)}</script>`),
  ].join('\n    ');
}

/** Characters by which a style in an attribute could end the rule that it becomes. */
const UNSAFE = /[&<>{}\\"]/;

/** The markup with every style attribute as data, and those styles as rules of one sheet. */
function stylesApart(markup: string): { readonly markup: string; readonly style: string } {
  const styles = new Set<string>();
  const apart = markup.replace(/ style="([^"]*)"/g, (_, text: string) => {
    if (text === '' || UNSAFE.test(text)) return '';
    styles.add(text);
    return ` data-style="${text}"`;
  });
  return { markup: apart, style: [...styles].map((text) => `[data-style="${text}"]{${text}}`).join('') };
}

/** The files that each module comes with that is fetched by itself: scripts/page-code-plugin.ts writes them. */
export type CodeFiles = Readonly<Record<string, readonly string[]>>;

/** What fetches the app in the built page, each with the space before it. */
const APP = /\s*<(?:link rel="modulepreload"[^>]*>|script type="module"[^>]*><\/script>)/g;

/** Lets the files of the page's own code be fetched before the app asks for them, each once. */
function ownCode(own: readonly string[]): string[] {
  return own
    .filter((file) => !file.endsWith('.css'))
    .map((file) => `<link rel="modulepreload" crossorigin href="${file}">`);
}

/** What the page's own code is styled by: it is seen as the server drew it, long before that code. */
function ownSheets(own: readonly string[]): string {
  return own
    .filter((file) => file.endsWith('.css'))
    .map((file) => `\n    <link rel="stylesheet" crossorigin href="${file}">`)
    .join('');
}

/** The file that the app begins with is fetched like the others, once the page is at rest: what runs it comes last. */
function fetchedFirst(each: string): readonly string[] {
  const [, entry] = /<script[^>]* src="([^"]*)"/.exec(each) ?? [];
  return entry ? [`<link rel="modulepreload" crossorigin href="${entry}">`] : [];
}

/** The page stands without its app, which public/before-paint.js fetches from here. */
function bodyOf({ state }: DrawnPage, markup: string, app: readonly string[]): string {
  return [
    `<div id="root" class="at-rest">${markup}</div>`,
    `<template id="app">${app.map((each) => each.trim()).join('')}</template>`,
    `<script type="application/json" id="drawn">${jsonInside(state)}</script>`,
  ].join('\n    ');
}

/** Fills a drawn page into the built page: its head in place of the general one, its markup where the app goes. */
export function documentOf(template: string, page: DrawnPage, files: CodeFiles): PageDocument {
  const { markup, style } = stylesApart(page.markup);
  const own = [...new Set(page.code.flatMap((module) => files[module] ?? []))];
  const code = template.match(APP) ?? [];
  const app = [...code, ...code.flatMap(fetchedFirst), ...ownCode(own)];
  const sheet = style && `\n    <style>${style}</style>`;
  const html = template
    .replaceAll(APP, '')
    .replace(/<html lang="[^"]*"/, () => `<html lang="${page.head.locale}"`)
    .replace(/\s*<meta\s+name="description"[^>]*>/s, '')
    .replace(/<title>.*?<\/title>/s, () => headTags(page.head))
    .replace('</head>', () => `${ownSheets(own)}${sheet}\n  </head>`)
    .replace('<div id="root"></div>', () => bodyOf(page, markup, app))
    .replace(/<noscript>.*?<\/noscript>/s, () => `<noscript><p>${scriptless(page)}</p></noscript>`);
  return { html, style };
}

/** What a reader without scripts is shown, and the same page in the other languages. */
function scriptless({ scriptless: text, head, state }: DrawnPage): string {
  const others = head.alternates.filter(({ hreflang }) => !['x-default', state.language].includes(hreflang));
  const links = others.map(
    ({ hreflang, href }) =>
      `<a lang="${hreflang}" hreflang="${hreflang}" href="${escaped(href)}">${hreflang}</a>`,
  );
  return `${escaped(text)} ${links.join(' ')}`;
}
