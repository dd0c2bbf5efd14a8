import type { QueryClient } from '@tanstack/react-query';
import type { DrawnPage, Head, PageAsked } from '../../../../contract/pages/drawn-page.ts';
import { LANGUAGES, type Language } from '../../../../domain/bilingual.ts';
import { findState } from '../../../../domain/place/region.ts';
import type { EditionCatalogue } from '../../../../domain/record/edition.ts';
import { VIEW_PARAMETERS } from '../../../../domain/view/query.ts';
import { editionQuery } from '../../../api/queries.ts';
import { municipalityQuery } from '../../../api/municipal/municipal-queries.ts';
import { titleOfRegion } from '../../../reading/scope/region-title.ts';
import { claimAddress } from '../../../router/claim-path.ts';
import { municipalityOfPath } from '../../../router/placed-path.ts';
import { placeAddress } from '../../../router/region-path.ts';
import { querySpelledOut } from '../../../router/url-state.ts';
import { formatsFor } from '../../../ui/format/format.ts';
import { NOTHING_HERE } from '../../../ui/states.tsx';
import { SPOKEN } from '../../../words/languages.ts';
import { findPage } from '../../pages.tsx';
import { linkCardOf, viewOf } from './card.ts';
import { claimHeadOf } from './claim-head.ts';
import { datasetOf } from './dataset.ts';
import { openingOf } from './opening-text.ts';
import { SCRIPTLESS, SCRIPTLESS_COMPOSER } from './scriptless.words.ts';
import { pageTitle } from '../title.ts';

type Address = Pick<PageAsked, 'origin' | 'path' | 'search'>;

/** An address under another path, which says what the parameter said. */
function under(path: string, parameter: string, { origin, search }: Address): Address {
  const query = new URLSearchParams(search);
  query.delete(parameter);
  return { origin, path, search: query.size > 0 ? `?${query.toString()}` : '' };
}

/** The page of its own of what an address shows: of a state among the regions, of a statement opened in the list. */
function ownAddress(form: PageAsked): Address {
  const claim = new URLSearchParams(form.search).get('claim') ?? '';
  const { region } = viewOf(form);
  if (form.path === '/region' && findState(region)) return under(placeAddress(region), 'r', form);
  if (form.path === '/claims' && findPage(claimAddress(claim))) {
    return under(claimAddress(claim), 'claim', form);
  }
  return form;
}

/** Pages without a view: their address has no region and no months. */
function canonicalSearch(address: Address, language: Language): string {
  const own = new URLSearchParams(address.search);
  const page = findPage(address.path);
  if (page && page.filters !== 'none' && VIEW_PARAMETERS.some((name) => own.has(name))) {
    return querySpelledOut(address.search, viewOf(address), language);
  }
  for (const name of VIEW_PARAMETERS) own.delete(name);
  own.set('lang', language);
  return `?${own.toString()}`;
}

function addressIn(form: PageAsked, language: Language): string {
  const own = ownAddress(form);
  return own.origin + own.path + canonicalSearch(own, language);
}

function alternatesOf(form: PageAsked): Head['alternates'] {
  const each = LANGUAGES.map((language) => ({ hreflang: language, href: addressIn(form, language) }));
  const [first] = each;
  return first ? [...each, { hreflang: 'x-default', href: first.href }] : each;
}

/** Where an edition's data are of: a region, or a municipality as its page has it. */
function coverageOf(form: PageAsked, region: string, edition: EditionCatalogue, client: QueryClient): string {
  const code = municipalityOfPath(form.path) ?? '';
  const found = client.getQueryData(municipalityQuery(edition.id, code).queryKey);
  return found ? `${found.name}, ${region}` : region;
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
  const page = findPage(form.path);
  const view = viewOf(form);
  const edition = client.getQueryData(editionQuery.queryKey);
  const region = titleOfRegion(view.region, { language, words, formats: formatsFor(language) });
  const place = edition ? coverageOf(form, region, edition, client) : region;
  const title = pageTitle(page, view.region, words.shell, place);
  const description = openingOf(markup) ?? words.shell.tagline;
  const canonical = addressIn(form, language);
  const isNothing = markup.includes(NOTHING_HERE);
  const claim = claimHeadOf({ ...form, path: ownAddress(form).path }, canonical, edition?.id ?? '', client);
  const dataset =
    edition &&
    !isNothing &&
    datasetOf({
      title,
      description,
      canonical,
      place,
      edition,
      form,
    });
  return {
    status: isNothing ? 404 : 200,
    scriptless: (page?.name === 'present' ? SCRIPTLESS_COMPOSER : SCRIPTLESS)[language],
    head: {
      title: isNothing
        ? words.shell.pageTitle(words.shell.notFoundTitle)
        : claim
          ? words.shell.pageTitle(claim.title)
          : title,
      description,
      canonical,
      alternates: alternatesOf(form),
      card: {
        title: claim?.title ?? title,
        image: claim?.image ?? linkCardOf(form, markup, edition?.id),
        alt: description,
      },
      locale: SPOKEN[language].locale,
      jsonLd: [...(dataset ? [dataset] : []), ...(claim?.review ? [claim.review] : [])],
    },
  };
}
