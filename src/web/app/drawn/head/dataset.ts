import type { PageAsked } from '../../../../contract/pages/drawn-page.ts';
import type { EditionCatalogue } from '../../../../domain/record/edition.ts';

interface Described {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly place: string;
  readonly edition: EditionCatalogue;
  readonly form: PageAsked;
}

/** The first month that any indicator of an edition has. */
function firstMonth({ coverage }: EditionCatalogue): string | undefined {
  return coverage
    .flatMap(({ states, nation }) => [states?.from, nation?.from])
    .filter((each) => each !== undefined)
    .toSorted()[0];
}

/** A page's data as a schema.org `Dataset`: which edition, which months, where, out of whose files. */
export function datasetOf({ title, description, canonical, place, edition, form }: Described): object {
  const { origin, language } = form;
  const serving = new Set(edition.vintages.map(({ source }) => source));
  const first = firstMonth(edition);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    url: canonical,
    inLanguage: language,
    version: edition.id,
    ...(edition.publishedOn ? { dateModified: edition.publishedOn } : {}),
    ...(first ? { temporalCoverage: `${first}/${edition.coversThrough}` } : {}),
    spatialCoverage: place,
    isAccessibleForFree: true,
    isBasedOn: edition.sources
      .filter(({ id }) => serving.has(id))
      .map(({ name, url }) => ({ '@type': 'CreativeWork', name: name[language], url })),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${origin}/api/v1/edition` },
    ],
  };
}
