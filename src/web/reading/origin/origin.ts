import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { Basis, Value } from '../../../domain/indicator/observation.ts';
import type { Provenance, Source, Vintage } from '../../../domain/indicator/source.ts';
import { totalOf, type Series } from '../../../domain/series/series.ts';
import type { Windows } from '../evidence/scope.ts';

/** Where the values behind a figure come from. */
export interface Origin {
  readonly sources: readonly Source[];
  /** Every provenance among them, official first. */
  readonly provenances: readonly Provenance[];
  /** How they came about: reported, summed, or taken from a published total. */
  readonly bases: readonly Basis[];
}

function isFound<T>(each: T | undefined): each is T {
  return each !== undefined;
}

/** The vintage and the source of a value. */
function vintageOf(
  edition: EditionCatalogue,
  id: string,
): { readonly vintage: Vintage; readonly source: Source } | undefined {
  const vintage = edition.vintages.find((each) => each.id === id);
  const source = edition.sources.find((each) => each.id === vintage?.source);
  return vintage && source && { vintage, source };
}

/** The sources, provenances and bases of some values, each once. */
export function originOf(values: readonly Value[], edition: EditionCatalogue): Origin {
  const ids = [...new Set(values.map((each) => each.vintage))];
  const sources = ids.map((id) => vintageOf(edition, id)?.source).filter(isFound);
  return {
    sources: [...new Set(sources)].toSorted((a, b) => a.provenance.localeCompare(b.provenance)),
    provenances: [...new Set(sources.map((each) => each.provenance))].toSorted(),
    bases: [...new Set(values.map((each) => each.basis))],
  };
}

/** Where the figures of some series come from over both windows of a comparison. */
export function originOver(
  series: readonly Series[],
  { window, base }: Windows,
  edition: EditionCatalogue,
): Origin {
  const totals = series.flatMap((each) => [totalOf(each, window), totalOf(each, base)]);
  return originOf(
    totals.flatMap((each) => ('gap' in each ? [] : each.values)),
    edition,
  );
}
