import * as z from 'zod/mini';
import { ADDRESSES, filledAddress, inLanguage, parameterPlace } from '../../../contract/addresses.ts';
import { FEED_ROUTES } from '../../../contract/files/feed-routes.ts';
import { WHOLE_DATA_ROUTE } from '../../../contract/files/whole-data-route.ts';
import { EMBED_PATH, PICTURE_MEDIA, PICTURE_ROUTE } from '../../../contract/picture-route.ts';
import type { Route } from '../../../contract/route.ts';
import { ROUTES, type RouteId } from '../../../contract/routes.ts';
import { SCREEN_ROUTES, type ScreenRoute } from '../../../contract/screens/screen-routes.ts';
import type { Language } from '../../../domain/bilingual.ts';
import { INDICATORS } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { REGION_GROUPS, STATES } from '../../../domain/place/region.ts';
import { neededBy, PICTURED_FIGURES, type PicturedFigure } from '../../../domain/view/pictured.ts';
import { escaped } from '../../html/escaped.ts';
import { exampleAddress } from '../examples.ts';
import { codeExamples } from './code-examples.ts';
import { API_PAGE_WORDS } from './page.words.ts';
import { CONTRACT_IN_SPANISH } from './spanish.words.ts';

/** What the page is drawn for. */
interface Asked {
  readonly edition: string;
  readonly language: Language;
  /** Scheme and host that readers reach the product by, for examples to copy. */
  readonly origin: string;
}

type Row = Pick<Route, 'path' | 'sentence' | 'parameters'> & Pick<ScreenRoute, 'headers'>;

