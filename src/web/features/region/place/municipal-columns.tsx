import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type {
  MunicipalRate,
  MunicipalRates,
} from '../../../../domain/judgement/municipal/municipal-rates.ts';
import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import { NATION, regionName, type RegionCode } from '../../../../domain/place/region.ts';
import type { Window } from '../../../../domain/time/period.ts';
import type { Column } from '../../../ui/figure/DataTable.tsx';
import { PickButton } from '../../../reading/beside/PickButton.tsx';
import { ChangeCell } from '../../../reading/verdict/ChangeCell.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { placeAddress } from '../../../router/region-path.ts';
import { PageLink } from '../../../router/links.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';

/** A rate with its interval, or that there is none. */
export function useRateText(): (rate: MunicipalRate) => string {
  const words = useWords('place');
  const own = useWords('reading');
  const formats = useFormats();
  return ({ rate, low, high }) =>
    rate === null || low === null || high === null
      ? own.noFigure
      : words.rateWith(formats.rate(rate), formats.rate(low), formats.rate(high));
}

/** A rank with its interval, or that there is none. */
export function useRankText(): (rate: MunicipalRate) => string {
  const words = useWords('place');
  const own = useWords('reading');
  const formats = useFormats();
  return ({ rank, rankLow, rankHigh }) =>
    rank === null || rankLow === null || rankHigh === null
      ? own.noFigure
      : words.rankIn(formats.count(rank), formats.count(rankLow), formats.count(rankHigh));
}

function ratioOf(comparison: Comparison | undefined): number | null {
  return comparison && comparison.verdict !== 'not-comparable' ? comparison.change.ratio : null;
}

/** The change of a place, or that its cases are too few to tell; of a place that was not judged, that too. */
export function MunicipalChange({ comparison }: { readonly comparison: Comparison | undefined }) {
  const words = useWords('place');
  const isTooFew =
    !comparison || (comparison.verdict === 'not-comparable' && comparison.reason === 'too-few');
  if (!isTooFew) return <ChangeCell comparison={comparison} />;
  return <span className="text-xs whitespace-normal text-soft">{words.standings['too-few']}</span>;
}

function changeColumn(title: string, changes: ReadonlyMap<RegionCode, Comparison>): Column<MunicipalRate> {
  return {
    key: 'change',
    title,
    numeric: true,
    order: ({ code }) => ratioOf(changes.get(code)),
    cell: ({ code }) => <MunicipalChange comparison={changes.get(code)} />,
  };
}

type Changes = ReadonlyMap<RegionCode, Comparison> | undefined;

/** The columns of municipalities: count and change beside the name, then the count before, rate, rank and standing. */
export function useMunicipalColumns(rates: MunicipalRates, changes: Changes): Column<MunicipalRate>[] {
  return [...useCountColumns(rates, changes), ...useRateColumns()];
}

function useCountColumns({ window, base, state }: MunicipalRates, changes: Changes): Column<MunicipalRate>[] {
  const words = useWords('place');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const count = (value: number | null): string => (value === null ? own.noFigure : formats.count(value));
  const stateOf = (row: MunicipalRate): string =>
    state === NATION ? `, ${regionName(row.state)[language]}` : '';
  const counts = (key: 'total' | 'before', months: Window): Column<MunicipalRate> => ({
    key,
    title: formats.shortWindow(months),
    numeric: true,
    order: (row) => row[key],
    cell: (row) => count(row[key]),
  });
  return [
    {
      key: 'name',
      title: words.columns.municipality,
      room: 'min(9rem, 32vw)',
      order: (row) => row.name,
      cell: (row) => (
        <>
          <PageLink to={placeAddress(row.code)} className="underline underline-offset-4">
            {row.name}
          </PageLink>
          {stateOf(row)} <PickButton code={row.code} name={row.name} />
        </>
      ),
    },
    counts('total', window),
    ...(changes ? [changeColumn(own.columns.change, changes)] : []),
    ...(base ? [counts('before', base)] : []),
  ];
}

function useRateColumns(): Column<MunicipalRate>[] {
  const words = useWords('place');
  const own = useWords('reading');
  const formats = useFormats();
  const rateText = useRateText();
  const rankText = useRankText();
  return [
    {
      key: 'rate',
      title: words.columns.rate,
      numeric: true,
      order: (row) => row.rate,
      cell: (row) => (
        <span
          title={`${words.columns.raw}: ${row.rawRate === null ? own.noFigure : formats.rate(row.rawRate)}`}
        >
          {rateText(row)}
        </span>
      ),
    },
    {
      key: 'rank',
      title: words.columns.rank,
      numeric: true,
      order: (row) => (row.rank === null ? null : -row.rank),
      cell: rankText,
    },
    {
      key: 'standing',
      title: words.columns.standing,
      room: '8rem',
      order: (row) => row.standing,
      cell: (row) => words.standings[row.standing],
    },
  ];
}

/** What municipalities are counted in, by the name of an indicator. */
export function useCounted(): (indicator: MunicipalRates['indicator'], value: number) => string {
  const words = useWords().judgement;
  const formats = useFormats();
  return (indicator, value) => words.counted(indicatorOf(indicator).unit, value, formats.count(value));
}
