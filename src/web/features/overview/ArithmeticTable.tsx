import type { Change, Comparison, Side } from '../../../domain/comparison.ts';
import { useFormats } from '../../ui/formats.ts';
import type { Formats } from '../../ui/format.ts';
import { useWords, type Words } from '../../words/words.ts';

type Judged = Exclude<Comparison, { readonly verdict: 'not-comparable' }>;

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

function rowsOf(words: Words['overview']['arithmetic'], formats: Formats): Row[] {
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

function factsOf(change: Change, words: Words['overview'], formats: Formats): [string, string][] {
  const { ratio, interval } = change;
  return [
    [words.arithmetic.ratio, ratio === null ? '—' : three(ratio)],
    [
      words.arithmetic.interval,
      interval.high === null ? words.noCeiling : `${three(interval.low)} – ${three(interval.high)}`,
    ],
    [words.arithmetic.dispersion, formats.rate(change.dispersion)],
    [words.arithmetic.pValue, change.pValue < 0.001 ? '< 0.001' : three(change.pValue)],
  ];
}

const CELL = 'py-1 pr-3 text-right';

/** Both sides of a comparison, line by line, and what follows from them. */
export function ArithmeticTable({ comparison }: { readonly comparison: Judged }) {
  const words = useWords().overview;
  const formats = useFormats();
  const { side, base } = comparison.change;
  return (
    <div className="overflow-x-auto">
      <table className="w-full">
        <thead>
          <tr className="border-b border-edge">
            <th scope="col" className="py-1 pr-3 text-left">
              {words.arithmetic.quantity}
            </th>
            <th scope="col" className={CELL}>
              {words.arithmetic.period}
            </th>
            <th scope="col" className={CELL}>
              {words.arithmetic.base}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(words.arithmetic, formats).map(({ name, show }) => (
            <tr key={name} className="border-b border-rule">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                {name}
              </th>
              <td className={CELL}>{show(side)}</td>
              <td className={CELL}>{show(base)}</td>
            </tr>
          ))}
          {factsOf(comparison.change, words, formats).map(([name, value]) => (
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
