import { renderToString } from 'react-dom/server';
import type {
  ApiAnswers,
  DrawnPage,
  DrawnState,
  PageAsked,
  PageDrawer,
} from '../../../contract/pages/drawn-page.ts';
import { LANGUAGES } from '../../../domain/bilingual.ts';
import { inTurn } from '../../../domain/in-turn.ts';
import type { ServingEdition } from '../../../contract/answers/figures.ts';
import { askThrough } from '../../api/client.ts';
import { notingCache, type AnswersByHash, type NotingCache } from '../../api/query-client.ts';
import { editionQuery } from '../../api/queries.ts';
import { takePencils } from '../../charts/drawing/still.ts';
import { drawFor } from '../../router/address.ts';
import { drawNarrow } from '../../ui/hooks/use-media.ts';
import { SPOKEN } from '../../words/languages.ts';
import { loadWords } from '../../words/shelf.ts';
import { isWall } from '../wall/start.ts';
import { findPage } from '../pages.tsx';
import { Root } from '../Root.tsx';
import { addressesWorthFinding } from './addresses.ts';
import { codeOf } from './code.ts';
import { headOf } from './head/head.ts';
import { formOfAddress, isComposed, isPinned } from './form.ts';
import { pencilsFor } from './pencils.tsx';

/** A page asks for its data in steps, each known only once the one before has come; more than this is a loop. */
const MOST_PASSES = 8;

/** How many answers are kept between drawings of one edition. */
const MOST_ANSWERS = 400;

/** The folder that the product is hosted in. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What React leaves in place of a part that could not be drawn. */
const UNDRAWN = '<!--$!-->';

async function loadAllWords(): Promise<void> {
  for (const language of LANGUAGES) {
    await loadWords(language); // one language is in use at a time
    await Promise.all(Object.values(SPOKEN[language].sections).map((each) => each.load()));
  }
}

function renderOnce(form: PageAsked, { client }: NotingCache): string {
  drawFor({ origin: form.origin, pathname: BASE + form.path, search: form.search, hash: '' });
  drawNarrow(form.narrow);
  takePencils(pencilsFor(() => form.narrow));
  return renderToString(<Root client={client} language={form.language} />);
}

/** Lets code that was asked for arrive. */
function arrival(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Whatever server they are for: the address of the page that is drawn, and whom it asks, stand once for all. */
const oneAtATime = inTurn();

/** Draws pages with the answers of one server; `mark` changes with what it serves. */
class Drawer implements PageDrawer {
  readonly formOf = (asked: PageAsked): PageAsked | undefined =>
    isWall(asked.path) || isPinned(asked) || isComposed(asked) ? undefined : formOfAddress(asked);
  readonly #api: ApiAnswers;
  readonly #mark: () => string;
  readonly #ready = loadAllWords();
  #answers: AnswersByHash = new Map();
  #answersOf = '';
  /** The address that the query under way was answered at. */
  #address = '';

  constructor(api: ApiAnswers, mark: () => string) {
    this.#api = api;
    this.#mark = mark;
  }

  draw(form: PageAsked): Promise<DrawnPage> {
    return oneAtATime(() => this.#drawNow(form));
  }

  async addresses(): Promise<readonly string[]> {
    return addressesWorthFinding(this.#api);
  }

  async #drawNow(form: PageAsked): Promise<DrawnPage> {
    await this.#ready;
    askThrough((address) => {
      this.#address = address;
      return this.#api(new Request(`http://localhost${address}`));
    });
    const answers = this.#answersNow();
    const cache = notingCache(answers);
    const markup = await this.#untilWhole(form, cache, answers);
    const head = headOf(form, markup, cache.client);
    const code = codeOf(findPage(form.path), form.language);
    return { ...head, markup, code, state: this.#stateOf(form, cache, answers) };
  }

  #answersNow(): AnswersByHash {
    if (this.#answersOf !== this.#mark() || this.#answers.size > MOST_ANSWERS) {
      this.#answers = new Map();
      this.#answersOf = this.#mark();
    }
    return this.#answers;
  }

  async #untilWhole(form: PageAsked, cache: NotingCache, answers: AnswersByHash): Promise<string> {
    let before = '';
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const markup = renderOnce(form, cache);
      const missing = cache.missing();
      if (missing.length === 0 && (!markup.includes(UNDRAWN) || markup === before)) return markup;
      before = markup;
      // One after another: the address of an answer is noted beside it.
      for (const query of missing) {
        await query.fetch().catch(() => undefined);
        if (query.state.data !== undefined) {
          answers.set(query.queryHash, { data: query.state.data, address: this.#address });
        }
      }
      await arrival(); // the next pass draws what has come
    }
    return before;
  }

  #stateOf(form: PageAsked, cache: NotingCache, answers: AnswersByHash): DrawnState {
    const { path, search, language, narrow } = form;
    const given = cache.given().map(({ queryKey: key, queryHash }) => {
      return { key, address: answers.get(queryHash)?.address ?? '' };
    });
    const edition = cache.client.getQueryData<ServingEdition>(editionQuery.queryKey)?.id;
    return {
      path,
      search,
      language,
      narrow,
      edition,
      answers: given.filter(({ address }) => address !== ''),
    };
  }
}

/** The pages over the answers of a server; `mark` names what it serves, so that nothing older is drawn. */
export function openDrawer(api: ApiAnswers, mark: () => string): PageDrawer {
  return new Drawer(api, mark);
}
