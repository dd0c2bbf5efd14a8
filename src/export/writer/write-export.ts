import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { createBuilder } from 'vite';
import { INDICATOR_IDS } from '../../domain/indicator/indicator.ts';
import { ADDRESSES, CONTRACT_HEADER, filledAddress } from '../../contract/addresses.ts';
import { WHOLE_DATA_ROUTE } from '../../contract/files/whole-data-route.ts';
import { LANGUAGES, type Language } from '../../domain/bilingual.ts';
import { serve, type Serving } from '../../server/node/serve.ts';
import { listOfAddress, PART, POINTER, withoutEdition, type ExportIndex } from '../files.ts';
import { ExportFolder, type Tally } from './export-folder.ts';
import {
  addressesIn,
  cardIn,
  exportedPage,
  isDrawn,
  isSamePage,
  exportedPath,
  type ExportAddress,
} from './exported-page.ts';
import {
  DATA_OF_PLACES,
  DRAWN_BY_BROWSER,
  keptCard,
  pagesOf,
  redirected,
  WHOLE_FILES,
} from './exported-paths.ts';
import { writeStore } from './store-parts.ts';
import type { Removed } from './written-files.ts';

/** What is exported, and where to. */
export interface ExportSettings {
  readonly dataFolder: string;
  readonly target: string;
  readonly address: ExportAddress;
  /** Whether every municipality gets a page of its own; without, those pages are drawn by the reader's browser. */
  readonly municipalities: boolean;
  /** Which pages are written, by path; all of them without it. */
  readonly only?: (path: string) => boolean;
  readonly tell: (step: string) => void;
}

/** What an export came to. */
export interface Exported extends Tally, Removed {
  readonly edition: string;
  readonly pages: number;
}

/** Stands for the host where none is named, and is taken out of every address. */
const NO_HOST = 'http://export.invalid';

/** Builds the app that reads files, and the code that draws its pages. */
async function buildApp(folder: string, base: string): Promise<void> {
  const builder = await createBuilder({
    base,
    logLevel: 'warn',
    define: { __EXPORTED__: 'true' },
    environments: {
      client: { build: { outDir: folder, emptyOutDir: true } },
      ssr: { build: { outDir: join(folder, '.server') } },
    },
  });
  await builder.buildApp();
}

/** Runs a task as in production: a test runner has an environment of its own, which would make a development build. */
async function inProduction(task: () => Promise<void>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await task();
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

/** The page of an address that names nothing. */
const NOWHERE = '/404';

const LEFT_OUT = /^(index\.html|service-worker\.js|\..*)$/;

function copyApp(from: string, folder: ExportFolder): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = relative(from, join(entry.parentPath, entry.name)).split(sep).join('/');
    const isOurs = !LEFT_OUT.test(path.split('/')[0] ?? '');
    if (entry.isFile() && isOurs) folder.write(path, readFileSync(join(from, path)));
  }
}

/** Asks the server that is exported, and keeps what pages will ask for. */
class Answers {
  readonly files = new Map<string, string>();
  readonly cards = new Map<string, string>();
  contract = '';
  readonly #server: string;
  readonly #folder: ExportFolder;
  readonly #edition: string;

  constructor(server: string, folder: ExportFolder, edition: string) {
    this.#server = server;
    this.#folder = folder;
    this.#edition = edition;
  }

  async get(path: string, statuses: readonly number[] = [200]): Promise<Response> {
    const response = await fetch(this.#server + path, { headers: { 'Accept-Language': 'es' } });
    if (!statuses.includes(response.status)) throw new Error(`${path}: status ${response.status}`);
    return response;
  }

  async keep(address: string): Promise<void> {
    if (this.files.has(address)) return;
    const response = await this.get(address);
    this.contract = response.headers.get(CONTRACT_HEADER) ?? this.contract;
    const text = withoutEdition(await response.text(), this.#edition);
    this.files.set(address, this.#folder.keep(text, 'json'));
  }

  /** The file of a card, named by what is drawn but for the edition: a card whose figures stay is not drawn again. */
  async #fileOf(card: string): Promise<string> {
    const drawing = await (await this.get(card.replace('.png', '.svg'))).text();
    return this.#folder.keepAs(withoutEdition(drawing, this.#edition), 'png', async () => {
      const response = await this.get(card);
      return new Uint8Array(await response.arrayBuffer());
    });
  }

