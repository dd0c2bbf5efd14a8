import type { QueryClient } from '@tanstack/react-query';
import type { DrawnPage, Head, PageAsked } from '../../../contract/pages/drawn-page.ts';
import { LANGUAGES } from '../../../domain/bilingual.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { formatView, parseView } from '../../../domain/view/query.ts';
import { editionQuery } from '../../api/queries.ts';
import { titleOfRegion } from '../../reading/scope/region-title.ts';
import { pagePathOf, querySpelledOut } from '../../router/url-state.ts';
import { formatsFor } from '../../ui/format/format.ts';
import { NOTHING_HERE } from '../../ui/states.tsx';
import { SPOKEN } from '../../words/languages.ts';
import { findPage } from '../pages.tsx';
import { datasetOf } from './dataset.ts';
import { openingOf } from './opening-text.ts';
import { SCRIPTLESS } from './scriptless.words.ts';
import { pageTitle } from './title.ts';

/** Pages without a view: their address has no region and no months. */
function canonicalSearch(form: PageAsked, language: PageAsked['language']): string {
  const page = findPage(pagePathOf(form.path));
  const { view } = parseView(form.search);
  if (page && page.filters !== 'none' && /[?&][rtmbic]=/.test(form.search)) {
    return querySpelledOut(form.search, view, language);
  }
  const own = new URLSearchParams(form.search);
  for (const name of ['r', 't', 'm', 'b', 'i', 'c']) own.delete(name);
  own.set('lang', language);
  return `?${own.toString()}`;
}

function addressIn(form: PageAsked, language: PageAsked['language']): string {
  return form.origin + form.path + canonicalSearch(form, language);
}

function alternatesOf(form: PageAsked): Head['alternates'] {
  const each = LANGUAGES.map((language) => ({ hreflang: language, href: addressIn(form, language) }));
  const [first] = each;
  return first ? [...each, { hreflang: 'x-default', href: first.href }] : each;
}

function cardOf({ origin, search, language }: PageAsked, edition: EditionCatalogue | undefined): string {
  const query = `${formatView(parseView(search).view)}&lang=${language}&size=card`;
  return `${origin}/api/v1/figures/falling-and-rising.png?${query}${edition ? `&edition=${edition.id}` : ''}`;
}

/** What programs read of a page that is drawn: from its address, its view, its data and its own opening sentence. */
export function headOf(
  form: PageAsked,
  markup: string,
  client: QueryClient,
): Pick<DrawnPage, 'status' | 'head' | 'scriptless'> {
  const found = SPOKEN[form.language].sections.frame.read();
  if (!('words' in found)) throw new Error('pages are drawn once their words are here');
  const { words } = found;
  const { language } = form;
  const page = findPage(pagePathOf(form.path));
  const { view } = parseView(form.search);
  const edition = client.getQueryData(editionQuery.queryKey);
  const place = titleOfRegion(view.region, { language, words, formats: formatsFor(language) });
  const title = pageTitle(page, view.region, words.shell, place);
  const description = openingOf(markup) ?? words.shell.tagline;
  const canonical = addressIn(form, language);
  const isNothing = markup.includes(NOTHING_HERE);
  const jsonLd =
    edition && !isNothing ? datasetOf({ title, description, canonical, place, edition, form }) : undefined;
  return {
    status: isNothing ? 404 : 200,
    scriptless: SCRIPTLESS[language],
    head: {
      title: isNothing ? `${words.shell.notFoundTitle} · ${words.shell.name}` : title,
      description,
      canonical,
      alternates: alternatesOf(form),
      card: { image: cardOf(form, edition), alt: description },
      locale: SPOKEN[language].locale,
      ...(jsonLd ? { jsonLd } : {}),
    },
  };
}
