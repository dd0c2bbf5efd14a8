import * as z from 'zod/mini';
import { filledAddress, inLanguage, parametersIn } from '../../contract/addresses.ts';
import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import { WHOLE_DATA_ROUTE } from '../../contract/files/whole-data-route.ts';
import { EMBED_PATH, PICTURE_MEDIA, PICTURE_ROUTE } from '../../contract/picture-route.ts';
import type { Route } from '../../contract/route.ts';
import { SCREEN_ROUTES, type ScreenRoute } from '../../contract/screens/screen-routes.ts';
import { ROUTES, type RouteId } from '../../contract/routes.ts';
import { PICTURED_FIGURES, type PicturedFigure } from '../../domain/view/pictured.ts';
import { REGION_GROUPS, STATES } from '../../domain/place/region.ts';
import { escaped } from '../html/escaped.ts';
import { API_WORDS } from './api.words.ts';
import { exampleAddress } from './examples.ts';

/** Escaped text whose `back-quoted` words become code. */
function prose(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

type Asked = Pick<Route, 'path' | 'sentence' | 'parameters'>;

function parameterRow(row: Asked, name: string, schema: z.ZodMiniType): string {
  const where = parametersIn(row.path).includes(name) ? 'path' : 'query';
  const needed = z.safeParse(schema, undefined).success ? 'optional' : 'required';
  const { description = '', examples = [], enum: allowed = [] } = z.toJSONSchema(schema);
  // Where only some words are allowed, all of them stand there.
  const example = [...(allowed.length > 0 ? allowed : examples)]
    .map((each) => `<code>${escaped(String(each))}</code>`)
    .join(' ');
  return `<tr><th scope="row"><code>${name}</code></th><td>${where}, ${needed}</td><td>${prose(description)}</td><td>${example}</td></tr>`;
}

function parameterTable(row: Asked): string {
  const rows = Object.entries(row.parameters).map(([name, schema]) => parameterRow(row, name, schema));
  if (rows.length === 0) return `<p>${API_WORDS.noParameters}</p>`;
  const columns = API_WORDS.parameterColumns.map((each) => `<th scope="col">${each}</th>`);
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(API_WORDS.parametersOf(row.path))}"><table><thead><tr>${columns.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Addresses to press, each as it is written. */
function examplesText(addresses: readonly string[]): string {
  const texts = addresses.map((each) => `<a href="${escaped(each)}"><code>${escaped(each)}</code></a>`);
  return `<p>${API_WORDS.example} ${texts.join(' · ')}</p>`;
}

function exampleText(id: RouteId, row: Route, edition: string): string {
  const address = exampleAddress(id, edition);
  const csv = address.replace(/(?=\?|$)/, '.csv');
  return examplesText(row.columns ? [address, csv] : [address]);
}

/** The codes of states and groups, with their names. */
function regionSection(): string {
  const codes = [
    ...STATES.map(({ code, name }) => [code, name.es] as const),
    ...REGION_GROUPS.map(({ id, name }) => [id, name.es] as const),
  ];
  const items = codes.map(([code, name]) => `<li><code>${code}</code> ${escaped(name)}</li>`);
  return `<section aria-labelledby="regions"><h2 id="regions">${API_WORDS.regions}</h2><ul>${items.join('')}</ul></section>`;
}

function sectionOf(id: RouteId, edition: string): string {
  const row: Route = ROUTES[id];
  const csv = row.columns ? `<p>${prose(API_WORDS.csv(row.path, row.columns))}</p>` : '';
  return `<section aria-labelledby="${id}"><h2 id="${id}"><code>GET ${escaped(row.path)}</code></h2><p>${prose(row.sentence)} ${API_WORDS.caching[row.caching]}</p>${exampleText(id, row, edition)}${parameterTable(row)}${csv}</section>`;
}

/** What the example of a picture shows: the figure of one state, or one statement. */
const PICTURED: Readonly<Record<PicturedFigure, string>> = {
  'falling-and-rising': 'r=25&lang=en',
  map: 'layer=homicide&lang=en',
  divergence: 'against=extortion&lang=en',
  fear: 'lang=en',
  series: 'place=25006&lang=en',
  claim: 'claim=C057&lang=en',
};

function pictureSection(): string {
  const endings = Object.keys(PICTURE_MEDIA);
  const examples = PICTURED_FIGURES.flatMap((figure) => [
    ...endings.map(
      (ending) => `${filledAddress(PICTURE_ROUTE.path, { figure })}.${ending}?${PICTURED[figure]}`,
    ),
    `${filledAddress(EMBED_PATH, { figure })}?${PICTURED[figure]}`,
  ]);
  return `<section aria-labelledby="figures"><h2 id="figures"><code>GET ${escaped(PICTURE_ROUTE.path)}.${endings.join('|')}</code></h2><p>${prose(PICTURE_ROUTE.sentence)} ${prose(API_WORDS.embeds)}</p>${examplesText(examples)}${parameterTable(PICTURE_ROUTE)}</section>`;
}

function feedSection(id: string, row: Asked): string {
  return `<section aria-labelledby="feed-${id}"><h2 id="feed-${id}"><code>GET ${escaped(row.path)}</code></h2><p>${prose(row.sentence)}</p>${examplesText([inLanguage(row.path, 'en')])}${parameterTable(row)}</section>`;
}

function wholeDataSection(): string {
  const { examples = [] } = z.toJSONSchema(WHOLE_DATA_ROUTE.parameters.file);
  const addresses = examples.map((file) =>
    filledAddress(WHOLE_DATA_ROUTE.path, { edition: 'newest', file: String(file) }),
  );
  return `<section aria-labelledby="whole-data"><h2 id="whole-data"><code>GET ${escaped(WHOLE_DATA_ROUTE.path)}</code></h2><p>${prose(WHOLE_DATA_ROUTE.sentence)}</p>${examplesText(addresses)}${parameterTable(WHOLE_DATA_ROUTE)}</section>`;
}

function screenSection(id: string, row: ScreenRoute): string {
  const method = row.method.toUpperCase();
  return `<section aria-labelledby="${id}"><h2 id="${id}"><code>${method} ${escaped(row.path)}</code></h2><p>${prose(row.sentence)}</p>${parameterTable(row)}</section>`;
}

/** The contract as a page for people, with examples of the edition that serves; no script and no style inside. */
export function apiPage(edition: string): string {
  const ids = Object.keys(ROUTES) as RouteId[];
  const sections = [
    ...ids.map((id) => sectionOf(id, edition)),
    pictureSection(),
    ...Object.entries(FEED_ROUTES).map(([id, row]) => feedSection(id, row)),
    wholeDataSection(),
    ...Object.entries(SCREEN_ROUTES).map(([id, row]) => screenSection(id, row)),
    regionSection(),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${API_WORDS.title}</title>
<link rel="stylesheet" href="/api/style.css">
</head>
<body>
<header><p><a href="/">Saldo</a></p><h1>${API_WORDS.heading}</h1>
<p>${prose(API_WORDS.lead)} <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.</p></header>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** The stylesheet of that page. */
export const API_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere; }
a { color: inherit; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid; outline-offset: 2px; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 0.5rem; }
code { font-family: ui-monospace, monospace; font-size: 0.95em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentcolor 25%, transparent); padding: 0.35rem 0.75rem 0.35rem 0; text-align: start; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; }
`;
