import { useMemo } from 'react';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { Placebos } from '../../../domain/judgement/interrupted.ts';
import { monthNumber } from '../../../domain/time/period.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { PlaceboPlot } from '../../charts/plots/PlaceboPlot.tsx';
import { DataTable } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import type { Fitted } from './EffectFigure.tsx';
import { yearTick } from '../../charts/frame/plot-frame.ts';
import { useWords } from '../../words/words.ts';

interface PlaceboFigureProps {
  readonly fit: Fitted;
  readonly placebos: Placebos;
  readonly indicator: Indicator;
  readonly evidence: Evidence;
}

/** The effects that the same model finds at dates where nothing is known to have happened. */
export function PlaceboFigure({ fit, placebos, indicator, evidence }: PlaceboFigureProps) {
  const words = useWords('policy');
  const own = useWords('reading');
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const all = useMemo(() => [...placebos.dates, { date: fit.date, effect: fit.effect }], [placebos, fit]);
  const marks = useMemo(
    () =>
      all.map(({ date, effect }) => ({
        at: monthNumber(date),
        value: effect.value,
        low: effect.low,
        high: effect.high,
        chosen: date === fit.date,
      })),
    [all, fit],
  );
  return (
    <Figure
      id="placebo"
      title={words.placeboTitle}
      subtitle={words.placeboSubtitle}
      source={sources([indicator.id])}
      edition={evidence.edition.id}
      caveat={words.placeboAlarms(placebos.alarms, placebos.dates.length)}
      table={
        <DataTable
          caption={words.placeboTitle}
          quietCaption
          columns={[
            {
              key: 'date',
              title: words.date,
              order: ({ date }) => date,
              cell: ({ date }) => formats.month(date),
            },
            {
              key: 'effect',
              title: words.effectRow,
              numeric: true,
              order: ({ effect }) => effect.value,
              cell: ({ effect }) => formats.changePercent(effect.value),
            },
            {
              key: 'interval',
              title: own.columns.interval,
              numeric: true,
              cell: ({ effect }) =>
                own.between(formats.changePercent(effect.low), formats.changePercent(effect.high)),
            },
          ]}
          rows={all}
          rowKey={({ date }) => date}
        />
      }
    >
      <PlaceboPlot
        marks={marks}
        label={words.placeboTitle}
        formatTick={formats.changePercent}
        formatMonthTick={yearTick}
      />
    </Figure>
  );
}
