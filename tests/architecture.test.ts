import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each part may import of ours, and of packages, besides itself. The most specific part holds. */
const ARROWS: Readonly<Record<string, { ours: readonly string[]; packages: readonly string[] }>> = {
  'src/domain': { ours: [], packages: [] },
  'src/csv': { ours: ['src/domain'], packages: [] },
  'src/edition': { ours: ['src/domain', 'src/contract'], packages: ['node:', 'zod'] },
  'src/contract': { ours: ['src/domain'], packages: ['zod'] },
  'src/ingest': {
    ours: ['src/csv', 'src/domain', 'src/edition'],
    packages: ['node:', '@duckdb/node-api', 'csv-parse', 'zod', 'saxes', 'yauzl', 'fs-native-extensions'],
  },
  'src/ingest/database': {
    ours: ['src/edition', 'src/ingest'],
    packages: ['node:', '@duckdb/node-api', 'pg', 'pg-copy-streams', 'node-pg-migrate'],
  },
  'src/cli': {
    ours: ['src/domain', 'src/edition', 'src/export/writer', 'src/ingest', 'src/ingest/database'],
    packages: ['node:'],
  },
  'src/export': { ours: [], packages: [] },
  'src/export/browser': {
    ours: ['src/contract', 'src/domain', 'src/export', 'src/server', 'src/server/store'],
    packages: [],
  },
  'src/export/writer': {
    ours: ['src/contract', 'src/domain', 'src/export', 'src/server', 'src/server/store'],
    packages: ['node:', 'vite'],
  },
  'src/server/store': { ours: ['src/domain', 'src/edition'], packages: ['node:', '@duckdb/node-api', 'pg'] },
  'src/server': {
    ours: [
      'src/csv',
      'src/domain',
      'src/edition',
      'src/contract',
      'src/feeds',
      'src/pictures',
      'src/server/store',
    ],
    packages: ['node:', 'hono', '@hono/node-server', 'zod'],
  },
  'src/pictures': {
    ours: [
      'src/contract',
      'src/domain',
      'src/web/api',
      'src/web/charts',
      'src/web/features',
      'src/web/reading',
      'src/web/router',
      'src/web/ui',
      'src/web/words',
    ],
    packages: ['node:', 'react', 'react-dom', '@tanstack/react-query', '@resvg/resvg-js', 'subset-font'],
  },
  'src/feeds': {
    ours: ['src/contract', 'src/domain', 'src/web/ui', 'src/web/words'],
    packages: ['csv-parse'],
  },
  'src/mcp': {
    ours: ['src/contract', 'src/domain', 'src/server', 'src/web/reading', 'src/web/ui', 'src/web/words'],
    packages: ['node:', '@hono/node-server', '@modelcontextprotocol/sdk', 'zod'],
  },
  mocks: { ours: ['src/domain', 'src/server', 'src/server/store'], packages: ['msw'] },
  'src/web/api': {
    ours: ['src/domain', 'src/contract'],
    packages: ['@tanstack/react-query', 'react', 'zod'],
  },
  'src/web/charts': {
    ours: ['src/domain'],
    packages: ['react', 'recharts', 'd3-scale', 'd3-array'],
  },
  'src/web/words': { ours: ['src/domain'], packages: ['react'] },
  'src/web/router': { ours: ['src/domain'], packages: ['react'] },
  'src/web/ui': {
    ours: ['src/csv', 'src/domain', 'src/web/words', 'src/web/router'],
    packages: ['react', 'react-dom'],
  },
  'src/web/reading': {
    ours: ['src/domain', 'src/web/api', 'src/web/charts', 'src/web/router', 'src/web/ui', 'src/web/words'],
    packages: ['react', '@tanstack/react-query'],
  },
  'src/web/features': {
    ours: [
      'src/domain',
      'src/web/api',
      'src/web/charts',
      'src/web/reading',
      'src/web/router',
      'src/web/ui',
      'src/web/words',
    ],
    packages: [
      'react',
      'react-dom',
      '@tanstack/react-query',
      'd3-scale',
      'd3-array',
      '@svg-maps/mexico',
      'uqr',
      'minisearch',
    ],
  },
  'src/web/service-worker': {
    ours: ['src/web/api'],
    packages: [
      'workbox-core',
      'workbox-expiration',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
    ],
  },
  'src/web/app': {
    ours: [
      'src/domain',
      'src/contract',
      'src/web/api',
      'src/web/charts',
      'src/web/reading',
      'src/web/router',
      'src/web/ui',
      'src/web/words',
      'src/web/features',
      'src/export/browser',
      'mocks',
    ],
    packages: [
      'react',
      'react-dom',
      '@tanstack/react-query',
      '@fontsource-variable/',
      'idb-keyval',
      'virtual:',
    ],
  },
};

