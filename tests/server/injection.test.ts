import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../bench/api-fuzz.ts';
import { SAMPLE } from '../../mocks/sample.ts';
import type { Curated } from '../../src/domain/claims/curated.ts';
import { openPainter } from '../../src/pictures/painter.tsx';
import { createApp, type App } from '../../src/server/app.ts';
import { memoryStore } from '../../src/server/store/memory.ts';

const MARKUP = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
/** What it must never be in a page or a picture: markup of ours. */
const ALIVE = /<img src=x|<script>alert|" onerror=|javascript:/i;

/** Every text of a value replaced by what a stranger would write; addresses, dates and words of a list stay. */
function spoilt<T extends object>(rows: readonly T[], fields: readonly (keyof T)[]): T[] {
  const both = { es: `=1+1${MARKUP}`, en: `=1+1${MARKUP}` };
  return rows.map((row) => ({ ...row, ...Object.fromEntries(fields.map((field) => [field, both])) }));
}

let app: App;

beforeAll(async () => {
  const painter = await openPainter();
  const { curated } = SAMPLE;
  if (!curated) throw new Error('the sample has no curated tables');
  const hostile: Curated = { ...curated, events: spoilt(curated.events, ['title']) };
  app = createApp(memoryStore({ ...SAMPLE, curated: hostile }), { painter: () => Promise.resolve(painter) });
});

async function bodyAt(path: string): Promise<{ status: number; type: string; body: string }> {
  const response = await app(new Request(`https://saldo.test${path}`));
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}

const VIEW = ['r', 't', 'm', 'b', 'i', 'c', 'lang', 'size', 'edition', '__proto__', 'constructor'];

describe('what a stranger writes into an address', () => {
  it.each(VIEW)(
    'as %s never becomes markup of a page for a frame or of a picture, nor fails',
    async (name) => {
      for (const text of [...HOSTILE, MARKUP]) {
        const query = `${name}=${encodeURIComponent(text)}`;
        for (const path of ['/embed/falling-and-rising', '/api/v1/figures/falling-and-rising.svg', '/api']) {
          const { status, type, body } = await bodyAt(`${path}?${query}`);
          expect({ path, query, fails: status >= 500 }).toEqual({ path, query, fails: false });
          const isRead = /html|svg/.test(type);
          expect({ path, query, alive: isRead && ALIVE.test(body) }).toEqual({ path, query, alive: false });
        }
      }
    },
  );

  it('changes no object of ours', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});

describe('what stands in a cell of a curated table', () => {
  it('never becomes markup of a page for a frame or of a picture', async () => {
    for (const path of ['/embed/falling-and-rising?t=all', '/api/v1/figures/falling-and-rising.svg?t=all']) {
      const { status, body } = await bodyAt(path);
      expect({ path, status, alive: ALIVE.test(body) }).toEqual({ path, status: 200, alive: false });
    }
  });

  it('is no formula to a spreadsheet', async () => {
    const { body } = await bodyAt('/api/v1/events.csv');
    expect(body).toContain('onerror');
    expect(body).not.toMatch(/(^|,)"?=1\+1/m);
    expect(body).toMatch(/(^|,)"?'=1\+1/m);
  });
});
