import { EventEmitter, once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CURATED } from '../../../src/domain/claims/curated.ts';
import { curatedPath, editionFolder } from '../../../src/edition/folder.ts';
import { createApp, type App } from '../../../src/server/app.ts';
import { HANDLERS } from '../../../src/server/handlers.ts';
import { openShelf, type WatchedShelf } from '../../../src/server/shelf/edition-shelf.ts';
import { shelfOf } from '../../../src/server/shelf/shelf.ts';
import { pointTo, syntheticContents, writeEdition } from '../synthetic-edition.ts';

const OLD = '2026-03-00000001';
const NEW = '2026-03-00000002';

let dataFolder: string;
let shelf: WatchedShelf | undefined;
let said: string[];

async function open(): Promise<WatchedShelf> {
  shelf = await openShelf({ dataFolder, every: 0, say: (sentence) => said.push(sentence) });
  return shelf;
}

async function servingId(of: WatchedShelf): Promise<string | undefined> {
  return of.use(undefined, async (store) => (await store.edition()).id);
}

/** Editions written once; each test gets copies of those that it uses. */
const pattern = mkdtempSync(join(tmpdir(), 'saldo-shelf-pattern-'));
const LATER = ['2026-03-00000003', '2026-03-00000004', '2026-03-00000005'];

/** Puts an edition into the data folder, as `ingest` does; does not make it the serving one. */
function putEdition(id: string): void {
  cpSync(editionFolder(pattern, id), editionFolder(dataFolder, id), { recursive: true });
}

beforeAll(async () => {
  for (const id of [OLD, NEW, ...LATER]) await writeEdition(pattern, syntheticContents(id));
});
afterAll(() => rmSync(pattern, { recursive: true, force: true }));

beforeEach(() => {
  said = [];
  dataFolder = mkdtempSync(join(tmpdir(), 'saldo-shelf-'));
  putEdition(OLD);
  cpSync(curatedPath(pattern), curatedPath(dataFolder));
  pointTo(dataFolder, OLD);
});

