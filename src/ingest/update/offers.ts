import * as z from 'zod/mini';
import { foldText } from '../../domain/place/region.ts';
import type { Month } from '../../domain/time/period.ts';
import { editionInName } from '../cut.ts';
import { askGuarded, checkLink } from '../read/guarded.ts';
import { Refusal } from '../refusal.ts';
import type { OfficialAddress } from './sources.ts';

/** A file that an official address offers. */
export interface Offer {
  readonly name: string;
  readonly url: string;
  /** The edition that its name tells. */
  readonly edition: Month | undefined;
  /** A text that changes whenever its publisher says that it changed; nothing where it does not say. */
  readonly stamp: string | undefined;
}

const SILENCE = 30_000;

/** No list of files is larger. */
const MOST_CHARACTERS = 5_000_000;

/** The text behind an address, with what its server calls it. */
async function textAt(address: string): Promise<{ text: string; type: string }> {
  const response = await askGuarded(new URL(address), address, {}, AbortSignal.timeout(SILENCE)).catch(
    (error: unknown) => {
      if (error instanceof Refusal) throw error;
      throw new Refusal({ file: address }, `cannot be reached (${reasonOf(error)})`);
    },
  );
  if (!response.ok) {
    await response.body?.cancel();
    throw new Refusal({ file: address }, `the server answers ${response.status}`);
  }
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(decoder.decode(chunk, { stream: true }));
    length += chunks.at(-1)?.length ?? 0;
    if (length > MOST_CHARACTERS) throw new Refusal({ file: address }, 'is larger than any list of files');
  }
  return { text: chunks.join(''), type: response.headers.get('content-type') ?? '' };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** CKAN's answer to `package_show`, as far as it is read. */
const packageSchema = z.object({
  success: z.literal(true),
  result: z.object({
    resources: z.array(
      z.object({
        name: z.optional(z.nullable(z.string())),
        url: z.string(),
        last_modified: z.optional(z.nullable(z.string())),
        created: z.optional(z.nullable(z.string())),
      }),
    ),
  }),
});

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The last step of an address, as its name. */
function lastStep(url: string): string {
  const step = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

async function packageOffers({ address }: OfficialAddress): Promise<Offer[]> {
  const { text, type } = await textAt(address);
  const answer = packageSchema.safeParse(parsedJson(text));
  if (!answer.success) {
    throw new Refusal(
      { file: address },
      `answers no package of a catalogue (${type || 'no type'}); its address has changed`,
    );
  }
  return answer.data.result.resources.flatMap(({ name, url, last_modified: changed, created }) => {
    const stamp = changed ?? created ?? undefined;
    return [name ?? '', lastStep(url)]
      .filter((each) => each !== '')
      .map((each) => ({ name: each, url, edition: editionInName(each), stamp }));
  });
}

/** A link with its label, which ends before the next one: no page, however long, is read from the same place twice. */
const LINK = /<a\b[^<>]*\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^<>]*>([^<]*(?:<(?!\/?a\b)[^<]*)*)<\/a>/gi;

function plainText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replaceAll('&amp;', '&')
    .trim();
}

/** SharePoint shows a page at the address that it shares, and gives the file at another. */
function fileAddress(url: URL): string {
  const [, site, id] = /^\/:\w:\/\w\/(personal\/[^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
  if (!url.hostname.endsWith('.sharepoint.com') || site === undefined || id === undefined) return url.href;
  return `${url.origin}/${site}/_layouts/15/download.aspx?share=${id}`;
}

async function pageOffers({ address }: OfficialAddress): Promise<Offer[]> {
  const { text } = await textAt(address);
  return [...text.matchAll(LINK)].flatMap(([, double, single, label = '']) => {
    const href = plainText(double ?? single ?? '');
    if (!URL.canParse(href, address)) return [];
    const url = new URL(href, address);
    const names = [plainText(label), lastStep(url.href)].filter((each) => each !== '');
    return names.map((name) => ({
      name,
      url: fileAddress(url),
      edition: editionInName(name),
      stamp: undefined,
    }));
  });
}

/** Later editions first, then what was changed later. */
function newestFirst(a: Offer, b: Offer): number {
  return (b.edition ?? '').localeCompare(a.edition ?? '') || (b.stamp ?? '').localeCompare(a.stamp ?? '');
}

/** The newest file that an official address offers under the name of its row; refused where there is none. */
export async function newestOffer(row: OfficialAddress): Promise<Offer> {
  if (row.kind === 'file') {
    const name = lastStep(row.address);
    return { name, url: row.address, edition: editionInName(name), stamp: undefined };
  }
  const offers = row.kind === 'ckan' ? await packageOffers(row) : await pageOffers(row);
  const wanted = foldText(row.name);
  const [newest] = offers.filter(({ name }) => foldText(name).startsWith(wanted)).toSorted(newestFirst);
  if (newest) {
    checkLink(row.address, newest.url, row.address);
    return newest;
  }
  throw new Refusal(
    { file: row.address },
    `none of its ${offers.length} links is named ${row.name}…; the page or the names have changed`,
  );
}
