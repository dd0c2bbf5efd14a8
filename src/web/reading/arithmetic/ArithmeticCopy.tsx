import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { totalOf, type Series } from '../../../domain/series/series.ts';
import { useArithmeticWords } from '../../words/arithmetic.ts';
import { useReadingWords } from '../../words/reading.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { useChangeText } from '../verdict/change-text.ts';
import { useCopying } from '../../ui/figure/copying.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLinks } from '../../router/links.tsx';
import { useRegionTitle } from '../scope/region-title.ts';
import { useSourceNames } from '../origin/source-names.ts';

interface ArithmeticCopyProps {
  readonly comparison: Comparison;
  readonly series: Series;
  readonly edition: EditionCatalogue;
}

/** The comparison as one sentence with its source, edition and link. */
function useComparisonSentence({ comparison, series, edition }: ArithmeticCopyProps): string {
  const own = useArithmeticWords();
  const reading = useReadingWords();
  const language = useLanguage();
  const formats = useFormats();
  const { whole } = useChangeText()(comparison);
  const sources = useSourceNames(edition)([comparison.indicator]);
  const region = useRegionTitle(series.region);
  const total = totalOf(series, comparison.window);
  return [
    own.sentence(
      indicatorOf(comparison.indicator).name[language],
      region,
      formats.window(comparison.window),
      'gap' in total ? reading.noFigure : formats.count(total.total),
    ),
    own.comparison(whole.replace(/\.$/, ''), formats.window(comparison.base)),
    own.cite(sources, edition.id),
  ].join(' ');
}

/** Copies what the arithmetic came to, to be cited elsewhere. */
export function ArithmeticCopy(props: ArithmeticCopyProps) {
  const words = useWords().figure;
  const { here } = useLinks();
  const text = `${useComparisonSentence(props)}\n${here()}`;
  const [state, copy] = useCopying();
  return (
    <p className="flex flex-wrap items-baseline gap-3">
      <Button look="plain" onClick={() => copy(text)}>
        {state === 'copied' ? words.copied : words.copySentence}
      </Button>
      <output className="text-xs">
        {state === 'copied' && <span className="sr-only">{words.copied}</span>}
        {state === 'refused' && (
          <>
            {words.copyFailed} <span className="break-all select-all">{text}</span>
          </>
        )}
      </output>
    </p>
  );
}
