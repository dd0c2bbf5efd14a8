import { useMemo } from 'react';
import type { Language } from '../../../../domain/bilingual.ts';
import type { Indicator } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { MathButton } from '../../../reading/arithmetic/MathButton.tsx';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { placesOf, type IndicatorReading, type RegionAndName } from '../region-model.ts';
import type { RegionParts } from '../region-model.ts';

const WIDTH = 160;

/** The ranks from 1 to 32 as a rule, the interval as a bar, the rank as a dot. */
function rankBar({ ranked }: RegionAndName) {
  if (ranked.rank === null) return null;
  const x = (rank: number): number => 5 + ((rank - 1) / Math.max(1, ranked.of - 1)) * (WIDTH - 10);
  const { low, high } = ranked.interval;
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} className="h-3.5 w-full min-w-24" aria-hidden="true">
      <path d={`M5 7H${WIDTH - 5}`} stroke="var(--color-rule)" />
      <path
        d={`M${x(low)} 7H${x(high)}`}
        stroke="var(--color-unclear)"
        strokeWidth="5"
        strokeLinecap="round"
        opacity="0.5"
      />
      <circle cx={x(ranked.rank)} cy="7" r="4" fill="var(--color-ink)" />
    </svg>
  );
}

/** The arithmetic of the figures that the rank was made from. */
function rankMath(
  indicator: Indicator,
  headlines: readonly IndicatorReading[],
  evidence: Evidence,
  language: Language,
) {
  const found = headlines.find((each) => each.indicator.id === indicator.id);
  if (!found) return null;
  const { comparison } = found;
  return (
    <MathButton {...{ comparison, evidence }} name={INDICATOR_NAMES[indicator.id].shortName[language]} />
  );
}

/** The state's rank by the rate of every headline, each with the ranks that the data do not rule out. */
export function RankFigure({ reading, headlines, evidence }: RegionParts) {
  const words = useWords('region');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const places = useMemo(() => placesOf(headlines, reading, evidence), [headlines, reading, evidence]);
  const columns: Column<RegionAndName>[] = [
    {
      key: 'indicator',
      title: own.columns.indicator,
      room: '9rem',
      cell: ({ indicator }) => INDICATOR_NAMES[indicator.id].shortName[language],
    },
    {
      key: 'rank',
      title: words.place,
      numeric: true,
      cell: ({ ranked }) => (ranked.rank === null ? own.noFigure : words.placeOf(ranked.rank, ranked.of)),
    },
    {
      key: 'interval',
      title: own.columns.interval,
      numeric: true,
      cell: ({ ranked }) =>
        ranked.rank === null ? '' : words.placeBetween(ranked.interval.low, ranked.interval.high),
    },
    { key: 'bar', title: '1–32', cell: rankBar },
    {
      key: 'rate',
      title: own.columns.rate,
      numeric: true,
      cell: ({ ranked }) => (ranked.rank === null ? own.noFigure : formats.rate(ranked.rate)),
    },
    {
      key: 'math',
      title: own.mathColumn,
      cell: ({ indicator }) => rankMath(indicator, headlines, evidence, language),
    },
  ];
  return (
    <Figure
      id="rank"
      title={words.rank}
      subtitle={words.rankSubtitle(formats.window(reading.window))}
      source={sources(places.map((each) => each.indicator.id))}
      edition={evidence.edition.id}
    >
      <DataTable
        caption={words.rank}
        quietCaption
        columns={columns}
        rows={places}
        rowKey={(place) => place.indicator.id}
      />
    </Figure>
  );
}
