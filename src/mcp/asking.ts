import { filledAddress } from '../contract/addresses.ts';
import { errorSchema, type ApiError } from '../contract/answers/figures.ts';
import type { AnswerOf, ParametersOf, Route } from '../contract/route.ts';
import { ROUTES } from '../contract/routes.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import type { RegionCode } from '../domain/place/region.ts';
import type { Window } from '../domain/time/period.ts';
import type { App } from '../server/app.ts';

/** A question that the API refused, with the sentence and the parameter that it names. */
export class Refused extends Error {
  constructor({ code, message }: ApiError['error']) {
    super(`${code}: ${message}`);
  }
}

/** Asks the routes of the application in process: the same answers as over the wire, nothing computed again. */
export interface Asking {
  get<R extends Route>(row: R, parameters: ParametersOf<R>): Promise<AnswerOf<R>>;
  /** The address of that answer under the public address. */
  apiLink(row: Route, parameters: Readonly<Record<string, string | undefined>>): string;
  /** The address of a page: its path, and its query without the question mark. */
  pageLink(path: string, query?: string): string;
}

/** A way to ask an application whose public address is `site`, without a slash at its end. */
export function askingOf(app: App, site: string): Asking {
  return {
    async get<R extends Route>(row: R, parameters: ParametersOf<R>): Promise<AnswerOf<R>> {
      const response = await app(new Request(`${site}${filledAddress(row.path, parameters)}`));
      const body: unknown = await response.json();
      if (!response.ok) throw new Refused(errorSchema.parse(body).error);
      return row.answer.parse(body) as AnswerOf<R>;
    },
    apiLink: (row, parameters) => `${site}${filledAddress(row.path, parameters)}`,
    pageLink: (path, query) => `${site}${path}${query ? `?${query}` : ''}`,
  };
}

/** The vintages of an indicator's values in a window; none where the edition has nothing there. */
export async function vintagesIn(
  asking: Asking,
  indicator: IndicatorId,
  region: RegionCode,
  { from, to }: Window,
): Promise<string[]> {
  const { vintages } = await asking.get(ROUTES.series, { indicator, region, from, to });
  return vintages.map(({ id }) => id);
}

/** Where a figure comes from: a publication, its file and its publisher. */
export interface NamedSource {
  readonly vintage: string;
  readonly file: string;
  readonly checksum: string;
  readonly publisher: string;
  readonly provenance: string;
  readonly url: string;
}

/** The publications with these ids, each with its file and publisher; all that are kept are known. */
export async function publicationsBehind(asking: Asking, ids: readonly string[]): Promise<NamedSource[]> {
  const [{ sources }, { vintages }] = await Promise.all([
    asking.get(ROUTES.edition, {}),
    asking.get(ROUTES.editions, {}),
  ]);
  return [...new Set(ids)].flatMap((id) => {
    const vintage = vintages.find((each) => each.id === id);
    const source = sources.find((each) => each.id === vintage?.source);
    if (!vintage || !source) return [];
    const { file, checksum } = vintage;
    const { publisher, provenance, url } = source;
    return [{ vintage: id, file, checksum, publisher, provenance, url }];
  });
}
