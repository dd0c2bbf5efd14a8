import { INDICATOR_DEFINITIONS } from '../../../domain/indicator/definitions.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { arithmeticOf, type Arithmetic as Working } from '../../../domain/judgement/arithmetic.ts';
import { METHODS } from '../../../domain/time/method.ts';
import { totalOf } from '../../../domain/series/series.ts';
import { IntervalBar } from '../../charts/plots/IntervalBar.tsx';
import { ArithmeticTable } from '../../reading/arithmetic/ArithmeticTable.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { VerdictMark } from '../../reading/verdict/VerdictMark.tsx';
import { useArithmeticWords } from '../../words/arithmetic.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { OriginText } from './CardFoot.tsx';
import type { KpiCardProps } from './KpiCard.tsx';
import { gapText, reasonOf } from './reasons.ts';
import { changeText } from './sentence.ts';

/** How a card's number and verdict came about, to be checked by hand. */
export function Arithmetic(props: KpiCardProps) {
  const { card, scope, evidence } = props;
  const words = useWords();
  const own = useArithmeticWords();
  const formats = useFormats();
  const language = useLanguage();
  const { figure, indicator, series } = card;
  const { definition, caveat } = INDICATOR_DEFINITIONS[indicator.id];
  const working = arithmeticOf(series, scope.window, scope.base, { population: evidence.population });
  const { comparison } = working;
  const total = totalOf(series, scope.window);
  return (
    <div className="flex flex-col gap-3 text-sm">
      <h3 className="text-base font-semibold">{indicator.name[language]}</h3>
      <p>
        {definition[language]} {caveat[language]}
      </p>
      {working.working === null ? (
        comparison.verdict === 'not-comparable' && (
          <p>
            {'gap' in figure
              ? gapText(figure.gap, figure.months, words, formats)
              : reasonOf(comparison, words)}
          </p>
        )
      ) : (
        <ArithmeticTable {...working.working} />
      )}
      <JudgementLine comparison={comparison} better={indicator.better} />
      <OtherBases others={working.otherBases} better={indicator.better} />
      <p className="text-soft">
        {!('gap' in total) && `${own.method}: ${METHODS[total.method].name[language]}. `}
        <OriginText origin={card.origin} /> {words.figure.edition}: {evidence.edition.id}.
      </p>
    </div>
  );
}

interface JudgementLineProps {
  readonly comparison: Comparison;
  readonly better: KpiCardProps['card']['indicator']['better'];
}

function JudgementLine({ comparison, better }: JudgementLineProps) {
  const words = useWords();
  const formats = useFormats();
  const { percent, range } = changeText(comparison, words, formats);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <VerdictMark verdict={comparison.verdict} better={better} />
      <span className="figures">{words.overview.change(percent, range)}</span>
      {comparison.verdict !== 'not-comparable' && (
        <>
          {comparison.provisional && <span>{words.judgement.provisional}</span>}
          {comparison.fragile && <span>{words.judgement.fragile}</span>}
        </>
      )}
    </p>
  );
}

interface OtherBasesProps {
  readonly others: Working['otherBases'];
  readonly better: JudgementLineProps['better'];
}

function OtherBases({ others, better }: OtherBasesProps) {
  const own = useArithmeticWords();
  const formats = useFormats();
  return (
    <table className="w-full text-left">
      <caption className="pb-1 text-left font-semibold">{own.otherBases}</caption>
      <tbody>
        {others.map(({ window: base, comparison }) => (
          <tr key={`${base.from} ${base.to}`} className="border-t border-rule">
            <th scope="row" className="py-1 pr-3 font-normal">
              {formats.window(base)}
            </th>
            <td className="pr-3">
              <VerdictMark verdict={comparison.verdict} better={better} />
            </td>
            <td className="w-1/3">
              <OtherChange comparison={comparison} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OtherChange({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const formats = useFormats();
  if (comparison.verdict === 'not-comparable') {
    return <span className="text-xs text-soft">{reasonOf(comparison, words)}</span>;
  }
  const { percent, range } = changeText(comparison, words, formats);
  const { ratio, interval } = comparison.change;
  return (
    <>
      {words.overview.change(percent, range)}
      {ratio !== null && interval.high !== null && (
        <IntervalBar ratio={ratio} low={interval.low} high={interval.high} colour="var(--color-ink)" />
      )}
    </>
  );
}
