import { publicationStates } from '../domain/record/curated/publication.ts';
import type { AnswerOf, ParametersOf, Route } from '../contract/route.ts';
import type { ROUTES, RouteId } from '../contract/routes.ts';
import type { Cube } from '../domain/series/cube.ts';
import { withNoise } from '../domain/statistics/cube-noise.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import { findPlaces } from '../domain/place/find-places.ts';
import {
  claimAnswer,
  claimsAnswer,
  eventsAnswer,
  operationsAnswer,
  perceptionAnswer,
} from './claims-answers.ts';
import {
  compareAnswer,
  contributionsAnswer,
  lineageAnswer,
  municipalitiesAnswer,
  revisionsAnswer,
} from './evidence.ts';
import {
  comparePlacesAnswer,
  concentrationAnswer,
  municipalCoverageAnswer,
  municipalityAnswer,
  municipalRatesAnswer,
} from './municipal-answers.ts';
import { catalogueOf, wholeYearsOf } from './shelf/catalogue.ts';
import { Fault } from './fault.ts';
import { openapiDocument } from './api/openapi.ts';
import { acrossAnswer, presentAnswer } from './present-answers.ts';
import { seriesAnswer, windowsOrFault } from './series-answer.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { Store } from './store/store.ts';

/** Answers one route from a store; an absence is thrown as a fault. */
type Handler<R extends Route> = (
  parameters: ParametersOf<R>,
  store: Store,
  shelf: Shelf,
) => Promise<AnswerOf<R>> | AnswerOf<R>;

async function cubeOrFault(store: Store, indicator: IndicatorId): Promise<Cube> {
  const cube = await store.cube(indicator);
  if (cube) return cube;
  const { id } = await store.edition();
  throw new Fault(404, 'unknown-indicator', `edition ${id} does not have ${indicator}`, 'indicator');
}

/** Routes whose answer may change while the edition does not, so that no answer is kept. */
export const LIVE_ROUTES: ReadonlySet<RouteId> = new Set(['health', 'editions']);

/** The places that a search answers with, at most. */
const MOST_PLACES = 20;

/** The handler of every route; a route without one does not compile. */
export const HANDLERS: { readonly [K in RouteId]: Handler<(typeof ROUTES)[K]> } = {
  health: async (_, store, shelf) => {
    // The mark comes first: taken after a wait it could be that of the edition that follows.
    const mark = shelf.mark();
    const { id } = await store.edition();
    const refused = shelf.refused();
    const now = new Date().toISOString();
    const serving = { status: 'ok', edition: id, mark, now } as const;
    return refused ? { ...serving, refused } : serving;
  },
  edition: async (_, store, shelf) => {
    const mark = shelf.mark();
    return { ...(await catalogueOf(store)), mark };
  },
  editions: async (_, store, shelf) => {
    const editions = await shelf.editions();
    return {
      serving: (await store.edition()).id,
      editions: editions.map(({ id, coversThrough, publishedOn }) => ({ id, coversThrough, publishedOn })),
      vintages: await store.vintages(),
    };
  },
  cube: async ({ indicator }, store) => withNoise(await cubeOrFault(store, indicator)),
  population: (_, store) => store.population(),
  places: async (_, store) => ({ municipalities: await store.municipalities() }),
  placeSearch: async ({ q }, store) => {
    const { id } = await store.edition();
    return { edition: id, q, places: findPlaces(q, await store.municipalities(), MOST_PLACES) };
  },
  years: async (_, store) => ({ years: await wholeYearsOf(store) }),
  series: async ({ indicator, ...asked }, store) => {
    const cube = await cubeOrFault(store, indicator);
    return seriesAnswer(cube, await store.edition(), await store.vintages(), asked);
  },
  compare: async ({ indicator, region, ...asked }, store) => {
    const { window, base } = windowsOrFault(asked);
    return compareAnswer(store, await cubeOrFault(store, indicator), region, window, base);
  },
  present: ({ region }, store) => presentAnswer(store, region),
  across: async ({ indicator, ...asked }, store) =>
    acrossAnswer(store, await cubeOrFault(store, indicator), asked),
  contributions: async ({ indicator, region, ...asked }, store) =>
    contributionsAnswer(store, await cubeOrFault(store, indicator), region, windowsOrFault(asked)),
  lineage: async ({ indicator, ...asked }, store) =>
    lineageAnswer(store, await cubeOrFault(store, indicator), asked),
  revisions: ({ indicator, region }, store) => revisionsAnswer(store, indicator, region),
  municipalities: ({ indicator, state }, store) => municipalitiesAnswer(store, indicator, state),
  municipalRates: (asked, store) => municipalRatesAnswer(store, asked),
  municipalCoverage: (_, store) => municipalCoverageAnswer(store),
  municipality: ({ code }, store) => municipalityAnswer(store, code),
  concentration: (asked, store) => concentrationAnswer(store, asked),
  comparePlaces: async ({ indicator, places, ...asked }, store) =>
    comparePlacesAnswer(store, await cubeOrFault(store, indicator), places, windowsOrFault(asked)),
  claims: async ({ speaker, finding, ...asked }, store) =>
    claimsAnswer(store, await store.curated(), { ...asked, speakerKind: speaker, outcome: finding }),
  claim: async ({ id }, store) => claimAnswer(store, await store.curated(), id),
  events: async (asked, store) => eventsAnswer(await store.curated(), asked),
  operations: async (_, store) => operationsAnswer(await store.curated()),
  perception: async (_, store) => perceptionAnswer(await store.curated()),
  announced: async (_, store) => ({ means: (await store.curated()).announced }),
  missingStock: async (_, store) => (await store.curated()).missing,
  womenVictims: async (_, store) => ({ rows: (await store.curated()).womenVictims }),
  publications: async (_, store) => {
    const { id, coverage } = await store.edition();
    return { edition: id, publications: publicationStates((await store.curated()).publications, coverage) };
  },
  openapi: () => ({ ...openapiDocument() }),
};
