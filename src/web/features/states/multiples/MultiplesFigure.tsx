import { memo, useMemo } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { regionName, type RegionCode } from '../../../../domain/place/region.ts';
import type { Measure } from '../../../../domain/series/rate.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { sentenceCase } from '../../../ui/format/sentence-case.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { orderStates, type SortKey, type StatesReading } from '../layers.ts';
import { Multiples } from './Multiples.tsx';
import { multiplesSpan } from './multiples.ts';

interface MultiplesFigureProps {
  readonly reading: StatesReading;
  readonly evidence: Evidence;
  readonly sort: SortKey;
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (code: string) => void;
  readonly measure: Measure;
}

/** The small charts of the 32 states, with what they draw and on which scale. */
export const MultiplesFigure = memo(function MultiplesFigure(props: MultiplesFigureProps) {
  const { reading, evidence, sort, chosen, onChoose, measure } = props;
  const words = useWords('states');
  const judgement = useWords().judgement;
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const [first] = reading.layers;
  const order = useMemo(
    () => orderStates(first?.readings ?? [], sort, (code) => regionName(code)[language]),
    [first, sort, language],
  );
  if (!first) return null;
  const isIndex = reading.layers.length > 1;
  const { unit } = indicatorOf(first.indicator);
  const monthly =
    measure === 'count' ? words.monthly(judgement.units[unit]) : judgement.measured(unit, measure);
  const span = formats.window(multiplesSpan(reading.window, reading.base));
  const scale = isIndex ? words.indexScale : `${sentenceCase(monthly)}. ${words.ownScale}`;
  return (
    <Figure
      id="multiples"
      title={words.multiples(formats.list(reading.layers.map((each) => words.layers[each.layer])))}
      subtitle={`${sentenceCase(span)}. ${scale} ${words.bandNote}`}
      source={sources(reading.layers.map((each) => each.indicator))}
      edition={evidence.edition.id}
    >
      <Multiples
        reading={reading}
        evidence={evidence}
        order={order}
        measure={measure}
        chosen={chosen}
        onChoose={onChoose}
      />
    </Figure>
  );
});