afterEach(async () => {
  await shelf?.close();
  shelf = undefined;
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('a shelf over a data folder', () => {
  it('takes up a new edition, and keeps the one before for those who ask for it', async () => {
    const own = await open();
    putEdition(NEW);
    await own.look();
    expect(await servingId(own)).toBe(OLD);
    pointTo(dataFolder, NEW);
    await own.look();
    expect(await servingId(own)).toBe(NEW);
    expect(said).toEqual([`Edition ${NEW} serves; it takes the place of ${OLD}.`]);
    expect(await own.use(OLD, async (store) => (await store.edition()).id)).toBe(OLD);
    expect((await own.editions()).map((each) => each.id)).toEqual([NEW, OLD]);
  });

  it('forgets an earlier edition whose folder is gone', async () => {
    const own = await open();
    putEdition(NEW);
    pointTo(dataFolder, NEW);
    await own.look();
    rmSync(join(dataFolder, 'editions', OLD), { recursive: true });
    expect(await own.use(OLD, async () => 'served')).toBeUndefined();
    expect((await own.editions()).map((each) => each.id)).toEqual([NEW]);
  });

  it('lets a request end on the edition that it began with', async () => {
    const own = await open();
    const editions = [OLD, NEW, ...LATER];
    const gate = new EventEmitter();
    const slow = own.use(undefined, async (store) => {
      await once(gate, 'open');
      return (await store.cube('homicide-victims'))?.edition;
    });
    for (const id of editions.slice(1)) {
      putEdition(id);
      pointTo(dataFolder, id);
      await own.look();
    }
    expect(await servingId(own)).toBe(editions.at(-1));
    gate.emit('open');
    expect(await slow).toBe(OLD);
  });

  it.each([
    [
      'is missing',
      () => rmSync(join(dataFolder, 'editions', NEW, 'serving.parquet')),
      'serving.parquet is missing',
    ],
    [
      'is corrupt',
      () => appendFileSync(join(dataFolder, 'editions', NEW, 'rows.parquet'), 'x'),
      'rows.parquet is corrupt',
    ],
    [
      'is half a manifest',
      () => writeFileSync(join(dataFolder, 'editions', NEW, 'manifest.json'), '{"format":1,'),
      'manifest.json is broken: it is not JSON',
    ],
    [
      'is of another edition',
      () =>
        cpSync(
          join(dataFolder, 'editions', OLD, 'manifest.json'),
          join(dataFolder, 'editions', NEW, 'manifest.json'),
        ),
      `it is of edition ${OLD}`,
    ],
  ])(
    'goes on serving the old edition where a file of the new one %s, and says so',
    async (_, harm, reason) => {
      const own = await open();
      putEdition(NEW);
      harm();
      pointTo(dataFolder, NEW);
      await own.look();
      expect(await servingId(own)).toBe(OLD);
      expect(own.refused()).toMatchObject({ edition: NEW });
      expect(own.refused()?.reason).toContain(reason);
      expect(said.join()).toContain(`Edition ${OLD} goes on serving`);
      const health: unknown = await (await createApp(own)(new Request('http://saldo.test/healthz'))).json();
      expect(health).toMatchObject({ status: 'ok', edition: OLD, refused: { edition: NEW } });
    },
  );

  it('goes on serving while the pointer itself is broken, and forgets the trouble when it is mended', async () => {
    const own = await open();
    writeFileSync(join(dataFolder, 'edition.json'), '{"format":1');
    await own.look();
    expect(own.refused()?.reason).toContain('edition.json is broken');
    expect(await servingId(own)).toBe(OLD);
    pointTo(dataFolder, OLD);
    await own.look();
    expect(own.refused()).toBeUndefined();
  });

  it('fails no request while editions change under a steady stream of them', async () => {
    const own = await open();
    const app = createApp(own);
    putEdition(NEW);
    const control = new AbortController();
    const statuses = new Set<number>();
    const stream = Array.from({ length: 2 }, async () => {
      while (!control.signal.aborted) {
        const edition = await app(new Request('http://saldo.test/api/v1/edition'));
        const { id } = (await edition.json()) as { id: string };
        const path = `/api/v1/editions/${id}/indicators/homicide-victims`;
        const cube = await app(new Request(`http://saldo.test${path}`));
        await cube.arrayBuffer();
        statuses.add(edition.status).add(cube.status);
        // Answers that are kept never wait for anything: without this the editions would never get to change.
        await setImmediate();
      }
    });
    for (const id of [NEW, OLD, NEW]) {
      pointTo(dataFolder, id);
      await own.look();
    }
    control.abort();
    await Promise.all(stream);
    expect(statuses).toEqual(new Set([200]));
  });
});

function tablesPath(): string {
  return join(dataFolder, 'curated.json');
}

function writeTables(events: readonly object[]): void {
  writeFileSync(tablesPath(), JSON.stringify({ ...EMPTY_CURATED, events }));
}

async function eventsOf(app: App): Promise<string[]> {
  const answer = await app(new Request('http://saldo.test/api/v1/events'));
  return ((await answer.json()) as { events: { id: string }[] }).events.map((each) => each.id);
}

const SYNTHETIC_EVENT = {
  id: '2024-10-01-synthetic',
  date: '2024-10-01',
  title: { es: 'Sintético', en: 'Synthetic' },
  kind: 'office',
  region: '00',
  link: 'https://example.org/',
};

describe('the curated tables', () => {
  it('are taken up while the edition stays, kept answers with them', async () => {
    let taken = 0;
    shelf = await openShelf({
      dataFolder,
      every: 0,
      say: (sentence) => said.push(sentence),
      onTaken: () => (taken += 1),
    });
    const app = createApp(shelf);
    expect((await eventsOf(app)).length).toBeGreaterThan(1);
    writeTables([SYNTHETIC_EVENT]);
    await shelf.look();
    expect(await eventsOf(app)).toEqual([SYNTHETIC_EVENT.id]);
    writeTables([SYNTHETIC_EVENT]);
    await shelf.look();
    expect(said).toEqual(['The new tables of claims, events, operations and perception serve.']);
    expect(taken).toBe(1);
    expect(await servingId(shelf)).toBe(OLD);
  });

  it('an answer under way while others are taken up has the mark of its own, not theirs', async () => {
    const own = await open();
    const answers = await own.use(undefined, async (store) => {
      let mark = 'old';
      const slow = {
        ...store,
        edition: async () => {
          mark = 'new';
          return store.edition();
        },
      };
      const shelves = { ...shelfOf(slow), mark: () => mark };
      const edition = await HANDLERS.edition({}, slow, shelves);
      mark = 'old';
      return [edition, await HANDLERS.health({}, slow, shelves)];
    });
    expect(answers).toMatchObject([{ mark: 'old' }, { mark: 'old' }]);
  });

  it('change the mark that clients compare, by content: back as they were, or served anew, it is the same', async () => {
    const own = await open();
    const app = createApp(own);
    const markIn = async (path: string): Promise<string> => {
      const answer = await app(new Request(`http://saldo.test${path}`));
      return ((await answer.json()) as { mark: string }).mark;
    };
    const first = await markIn('/healthz');
    const tables = readFileSync(tablesPath());
    writeTables([SYNTHETIC_EVENT]);
    await own.look();
    const corrected = await markIn('/healthz');
    expect(corrected).not.toBe(first);
    expect(await markIn('/api/v1/edition')).toBe(corrected);
    writeFileSync(tablesPath(), tables);
    await own.look();
    expect(await markIn('/healthz')).toBe(first);
    const settings = { dataFolder, every: 0, say: () => undefined };
    const [again, built] = [await openShelf(settings), await openShelf({ ...settings, build: 'other' })];
    expect(again.mark()).toBe(first);
    expect(built.mark()).not.toBe(first);
    await Promise.all([again.close(), built.close()]);
  });

  it('that are broken or gone leave those of before, and the break is told once', async () => {
    writeTables([SYNTHETIC_EVENT]);
    const own = await open();
    const app = createApp(own);
    writeFileSync(tablesPath(), '{"claims":[');
    await own.look();
    await own.look();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('curated.json is broken: it is not JSON. Those of before go on serving.');
    rmSync(tablesPath());
    await own.look();
    expect(await eventsOf(app)).toEqual([SYNTHETIC_EVENT.id]);
    writeTables([]);
    await own.look();
    expect(await eventsOf(app)).toEqual([]);
  });
});

describe('a shelf does not open', () => {
  it('over a folder without an edition', async () => {
    await expect(openShelf({ dataFolder: '/nowhere', every: 0, say: () => undefined })).rejects.toThrow(
      '/nowhere/edition.json cannot be read',
    );
  });

  it('over a pointer that names no edition, even one that climbs out of the folder', async () => {
    writeFileSync(join(dataFolder, 'edition.json'), '{"format":1,"edition":"../../etc"}');
    await expect(open()).rejects.toThrow('is no edition id');
  });

  it('over an edition with a file that is not as it was written', async () => {
    appendFileSync(join(dataFolder, 'editions', OLD, 'serving.parquet'), 'x');
    await expect(open()).rejects.toThrow('serving.parquet is corrupt');
  });
});
