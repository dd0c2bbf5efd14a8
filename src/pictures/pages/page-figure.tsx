import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ComponentProps, ComponentType } from 'react';
import { ADDRESSES, CONTRACT_HEADER } from '../../contract/addresses.ts';
import type { Language } from '../../domain/bilingual.ts';
import { inTurn } from '../../domain/in-turn.ts';
import { formatView } from '../../domain/view/query.ts';
import { askThrough } from '../../web/api/client.ts';
import { notingCache, type AnswersByHash } from '../../web/api/query-client.ts';
import { drawFor } from '../../web/router/address.ts';
import { placeOfFigure } from '../../web/router/figure-path.ts';
import type { PageProps } from '../../web/router/page.ts';
import { Figure } from '../../web/ui/figure/Figure.tsx';
import { PageOpening } from '../../web/ui/PageOpening.tsx';
import { sentenceCase } from '../../web/ui/format/sentence-case.ts';
import { SPOKEN } from '../../web/words/languages.ts';
import { LanguageProvider } from '../../web/words/words.ts';
import type { Facts, Picture, PictureAsked } from '../picture.ts';
import { isOf, textOf, walk } from './elements.ts';
import type { Piece, PieceWords } from './piece.ts';
import { layOut, piecesIn } from './pieces.tsx';
import { pageShowing, type PagedFigure } from './rows.ts';

/** A page asks for its data in steps, each known only once the one before has come; more than this is a loop. */
const MOST_PASSES = 8;

type FigureProps = ComponentProps<typeof Figure>;

/** What a page says and draws in one of its figures. */
interface Read extends Pick<Picture, 'title' | 'subtitle' | 'caveat' | 'source' | 'key'> {
  readonly pieces: readonly Piece[];
  readonly table: readonly Piece[];
}

/** Sentences one after another, each ended once. */
function joined(sentences: readonly string[]): string {
  return sentences
    .filter(Boolean)
    .map((each, place) => (place < sentences.length - 1 && !/[.!?]$/.test(each) ? `${each}.` : each))
    .join(' ');
}

/** The words around parts; their sections are loaded before a page is read. */
function pieceWords(language: Language): PieceWords {
  const { sharing, reading } = SPOKEN[language].sections;
  const [own, shared] = [sharing.read(), reading.read()];
  return {
    more: (rows) => ('words' in own ? own.words.moreRows(rows) : ''),
    moreStates: (states) => ('words' in own ? own.words.moreStates(states) : ''),
    state: 'words' in shared ? shared.words.columns.state : '',
    change: 'words' in shared ? shared.words.columns.change : '',
  };
}

/** A figure that travels takes the heading of its page along, which says of what and where it is. */
function readOf(
  { title, subtitle, caveat, source, table, children }: FigureProps,
  heading: string,
  language: Language,
): Read {
  const words = pieceWords(language);
  const { pieces, key } = piecesIn(children, words);
  return {
    title,
    subtitle: joined([heading, sentenceCase(textOf(subtitle))]),
    caveat: textOf(caveat),
    source: textOf(source).replace(/\.$/, ''),
    key,
    pieces,
    table: piecesIn(table, words).pieces,
  };
}

interface Drawing {
  readonly Page: ComponentType<PageProps>;
  readonly asked: PictureAsked;
  readonly anchor: string;
}

/** What a page says of its figure, read off the elements that it gives; nothing while it waits. */
function useFigureOf({ Page, asked: { view, language }, anchor }: Drawing): Read | undefined {
  let read: Read | undefined;
  let heading = '';
  walk(<Page view={view} onView={() => undefined} />, (element) => {
    if (isOf(element, PageOpening)) heading = textOf(element.props.heading);
    if (!isOf(element, Figure)) return 'enter';
    if (element.props.id !== anchor) return 'pass';
    read = readOf(element.props, heading, language);
    return 'stop';
  });
  return read;
}

/** Draws a page once, throws the drawing away and keeps what it says of its figure. */
function readOnce(drawing: Drawing, client: QueryClient): Read | undefined {
  const read: (Read | undefined)[] = [];
  function Reading() {
    read.push(useFigureOf(drawing));
    return null;
  }
  renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <LanguageProvider value={drawing.asked.language}>
        <Reading />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return read[0];
}

/** The page's own address, which it reads its choices from. */
function standAt({ figure, view, choices, language, origin }: PictureAsked): string {
  const { path, anchor = '' } = placeOfFigure(figure, choices);
  const own = new URLSearchParams(choices).toString();
  drawFor({ origin, pathname: path, search: `?${formatView(view)}&lang=${language}&${own}`, hash: '' });
  return anchor;
}

/**
 * An answer of this very process, of the edition that was named. It keeps the contract that the page's code was read
 * with, so that nobody checks it a second time.
 */
async function ownAnswer(address: string, { pinnedTo }: PictureAsked, facts: Facts): Promise<Response> {
  const isNewest = address === ADDRESSES.edition && pinnedTo !== undefined;
  const response = await facts.answer(isNewest ? `${address}?edition=${pinnedTo}` : address);
  const headers = new Headers(response.headers);
  headers.set(CONTRACT_HEADER, __CONTRACT__);
  return new Response(response.body, { status: response.status, headers });
}

async function untilWhole(drawing: Omit<Drawing, 'anchor'>, facts: Facts): Promise<Read | undefined> {
  const { asked } = drawing;
  const answers: AnswersByHash = new Map();
  const { client, missing } = notingCache(answers);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const anchor = standAt(asked);
    const read = readOnce({ ...drawing, anchor }, client);
    const waited = missing();
    if (waited.length === 0) return read;
    askThrough((address) => ownAnswer(address, asked, facts));
    await Promise.all(waited.map((query) => query.fetch().catch(() => undefined)));
  }
  return undefined;
}

/**
 * The address of the page that is drawn, and whom it asks, stand once for all. The pages that a server draws
 * (`web/app/drawn/server.tsx`) come from a build with modules of its own, and do not wait for these.
 */
const oneAtATime = inTurn();

/**
 * A figure as its own page has it: title, subtitle, caveat, source and charts are what the page's component gives, so
 * that a figure more costs its name. Nothing where the page does not show it.
 */
export async function pageFigure(
  figure: PagedFigure,
  asked: PictureAsked,
  facts: Facts,
): Promise<Picture | undefined> {
  const { sections } = SPOKEN[asked.language];
  const [Page, edition] = await Promise.all([
    pageShowing(figure),
    facts.edition(),
    ...Object.values(sections).map((each) => each.load()),
  ]);
  const read = await oneAtATime(() => untilWhole({ Page, asked }, facts));
  if (!read) return undefined;
  const { pieces, table, ...said } = read;
  const drawn = pieces.some(({ kind }) => kind !== 'text') ? pieces : table;
  const numbers = [...table, ...pieces].find((each) => each.table)?.table;
  if (drawn.length === 0) return undefined;
  return {
    ...said,
    edition: edition.id,
    table: numbers ?? { columns: [], rows: [] },
    draw: (box) => layOut(drawn, box),
  };
}
