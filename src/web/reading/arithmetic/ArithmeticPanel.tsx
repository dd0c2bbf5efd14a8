import { arithmeticOf, type Arithmetic } from '../../../domain/judgement/arithmetic.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { INDICATOR_DEFINITIONS } from '../../../domain/indicator/definitions.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { Population } from '../../../domain/place/population.ts';
import type { Series } from '../../../domain/series/series.ts';
import { useArithmeticWords } from '../../words/arithmetic.ts';
import { useReadingWords } from '../../words/reading.ts';
import { useLanguage } from '../../words/words.ts';
import { ArithmeticCopy } from './ArithmeticCopy.tsx';
import { ArithmeticTable } from './ArithmeticTable.tsx';
import { refusalText, useChangeText } from '../verdict/change-text.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useRegionTitle } from '../scope/region-title.ts';
import { VerdictMark } from '../verdict/VerdictMark.tsx';
import { useWords } from '../../words/words.ts';

export interface ArithmeticPanelProps {
  readonly series: Series;
  /** The comparison as the page shows it: judged together with others. */
  readonly comparison: Comparison;
  readonly population: Population;
  /** The edition that the figures come from, to name their sources. */
  readonly edition: EditionCatalogue;
}

/** How one row's change and verdict came about, and what they would be under every other fair base. */
export function ArithmeticPanel({ series, comparison, population, edition }: ArithmeticPanelProps) {
  const words = useWords();
  const own = useReadingWords();
  const language = useLanguage();
  const { window, base } = comparison;
  const working = arithmeticOf(series, window, base, { population });
  const indicator = indicatorOf(series.indicator);
  const { definition, caveat } = INDICATOR_DEFINITIONS[series.indicator];
  return (
    <div className="flex flex-col gap-3 text-sm">
      <h3 className="text-base font-semibold">
        {useRegionTitle(series.region)}: {indicator.name[language]}
      </h3>
      <p>
        {definition[language]} {caveat[language]}
      </p>
      {working.working && <ArithmeticTable {...working.working} />}
      {comparison.verdict === 'not-comparable' && <p>{refusalText(comparison, words)}</p>}
      <VerdictLine label={own.judgedTogether} comparison={comparison} better={indicator.better} />
      {working.comparison.verdict !== comparison.verdict && (
        <VerdictLine label={own.judgedAlone} comparison={working.comparison} better={indicator.better} />
      )}
      <OtherBases others={working.otherBases} better={indicator.better} />
      <ArithmeticCopy comparison={comparison} edition={edition} series={series} />
    </div>
  );
}

interface VerdictLineProps {
  readonly label: string;
  readonly comparison: Comparison;
  readonly better: ReturnType<typeof indicatorOf>['better'];
}

function VerdictLine({ label, comparison, better }: VerdictLineProps) {
  const text = useChangeText()(comparison);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className="text-soft">{label}</span>
      <VerdictMark verdict={comparison.verdict} better={better} />
      <span className="figures">
        {text.change} {text.interval && `(${text.interval})`} {text.note}
      </span>
    </p>
  );
}

function OtherBases({
  others,
  better,
}: { readonly others: Arithmetic['otherBases'] } & Pick<VerdictLineProps, 'better'>) {
  const own = useArithmeticWords();
  const formats = useFormats();
  const changeText = useChangeText();
  return (
    <table className="w-full text-left">
      <caption className="pb-1 text-left font-semibold">{own.otherBases}</caption>
      <tbody>
        {others.map(({ window, comparison }) => {
          const text = changeText(comparison);
          return (
            <tr key={`${window.from} ${window.to}`} className="border-t border-rule">
              <th scope="row" className="py-1 pr-3 font-normal">
                {formats.window(window)}
              </th>
              <td className="pr-3">
                <VerdictMark verdict={comparison.verdict} better={better} />
              </td>
              <td className="figures">
                {text.change ? (
                  `${text.change} (${text.interval})`
                ) : (
                  <span className="text-xs text-soft">{text.note}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
