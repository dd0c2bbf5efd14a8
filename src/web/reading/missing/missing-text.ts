import { useCallback } from 'react';
import { NATION, statesOf, type RegionCode } from '../../../domain/place/region.ts';
import {
  nationOfStates,
  newestMissingCut,
  type MissingStock,
  type StateStock,
} from '../../../domain/record/printed/missing-stock.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';

/** The states of the newest cut that has them. */
export function newestStates({ states }: MissingStock): readonly StateStock[] {
  const last = states
    .map(({ asOf }) => asOf)
    .toSorted()
    .at(-1);
  return states.filter(({ asOf }) => asOf === last);
}

/**
 * How many people the register held as missing, in one sentence with its day: in the country, or in a region beside
 * the country. Nothing where no cut has the region.
 */
export function useMissingText(): (
  stock: MissingStock,
  region: RegionCode,
  inside: string,
) => string | undefined {
  const words = useWords('missing');
  const formats = useFormats();
  return useCallback(
    (stock, region, inside) => {
      const newest = newestMissingCut(stock.cuts);
      if (!newest) return undefined;
      const nation = words.nation(formats.count(newest.stillMissing.value), formats.date(newest.asOf));
      if (region === NATION) return nation;
      const own = newestStates(stock).filter((each) => statesOf(region)?.includes(each.region));
      const [first] = own;
      if (!first || first.asOf !== newest.asOf) return undefined;
      const people = formats.count(nationOfStates(own).stillMissing);
      return words.state(inside, people, formats.date(first.asOf), formats.count(newest.stillMissing.value));
    },
    [words, formats],
  );
}
