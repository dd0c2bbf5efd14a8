import type { Arithmetic } from '../../../domain/judgement/arithmetic.ts';
import type { Side } from '../../../domain/judgement/comparison.ts';
import { useFormats } from '../../ui/format/formats.ts';
import type { Formats } from '../../ui/format/format.ts';
import { useWords } from '../../words/words.ts';
import type { WordsOf } from '../../words/languages.ts';

type Working = NonNullable<Arithmetic['working']>;

interface Row {
  readonly name: string;
  readonly show: (side: Side) => string;
}

function orDash(value: number | null, show: (value: number) => string): string {
  return value === null ? '—' : show(value);
}

function three(value: number): string {
  return value.toFixed(3);
}

function rowsOf(words: WordsOf<'arithmetic'>, formats: Formats): Row[] {
  return [
    { name: words.months, show: (side) => formats.shortWindow(side.window) },
    { name: words.total, show: (side) => formats.count(side.total) },
    { name: words.days, show: (side) => formats.count(side.days) },
    { name: words.perDay, show: (side) => formats.rate(side.perDay) },
    {
      name: words.population,
      show: (side) => orDash(side.population, (value) => formats.count(Math.round(value))),
    },
    { name: words.rate, show: (side) => orDash(side.rate, formats.rate) },
  ];
}

/** By how much late registration alone may have moved the ratio, where its sides come from two cuts. */
function printingsFact(
  printings: Working['printings'],
  own: WordsOf<'arithmetic'>,
  formats: Formats,
): [string, string][] {
  if (!printings) return [];
  const { cuts, baseCuts, growth } = printings;
  const said = (months: typeof cuts): string => formats.list(months.map(formats.shortMonth));
  const [low, high] = [growth.low, growth.high].map((each) => formats.signedSmallPercent(each));
  return [[own.printings, own.printingsHow(low ?? '', high ?? '', said(cuts), said(baseCuts), growth.pairs)]];
}

function factsOf(
  { change, noise, revision, printings }: Working,
  own: WordsOf<'arithmetic'>,
  noCeiling: string,
  formats: Formats,
): [string, string][] {
  const { ratio, interval, pValue } = change;
  return [
    [own.ratio, orDash(ratio, three)],
    [own.interval, interval.high === null ? noCeiling : `${three(interval.low)} – ${three(interval.high)}`],
    [own.dispersion, formats.rate(noise.dispersion)],
    [own.measuredOn, formats.count(noise.monthsMeasured)],
    [own.autocorrelation, formats.rate(noise.autocorrelation)],
    ...(noise.seasonsDiffer
      ? [[own.seasons, orDash(noise.seasonalSpread, formats.percent)] as [string, string]]
      : []),
    [own.pValue, pValue < 0.001 ? '< 0.001' : three(pValue)],
    [
      own.revision,
      own.revisionHow(formats.smallPercent(revision.share), revision.basis, revision.pairs ?? 0),
    ],
    ...printingsFact(printings, own, formats),
  ];
}

const CELL = 'py-1 pr-3 text-right';

/** Both sides of a comparison, line by line, and what follows from them. */
export function ArithmeticTable(working: Working) {
  const words = useWords('arithmetic');
  const { noCeiling } = useWords().judgement;
  const formats = useFormats();
  const { side, base } = working.change;
  return (
    <div className="overflow-x-auto">
      <table className="w-full">
        <thead>
          <tr className="border-b border-edge">
            <th scope="col" className="py-1 pr-3 text-left">
              {words.quantity}
            </th>
            <th scope="col" className={CELL}>
              {words.period}
            </th>
            <th scope="col" className={CELL}>
              {words.base}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(words, formats).map(({ name, show }) => (
            <tr key={name} className="border-b border-rule">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                {name}
              </th>
              <td className={CELL}>{show(side)}</td>
              <td className={CELL}>{show(base)}</td>
            </tr>
          ))}
          {factsOf(working, words, noCeiling, formats).map(([name, value]) => (
            <tr key={name} className="border-b border-rule">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                {name}
              </th>
              <td className={CELL} colSpan={2}>
                {value}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
