import type {
  MunicipalRate,
  MunicipalRates,
} from '../../../../domain/judgement/municipal/municipal-rates.ts';

/** The municipality with most, and its share of everything counted; nothing where nothing was. */
export function countedMost({ municipalities, unspecified }: MunicipalRates) {
  const all = [...municipalities, ...unspecified].reduce((sum, { total }) => sum + (total ?? 0), 0);
  const [first] = municipalities.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
  if (!first || !first.total) return undefined;
  return { name: first.name, total: first.total, share: first.total / all };
}

function difference({ total, before }: MunicipalRate): number {
  return total === null || before === null ? 0 : total - before;
}

/** The municipalities whose counts fell and rose most between the two windows. */
export function movedMost({ municipalities }: MunicipalRates): {
  readonly fell: MunicipalRate | undefined;
  readonly rose: MunicipalRate | undefined;
} {
  const sorted = municipalities.toSorted((a, b) => difference(a) - difference(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return {
    fell: least && difference(least) < 0 ? least : undefined,
    rose: most && difference(most) > 0 ? most : undefined,
  };
}
