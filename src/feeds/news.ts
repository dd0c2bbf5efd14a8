import { inEveryLanguage, type Bilingual } from '../domain/bilingual.ts';
import { ADDRESSES, filledAddress } from '../contract/addresses.ts';
import type { NewsKind } from '../contract/files/feed-routes.ts';
import type { Claim } from '../domain/claims/claim.ts';
import { indicatorOf } from '../domain/indicator/indicator.ts';
import type { Value } from '../domain/indicator/observation.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import { NATION, type RegionCode } from '../domain/place/region.ts';
import type { Coverage, Edition } from '../domain/record/edition.ts';
import type { RevisionOverUsual } from '../domain/record/revisions/over-usual.ts';
import type { Cube } from '../domain/series/cube.ts';
import { newestValueOf, seriesOf } from '../domain/series/series.ts';
import type { PicturedFigure } from '../domain/view/pictured.ts';
import type { ChangedLine } from './changelog.ts';
import { NEWS_SENTENCES } from './feed.words.ts';

/** An edition and the instant at which this installation got it, ISO 8601. */
export interface ArrivedEdition {
  readonly edition: Edition;
  readonly arrived: string;
}

/** What feeds are made from: the editions at hand and the public log of findings that changed. */
export interface NewsFacts {
  /** The editions at hand, the serving one among them, in the order in which they came. */
  editions(): Promise<readonly ArrivedEdition[]>;
  cube(edition: string, indicator: IndicatorId): Promise<Cube | undefined>;
  /** What the serving edition's newest cuts moved by more than is usual, in one region. */
  revisions(region: RegionCode): Promise<readonly RevisionOverUsual[]>;
  claims(): Promise<readonly Claim[]>;
  /** Findings that changed, oldest first. */
  changed(): Promise<readonly ChangedLine[]>;
}

/** Something that is new: a sentence with its address. */
export interface NewsEntry {
  /** Never changes and never names anything else. */
  readonly id: string;
  readonly kind: NewsKind;
  /** ISO 8601: when this installation got the edition that brought it. */
  readonly on: string;
  readonly indicator: IndicatorId | null;
  readonly sentence: Bilingual;
  /** The page that shows it, path and query without language. */
  readonly path: string;
  /** The figure that shows it, path and query without language. */
  readonly picture: string;
}

/** The address of a figure as a picture, without language. */
function pictureOf(figure: PicturedFigure, asked: Readonly<Record<string, string>>): string {
  return filledAddress(`${ADDRESSES.figures}.png`, { figure, ...asked });
}

/** The figure of an indicator's newest months: its series, what is seized at the border, or the registers by year. */
function monthsPicture(edition: string, indicator: IndicatorId, region: RegionCode): string {
  const { cadence, unit } = indicatorOf(indicator);
  const monthly = unit === 'kg' ? 'operations-border' : 'series';
  const figure = cadence === 'month' ? monthly : 'registers';
  const own = figure === 'series' ? { ind: indicator } : {};
  return pictureOf(figure, { r: region, ...own, edition });
}

function editionEntry({ edition, arrived }: ArrivedEdition): NewsEntry {
  const { id, coversThrough } = edition;
  return {
    id: `edition/${id}`,
    kind: 'edition',
    on: arrived,
    indicator: null,
    sentence: inEveryLanguage((language) => NEWS_SENTENCES[language].edition(id, coversThrough)),
    path: '/method',
    picture: pictureOf('falling-and-rising', { r: NATION, edition: id }),
  };
}

/** The last month of an indicator in a region that has a value, with it. */
async function newestIn(
  facts: NewsFacts,
  edition: string,
  indicator: IndicatorId,
  region: RegionCode,
): Promise<Value | undefined> {
  const cube = await facts.cube(edition, indicator);
  const series = cube && seriesOf(cube, region);
  return series && newestValueOf(series);
}