const PARTS = Object.keys(ARROWS).toSorted((a, b) => b.length - a.length);

function partOf(path: string): string | undefined {
  return PARTS.find((part) => path.startsWith(`${part}/`));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statement =
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(statement)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function feature(path: string): string | undefined {
  return path.split('/')[3];
}

/** Why a file may not import something, or nothing. */
function offence(file: string, imported: string): string | undefined {
  const part = partOf(file);
  if (!part) return undefined;
  const arrows = ARROWS[part];
  if (!arrows) return undefined;
  if (!imported.startsWith('.')) {
    const known = arrows.packages.some((name) =>
      name.endsWith(':') || name.endsWith('/')
        ? imported.startsWith(name)
        : imported === name || imported.startsWith(`${name}/`),
    );
    return known ? undefined : `${file} imports ${imported}`;
  }
  const target = relative(root, resolve(root, dirname(file), imported));
  const targetPart = partOf(target);
  if (part === 'src/web/features' && targetPart === part) {
    return feature(file) === feature(target) ? undefined : `${file} imports another feature, ${target}`;
  }
  if (targetPart === undefined)
    return target.endsWith('.css') || part === 'mocks' ? undefined : `${file} imports ${target}`;
  return targetPart === part || arrows.ours.includes(targetPart) ? undefined : `${file} imports ${target}`;
}

/** The floors of the domain, lowest first: a folder may import only from floors below its own, and itself. */
const FLOORS: readonly (readonly string[])[] = [
  ['time'],
  ['place'],
  ['indicator'],
  ['record'],
  ['series'],
  ['statistics', 'view'],
  ['judgement'],
  ['claims'],
];

/** The folder of the domain that a file stands in, however deep; nothing for what stands under all floors. */
function roomOf(path: string): string {
  return path.split('/').slice(2, -1)[0] ?? '';
}

/** The floor that a file of the domain stands on; -1 for what stands under all of them. */
function floorOf(path: string): number {
  return FLOORS.findIndex((each) => each.includes(roomOf(path)));
}

describe('the arrows between folders', () => {
  it('inside the domain no arrow goes upwards, nor across a floor', () => {
    const offences = sourceFiles('src/domain').flatMap((file) =>
      importsOf(file).flatMap((imported) => {
        const target = relative(root, resolve(root, dirname(file), imported));
        const below = floorOf(target) < floorOf(file) || roomOf(target) === roomOf(file);
        return below ? [] : [`${file} imports ${target}`];
      }),
    );
    expect(offences).toEqual([]);
  });

  it('every import of src and mocks follows them', () => {
    const offences = [...sourceFiles('src'), ...sourceFiles('mocks')].flatMap((file) =>
      importsOf(file)
        .map((imported) => offence(file, imported))
        .filter((each) => each !== undefined),
    );
    expect(offences).toEqual([]);
  });

  it('an arrow the wrong way is seen', () => {
    expect(offence('src/domain/series/series.ts', '../../server/app.ts')).toBeDefined();
    expect(offence('src/domain/series/series.ts', 'hono')).toBeDefined();
    expect(offence('src/web/features/overview/a.ts', '../states/b.ts')).toBeDefined();
    expect(offence('src/web/features/overview/a.ts', './b.ts')).toBeUndefined();
  });
});
