import { useCallback } from 'react';
import { isGap } from '../../../../domain/indicator/observation.ts';
import { observationAt } from '../../../../domain/series/series.ts';
import { monthAt } from '../../../../domain/time/period.ts';
import { LineChart } from '../../../charts/lines/LineChart.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';
import { longTable } from '../figures/long-series.ts';
import {
  drawnOf,
  municipalSpan,
  useMunicipalPicture,
  type Counted,
  type MunicipalAsked,
} from './municipality-picture.ts';

/** What every line has in a month. */
function useReadAt(lines: readonly Counted[]) {
  const formats = useFormats();
  const judgement = useWords().judgement;
  return useCallback(
    (at: number) => ({
      title: formats.month(monthAt(at)),
      rows: lines.map((line) => {
        const found = observationAt(line.series, monthAt(at));
        const drawn = isGap(found) ? null : drawnOf(line)(found);
        const text = isGap(found)
          ? judgement.gaps[found.gap]
          : `${formats.rate(drawn ?? found.value)} · ${formats.count(found.value)}`;
        return { id: line.series.region, label: line.label, colour: line.colour, text };
      }),
      notes: [],
    }),
    [lines, formats, judgement],
  );
}

/** One indicator of the municipality over all its months, beside its state and the nation. */
export function MunicipalityLines(props: MunicipalAsked) {
  const { record, reading, evidence } = props;
  const own = useWords('reading');
  const { title, subtitle, source, lines, model, ...ticks } = useMunicipalPicture(props);
  const { series } = reading;
  const { id } = evidence.edition;
  return (
    <Figure
      id="series"
      title={title}
      subtitle={subtitle}
      source={source}
      edition={id}
      csv={{
        name: `saldo-${series.indicator}-${record.code}-${id}.csv`,
        table: () => longTable(series, municipalSpan(reading), evidence.edition),
      }}
    >
      <LineChart
        model={model}
        mode="page"
        height={320}
        readAt={useReadAt(lines)}
        {...ticks}
        words={own.chart}
      />
    </Figure>
  );
}