/** Escaped text whose `back-quoted` words become code. */
function prose(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A text of the contract in the page's language. */
function told(text: string, { language }: Asked): string {
  return language === 'es' ? (CONTRACT_IN_SPANISH[text] ?? text) : text;
}

/** A section of the page: its heading, where it stands, and what is in it. */
function section(id: string, heading: string, content: readonly string[]): string {
  return `<section id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${heading}</h2>${content.join('')}</section>`;
}

function parameterRow(row: Row, name: string, schema: z.ZodMiniType, asked: Asked): string {
  const words = API_PAGE_WORDS[asked.language];
  const place = parameterPlace(row, name);
  const where = words.places[place];
  const needed = z.safeParse(schema, undefined).success ? words.optional : words.required;
  const { description = '', examples = [], enum: allowed = [] } = z.toJSONSchema(schema);
  // Where only some words are allowed, all of them stand there.
  const values = [...(allowed.length > 0 ? allowed : examples)].map((each) => code(String(each)));
  return `<tr><th scope="row">${code(name)}</th><td>${where}, ${needed}</td><td>${prose(told(description, asked))}</td><td>${values.join(' ')}</td></tr>`;
}

function parameterTable(row: Row, asked: Asked): string {
  const words = API_PAGE_WORDS[asked.language];
  const rows = Object.entries({ ...row.parameters, ...row.headers }).map(([name, schema]) =>
    parameterRow(row, name, schema, asked),
  );
  if (rows.length === 0) return `<p>${words.noParameters}</p>`;
  const columns = words.parameterColumns.map((each) => `<th scope="col">${each}</th>`);
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(words.parametersOf(row.path))}"><table><thead><tr>${columns.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Addresses to press, each as it is written. */
function examplesText(addresses: readonly string[], { language }: Asked): string {
  const texts = addresses.map((each) => `<a href="${escaped(each)}">${code(each)}</a>`);
  return `<p>${API_PAGE_WORDS[language].example} ${texts.join(' · ')}</p>`;
}

function exampleText(id: RouteId, row: Route, asked: Asked): string {
  const address = exampleAddress(id, asked.edition);
  const csv = address.replace(/(?=\?|$)/, '.csv');
  return examplesText(row.columns ? [address, csv] : [address], asked);
}

function routeSection(id: RouteId, asked: Asked): string {
  const row: Route = ROUTES[id];
  const words = API_PAGE_WORDS[asked.language];
  const columns = row.columns?.map((each) => `\`${each}\``).join(', ');
  return section(id, code(`GET ${row.path}`), [
    `<p>${prose(told(row.sentence, asked))} ${words.caching[row.caching]}</p>`,
    exampleText(id, row, asked),
    parameterTable(row, asked),
    columns ? `<p>${prose(words.csv(row.path, columns))}</p>` : '',
  ]);
}

/** What the examples of some pictures show, besides what they need: one state, one layer, one municipality. */
const PICTURED: Readonly<Partial<Record<PicturedFigure, string>>> = {
  'falling-and-rising': 'r=25',
  map: 'layer=homicide',
  divergence: 'against=extortion',
  fear: 'span=recent',
  series: 'place=25006',
};

const PICTURE_HEADING = `GET ${PICTURE_ROUTE.path}.${Object.keys(PICTURE_MEDIA).join('|')}`;

function pictureSection(asked: Asked): string {
  const { language } = asked;
  const examples = PICTURED_FIGURES.flatMap((figure, place) => {
    const query = `${neededBy(figure) ?? PICTURED[figure] ?? 'r=00'}&lang=${language}`;
    // One figure in every medium, the others as most ask for them.
    const endings = Object.keys(PICTURE_MEDIA).slice(place === 0 ? 0 : -1);
    return [
      ...endings.map((ending) => `${filledAddress(PICTURE_ROUTE.path, { figure })}.${ending}?${query}`),
      `${filledAddress(EMBED_PATH, { figure })}?${query}`,
    ];
  });
  return section('figures', code(PICTURE_HEADING), [
    `<p>${prose(told(PICTURE_ROUTE.sentence, asked))} ${prose(API_PAGE_WORDS[language].embeds)}</p>`,
    examplesText(examples, asked),
    parameterTable(PICTURE_ROUTE, asked),
  ]);
}

function feedSection(id: string, row: Row, asked: Asked): string {
  return section(`feed-${id}`, code(`GET ${row.path}`), [
    `<p>${prose(told(row.sentence, asked))}</p>`,
    examplesText([inLanguage(row.path, asked.language)], asked),
    parameterTable(row, asked),
  ]);
}

function wholeDataSection(asked: Asked): string {
  const { examples = [] } = z.toJSONSchema(WHOLE_DATA_ROUTE.parameters.file);
  const addresses = examples.map((file) =>
    filledAddress(WHOLE_DATA_ROUTE.path, { edition: 'newest', file: String(file) }),
  );
  return section('whole-data', code(`GET ${WHOLE_DATA_ROUTE.path}`), [
    `<p>${prose(told(WHOLE_DATA_ROUTE.sentence, asked))}</p>`,
    examplesText(addresses, asked),
    parameterTable(WHOLE_DATA_ROUTE, asked),
  ]);
}

function codeSection({ language, origin }: Asked): string {
  const words = API_PAGE_WORDS[language];
  const blocks = codeExamples(origin).map(
    ({ name, code: text }) =>
      `<h3>${escaped(name)}</h3><pre class="scroll" tabindex="0" role="group" aria-label="${escaped(name)}"><code>${escaped(text)}</code></pre>`,
  );
  return section('code', words.code, [`<p>${prose(words.codeLead)}</p>`, ...blocks, `<p>${words.excel}</p>`]);
}

function screenSection(id: string, row: ScreenRoute, asked: Asked): string {
  return section(id, code(`${row.method.toUpperCase()} ${row.path}`), [
    `<p>${prose(told(row.sentence, asked))}</p>`,
    // The others are of a screen by name, which no installation need have.
    row === SCREEN_ROUTES.screens ? examplesText([row.path], asked) : '',
    parameterTable(row, asked),
  ]);
}

function codeList(items: readonly (readonly [string, string])[]): string {
  const rows = items.map(([id, name]) => `<li>${code(id)} ${escaped(name)}</li>`);
  return `<ul class="codes">${rows.join('')}</ul>`;
}

/** Every id that a parameter takes: states, groups and indicators, with their names. */
function idSections({ language }: Asked): string[] {
  const words = API_PAGE_WORDS[language];
  const regions = [
    ...STATES.map(({ code: id, name }) => [id, name[language]] as const),
    ...REGION_GROUPS.map(({ id, name }) => [id, name[language]] as const),
  ];
  const indicators = INDICATORS.map(({ id }) => [id, INDICATOR_NAMES[id].name[language]] as const);
  return [
    section('indicators', words.indicators, [codeList(indicators)]),
    section('regions', words.regions, [codeList(regions)]),
  ];
}

/** Where each section stands, by its heading. */
function contents(asked: Asked): string {
  const words = API_PAGE_WORDS[asked.language];
  const entries: readonly (readonly [string, string])[] = [
    ['code', escaped(words.code)],
    ['indicators', escaped(words.indicators)],
    ['regions', escaped(words.regions)],
    ...Object.entries(ROUTES).map(([id, { path }]) => [id, code(path)] as const),
    ['figures', code(PICTURE_ROUTE.path)],
    ...Object.entries(FEED_ROUTES).map(([id, { path }]) => [`feed-${id}`, code(path)] as const),
    ['whole-data', code(WHOLE_DATA_ROUTE.path)],
    ['screens', code(SCREEN_ROUTES.screens.path)],
  ];
  const items = entries.map(([id, heading]) => `<li><a href="#${id}">${heading}</a></li>`);
  return `<nav aria-label="${words.routes}"><ul>${items.join('')}</ul></nav>`;
}

function headerOf(asked: Asked): string {
  const { language } = asked;
  const words = API_PAGE_WORDS[language];
  return `<header><p class="top"><a class="name" href="/?lang=${language}">Saldo</a> <a href="/method?lang=${language}">${words.method}</a> <a class="other" href="/api?lang=${words.language}" hreflang="${words.language}" lang="${words.language}">${words.otherLanguage}</a></p>
<h1>${words.title}</h1>
<p class="lead">${prose(words.lead)}</p><p>${words.forPrograms} <a href="${ADDRESSES.openapi}">OpenAPI 3.1</a>, <a href="${ADDRESSES.client}">${words.client}</a>.</p>${contents(asked)}</header>`;
}

/** The contract as a page for people, with examples of the edition that serves; no script and no style inside. */
export function apiPage(asked: Asked): string {
  const { language, origin } = asked;
  const words = API_PAGE_WORDS[language];
  const ids = Object.keys(ROUTES) as RouteId[];
  const sections = [
    codeSection(asked),
    ...idSections(asked),
    ...ids.map((id) => routeSection(id, asked)),
    pictureSection(asked),
    ...Object.entries(FEED_ROUTES).map(([id, row]) => feedSection(id, row, asked)),
    wholeDataSection(asked),
    ...Object.entries(SCREEN_ROUTES).map(([id, row]) => screenSection(id, row, asked)),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(words.description)}">
<title>${words.title} · Saldo</title>
<link rel="alternate" hreflang="es" href="${escaped(origin)}/api?lang=es">
<link rel="alternate" hreflang="en" href="${escaped(origin)}/api?lang=en">
<link rel="preload" as="font" type="font/woff2" href="/embed/sans.woff2" crossorigin>
<link rel="preload" as="font" type="font/woff2" href="/embed/serif.woff2" crossorigin>
<link rel="stylesheet" href="/api/style.css">
</head>
<body>
${headerOf(asked)}
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}
