import { windowText } from '../../../domain/time/period.ts';
import { arithmeticOf, type Arithmetic } from '../../../domain/judgement/arithmetic.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { INDICATOR_DEFINITIONS } from '../../../domain/indicator/definitions.words.ts';
import { indicatorOf, type Indicator } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { Measure } from '../../../domain/series/rate.ts';
import { totalOf, type Series } from '../../../domain/series/series.ts';
import { METHODS } from '../../../domain/time/method.ts';
import { IntervalBar } from '../../charts/plots/IntervalBar.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { originOver } from '../origin/origin.ts';
import { OriginText } from '../origin/OriginText.tsx';
import { useRegionTitle } from '../scope/region-title.ts';
import { useChangeText } from '../verdict/change-text.ts';
import { gapText, refusalText } from '../verdict/refusal.ts';
import { breakNote } from '../registering/break-note.ts';
import { windowNotes } from '../verdict/window-notes.ts';
import { VerdictMark } from '../verdict/VerdictMark.tsx';
import { ArithmeticCopy } from './ArithmeticCopy.tsx';
import { ArithmeticTable } from './ArithmeticTable.tsx';
import { surroundingsOf, type Evidence } from '../evidence/evidence.ts';
import { seriesOver } from '../evidence/whole-years.ts';

export interface ArithmeticPanelProps {
  /** The comparison as the page shows it. */
  readonly comparison: Comparison;
  /** What the sentence to copy gives beside the total. */
  readonly measure?: Measure;
  readonly evidence: Evidence;
}

/** How a figure's change and verdict came about, to be checked by hand, and what they would be under every other fair base. */
export function ArithmeticPanel(props: ArithmeticPanelProps) {
  const { comparison, evidence } = props;
  const series = seriesOver(evidence, comparison.indicator, comparison.region, comparison);
  return series ? <Panel {...props} series={series} /> : null;
}

type PanelProps = ArithmeticPanelProps & { readonly series: Series };

function Panel(props: PanelProps) {
  const { series, comparison, measure = 'count', evidence } = props;
  const language = useLanguage();
  const working = arithmeticOf(series, comparison.window, comparison.base, surroundingsOf(evidence));
  const indicator = indicatorOf(series.indicator);
  const { definition, caveat } = INDICATOR_DEFINITIONS[series.indicator];
  return (
    <div className="flex flex-col gap-3 text-sm">
      <h3 className="text-base font-semibold">
        {useRegionTitle(series.region)}: {INDICATOR_NAMES[indicator.id].name[language]}
      </h3>
      <p>
        {definition[language]} {caveat[language]}
      </p>
      {working.working ? (
        <ArithmeticTable {...working.working} />
      ) : (
        <Refusal series={series} comparison={comparison} />
      )}
      <VerdictLine comparison={comparison} better={indicator.better} />
      <OtherBases others={working.otherBases} better={indicator.better} />
      <MethodAndOrigin {...props} />
      <ArithmeticCopy {...{ series, comparison, measure, evidence }} />
    </div>
  );
}

function Refusal({ series, comparison }: Pick<PanelProps, 'series' | 'comparison'>) {
  const words = useWords();
  const formats = useFormats();
  const total = totalOf(series, comparison.window);
  const why =
    'gap' in total ? gapText(total.gap, total.months, words, formats) : refusalText(comparison, words);
  return <p>{why}</p>;
}

interface VerdictLineProps {
  readonly comparison: Comparison;
  readonly better: Indicator['better'];
}

function VerdictLine({ comparison, better }: VerdictLineProps) {
  const words = useWords();
  const { judgement } = words;
  const formats = useFormats();
  const notes = [
    windowNotes(comparison, words, formats),
    breakNote(comparison, useWords('reading'), formats, useLanguage()),
  ].filter(Boolean);
  const text = useChangeText()(comparison);
  const judged = comparison.verdict === 'not-comparable' ? undefined : comparison;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <VerdictMark verdict={comparison.verdict} better={better} />
      {judged && <span className="figures">{text.alone || judgement.noCeiling}</span>}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      {judged?.provisional && <span>{judgement.provisional}</span>}
      {judged?.fragile && <span>{judgement.fragile}</span>}
    </p>
  );
}

function OtherBases({
  others,
  better,
}: { readonly others: Arithmetic['otherBases'] } & Pick<VerdictLineProps, 'better'>) {
  const own = useWords('arithmetic');
  const formats = useFormats();
  return (
    <table className="w-full text-left">
      <caption className="pb-1 text-left font-semibold">{own.otherBases}</caption>
      <tbody>
        {others.map(({ window, comparison }) => (
          <tr key={windowText(window)} className="border-t border-rule">
            <th scope="row" className="py-1 pr-3 font-normal">
              {formats.window(window)}
            </th>
            <td className="pr-3">
              <VerdictMark verdict={comparison.verdict} better={better} />
            </td>
            <td className="figures w-1/3">
              <OtherChange comparison={comparison} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OtherChange({ comparison }: { readonly comparison: Comparison }) {
  const text = useChangeText()(comparison);
  if (comparison.verdict === 'not-comparable' || !text.alone) {
    return <span className="text-xs text-soft">{text.note}</span>;
  }
  const { ratio, interval } = comparison.change;
  return (
    <>
      {text.alone}
      {ratio !== null && interval.high !== null && (
        <IntervalBar ratio={ratio} low={interval.low} high={interval.high} colour="var(--color-ink)" />
      )}
    </>
  );
}

function MethodAndOrigin({ series, comparison, evidence }: PanelProps) {
  const words = useWords();
  const own = useWords('arithmetic');
  const language = useLanguage();
  const total = totalOf(series, comparison.window);
  const origin = originOver([series], comparison, evidence.edition);
  return (
    <p className="text-soft">
      {!('gap' in total) && `${own.method}: ${METHODS[total.method].name[language]}. `}
      <OriginText origin={origin} /> {words.figure.edition}: {evidence.edition.id}.
    </p>
  );
}