  async keepCard(href: string | undefined, root: string): Promise<void> {
    if (!href?.startsWith(root) || this.cards.has(href)) return;
    const own = keptCard(href);
    const kept = this.cards.get(own) ?? (await this.#fileOf(`/${own.slice(root.length)}`));
    this.cards.set(own, kept).set(href, kept);
  }
}

interface Crawl {
  readonly settings: ExportSettings;
  readonly folder: ExportFolder;
  readonly answers: Answers;
  /** The root as the server writes it. */
  readonly root: string;
}

function withoutHost(text: string, { settings }: Crawl): string {
  return settings.address.origin === '' ? text.replaceAll(NO_HOST, '') : text;
}

async function writePage(crawl: Crawl, path: string, language: Language, target: string): Promise<void> {
  const { settings, folder, answers, root } = crawl;
  const { base } = settings.address;
  const status = path === NOWHERE ? 404 : 200;
  const response = await answers.get(`${base.slice(0, -1)}${path}?lang=${language}`, [status]);
  const html = await response.text();
  if (!isDrawn(html) && !DRAWN_BY_BROWSER.includes(path)) throw new Error(`${path}: was not drawn`);
  for (const address of addressesIn(html)) await answers.keep(address);
  await answers.keepCard(cardIn(html), root);
  const policy = response.headers.get('content-security-policy') ?? '';
  const named = { origin: root.slice(0, root.length - base.length), base };
  const page = exportedPage(html, policy, named, answers.cards);
  folder.write(target, withoutHost(redirected(page, base), crawl), isSamePage);
}

async function writePages(crawl: Crawl, paths: readonly string[]): Promise<void> {
  const { settings } = crawl;
  for (const [index, path] of paths.entries()) {
    settings.tell(`page ${index + 1} of ${paths.length}: ${path}`);
    for (const language of LANGUAGES) {
      const target = `${exportedPath(path, language)}index.html`;
      await writePage(crawl, path, language, target);
    }
  }
  await writePage(crawl, NOWHERE, 'es', '404.html');
}

/** The state of a server as a file: no clock stands still. */
function withoutClock(health: string): string {
  const { now: _, ...lasting } = JSON.parse(health) as Record<string, unknown>;
  return JSON.stringify(lasting);
}

async function writeWholeFiles(crawl: Crawl): Promise<void> {
  const { settings, folder, answers } = crawl;
  for (const { address, path, isFigure } of WHOLE_FILES) {
    settings.tell(path);
    const response = await answers.get(address, isFigure ? [200, 404] : [200]);
    // An edition without the data of a figure has none to give.
    if (response.status === 404) continue;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isText = /text|json|xml|calendar/.test(response.headers.get('content-type') ?? '');
    const text = (): string =>
      withoutHost(redirected(new TextDecoder().decode(bytes), settings.address.base), crawl);
    folder.write(path, address === ADDRESSES.health ? withoutClock(text()) : isText ? text() : bytes);
  }
}

/** Everything of the edition as files, under the address that follows the newest. */
async function writeWholeData({ settings, folder, answers }: Crawl): Promise<void> {
  const bytesOf = async (file: string): Promise<Uint8Array> => {
    settings.tell(`data: ${file}`);
    const address = filledAddress(WHOLE_DATA_ROUTE.path, { edition: 'newest', file });
    return new Uint8Array(await (await answers.get(address)).arrayBuffer());
  };
  const listed = await bytesOf('datapackage.json');
  const { resources } = JSON.parse(new TextDecoder().decode(listed)) as {
    readonly resources: readonly { readonly path: string }[];
  };
  for (const file of [...resources.map(({ path }) => path), ...DATA_OF_PLACES]) {
    folder.write(`data/newest/${file}`, await bytesOf(file));
  }
  folder.write('data/newest/datapackage.json', listed);
}

function writeIndex(
  folder: ExportFolder,
  edition: string,
  parts: ExportIndex['parts'],
  answers: Answers,
): void {
  const byList = new Map<string | undefined, Record<string, string>>();
  for (const [address, file] of answers.files) {
    const list = listOfAddress(address);
    const own = byList.get(list) ?? {};
    own[address] = file;
    byList.set(list, own);
  }
  const lists = [...byList].flatMap(([name, own]) =>
    name === undefined ? [] : [[name, folder.keepJson(own)] as const],
  );
  const index: ExportIndex = {
    edition,
    contract: answers.contract,
    parts,
    answers: byList.get(undefined) ?? {},
    lists: Object.fromEntries(lists),
  };
  // Last, so that whoever reads the pointer finds everything that it leads to.
  folder.write(POINTER, JSON.stringify({ edition, index: folder.keepJson(index) }));
}

async function crawlAll(
  settings: ExportSettings,
  serving: Serving,
  root: string,
  app: string,
): Promise<Exported> {
  const folder = new ExportFolder(settings.target);
  const written = await serving.shelf.use(undefined, async (store) => {
    const { id } = await store.edition();
    const answers = new Answers(serving.url, folder, id);
    const crawl = { settings, folder, answers, root };
    const all = pagesOf(
      await (await answers.get('/sitemap.xml')).text(),
      settings.address.base,
      settings.municipalities ? await store.municipalities() : [],
    );
    await answers.keep(ADDRESSES.edition);
    const parts = await writeStore(store, folder, settings.tell);
    for (const indicator of INDICATOR_IDS) {
      const address = filledAddress(ADDRESSES.cube, { edition: id, indicator });
      if (parts[PART.cube(indicator)]) await answers.keep(address);
    }
    const pages = settings.only ? all.filter(settings.only) : all;
    await writePages(crawl, pages);
    await writeWholeFiles(crawl);
    await writeWholeData(crawl);
    copyApp(app, folder);
    writeIndex(folder, id, parts, answers);
    return { edition: id, pages: pages.length * LANGUAGES.length, ...folder.finish(id) };
  });
  if (!written) throw new Error('no edition serves');
  return { ...written, ...folder.tally() };
}

/**
 * Writes the whole product as files that need no server. What stands in the folder already and is the same stays
 * untouched; the pointer to the newest edition is written last, and then goes what only older exports had.
 */
export async function writeExport(settings: ExportSettings): Promise<Exported> {
  const { origin, base } = settings.address;
  const app = mkdtempSync(join(tmpdir(), 'saldo-export-'));
  try {
    settings.tell('building the app');
    await inProduction(() => buildApp(app, base));
    const root = (origin || NO_HOST) + base;
    const serving = await serve({
      host: '127.0.0.1',
      port: 0,
      dataFolder: settings.dataFolder,
      siteFolder: app,
      say: () => undefined,
      address: root.slice(0, -1),
    });
    try {
      return await crawlAll(settings, serving, root, app);
    } finally {
      await serving.stop();
    }
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}
