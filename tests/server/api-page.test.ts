import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { FEED_ROUTES } from '../../src/contract/files/feed-routes.ts';
import { WHOLE_DATA_ROUTE } from '../../src/contract/files/whole-data-route.ts';
import { PICTURE_ROUTE } from '../../src/contract/picture-route.ts';
import { ROUTES } from '../../src/contract/routes.ts';
import { SCREEN_ROUTES } from '../../src/contract/screens/screen-routes.ts';
import { INDICATOR_IDS } from '../../src/domain/indicator/indicator.ts';
import { STATE_CODES } from '../../src/domain/place/region.ts';
import { apiPage } from '../../src/server/api/page/api-page.ts';
import { API_STYLE } from '../../src/server/api/page/api-style.ts';
import { codeExamples } from '../../src/server/api/page/code-examples.ts';
import { CONTRACT_IN_SPANISH } from '../../src/server/api/page/spanish.words.ts';

const root = resolve(import.meta.dirname, '../..');
const origin = 'https://saldo.example';
const edition = '2026-08-0a1b2c3d';
const spanish = apiPage({ edition, language: 'es', origin });
const english = apiPage({ edition, language: 'en', origin });

const rows = [
  ...Object.values(ROUTES),
  ...Object.values(FEED_ROUTES),
  ...Object.values(SCREEN_ROUTES),
  PICTURE_ROUTE,
  WHOLE_DATA_ROUTE,
];

/** Every text of the contract that the page shows. */
const texts = new Set(
  rows.flatMap((row) => [
    row.sentence,
    ...Object.values({ ...row.parameters, ...('headers' in row ? row.headers : {}) }).flatMap(
      (each: z.ZodMiniType) => z.toJSONSchema(each).description ?? [],
    ),
  ]),
);

/** The addresses of the API that a page leads to, whatever its language. */
const addresses = (page: string): string[] =>
  [...page.matchAll(/href="(\/api\/v1[^"]*)"/g)].map(([, each = '']) => each.replace(/lang=../, ''));

describe('the page of the API', () => {
  it('has every text of the contract in Spanish, and no Spanish of a text that is gone', () => {
    expect([...texts].toSorted()).toEqual(Object.keys(CONTRACT_IN_SPANISH).toSorted());
  });

  it('speaks one language, names the other, and has the same routes, values and examples in both', () => {
    expect(spanish).toContain('<html lang="es">');
    expect(spanish).toContain('href="/api?lang=en"');
    expect(english).toContain('href="/api?lang=es"');
    // Search engines take a language's own address whole only.
    expect(english).toContain('hreflang="es" href="https://saldo.example/api?lang=es"');
    expect(addresses(spanish).length).toBeGreaterThan(Object.keys(ROUTES).length);
    expect(addresses(spanish)).toEqual(addresses(english));
    for (const id of [...INDICATOR_IDS, ...STATE_CODES]) expect(spanish).toContain(`<code>${id}</code>`);
  });

  it('leads from its contents to each of its sections', () => {
    const links = [...spanish.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    const sections = [...spanish.matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((id) => !sections.includes(id))).toEqual([]);
    expect(new Set(sections).size).toBe(sections.length);
  });

  it('has the colours of the product', () => {
    const palette = readFileSync(resolve(root, 'src/web/styles/palette.css'), 'utf8');
    const own = [...API_STYLE.matchAll(/--color-\w+: light-dark\([^)]*\);/g)].map(([rule]) => rule);
    expect(own.length).toBeGreaterThan(4);
    for (const rule of own) expect(palette).toContain(rule);
  });

  it('shows the examples that the documentation shows', () => {
    const documented = ['docs/whole-data.md', 'docs/api.md']
      .map((file) => readFileSync(resolve(root, file), 'utf8'))
      .join('\n');
    for (const { code } of codeExamples(origin)) expect(documented).toContain(`\n${code}\n\`\`\``);
  });
});