async function monthsEntry(
  facts: NewsFacts,
  { edition, arrived }: ArrivedEdition,
  { indicator }: Coverage,
  region: RegionCode,
): Promise<NewsEntry | undefined> {
  const newest = await newestIn(facts, edition.id, indicator, region);
  if (!newest) return undefined;
  const { month, value } = newest;
  return {
    id: `months/${indicator}/${region}/${month}`,
    kind: 'months',
    on: arrived,
    indicator,
    sentence: inEveryLanguage((language) =>
      NEWS_SENTENCES[language].months(indicatorOf(indicator), region, month, value),
    ),
    path: `/region?r=${region}&i=${indicator}`,
    picture: monthsPicture(edition.id, indicator, region),
  };
}

/** New months of each edition against those before it: an id that an earlier edition had is not new. */
async function monthsEntries(
  facts: NewsFacts,
  editions: readonly ArrivedEdition[],
  region: RegionCode,
): Promise<NewsEntry[]> {
  const known = new Map<string, NewsEntry>();
  for (const each of editions) {
    const entries = await Promise.all(
      each.edition.coverage.map((coverage) => monthsEntry(facts, each, coverage, region)),
    );
    for (const entry of entries) if (entry && !known.has(entry.id)) known.set(entry.id, entry);
  }
  return [...known.values()];
}

async function revisionEntries(
  facts: NewsFacts,
  serving: ArrivedEdition,
  region: RegionCode,
): Promise<NewsEntry[]> {
  return (await facts.revisions(region)).map((revision) => ({
    id: `revision/${revision.vintage}/${revision.indicator}/${region}`,
    kind: 'revision',
    on: serving.arrived,
    indicator: revision.indicator,
    sentence: inEveryLanguage((language) =>
      NEWS_SENTENCES[language].revision(indicatorOf(revision.indicator), revision),
    ),
    path: `/revisions?r=${region}&ri=${revision.indicator}`,
    picture: pictureOf('revisions-moved', { r: region, ri: revision.indicator, edition: serving.edition.id }),
  }));
}

/** Changes under editions that are not at hand any more stay in the public log: their day is not known here. */
async function findingEntries(facts: NewsFacts, editions: readonly ArrivedEdition[]): Promise<NewsEntry[]> {
  const [claims, changed] = [await facts.claims(), await facts.changed()];
  const seen = new Map<string, number>();
  return changed.flatMap((line): NewsEntry[] => {
    const arrived = editions.find(({ edition }) => edition.id === line.edition)?.arrived;
    const claim = claims.find(({ id }) => id === line.claim);
    if (arrived === undefined || !claim) return [];
    const id = `finding/${line.edition}/${line.claim}`;
    const turn = (seen.get(id) ?? 0) + 1;
    seen.set(id, turn);
    return [
      {
        id: turn === 1 ? id : `${id}/${turn}`,
        kind: 'finding',
        on: arrived,
        indicator: claim.query?.indicator ?? null,
        sentence: inEveryLanguage((language) => NEWS_SENTENCES[language].finding(claim, line)),
        path: `/claims/${line.claim}`,
        picture: pictureOf('claim', { claim: line.claim }),
      },
    ];
  });
}

/** Everything new that the editions at hand brought, the newest first; months and revisions of one region. */
export async function newsOf(facts: NewsFacts, region: RegionCode): Promise<NewsEntry[]> {
  const editions = await facts.editions();
  const serving = editions.at(-1);
  if (!serving) return [];
  const all = [
    ...editions.map(editionEntry),
    ...(await monthsEntries(facts, editions, region)),
    ...(await revisionEntries(facts, serving, region)),
    ...(await findingEntries(facts, editions)),
  ];
  return all.toSorted((a, b) => b.on.localeCompare(a.on));
}

/** The entries of a kind and an indicator; of all where none is named. */
export function newsAbout(
  entries: readonly NewsEntry[],
  asked: { readonly indicator?: string | undefined; readonly kind?: string | undefined },
): NewsEntry[] {
  return entries
    .filter((each) => asked.kind === undefined || each.kind === asked.kind)
    .filter((each) => asked.indicator === undefined || each.indicator === asked.indicator);
}
