import { isGap } from '../../../domain/observation.ts';
import type { FallingAndRising, NumberCell } from './falling-and-rising.ts';
import { cellText, type Speech } from './lines-chart.ts';

interface NumbersTableProps {
  readonly lines: FallingAndRising;
  readonly speech: Speech;
}

/** The chart's rows, newest first: the months as first column stay in sight while the rest scrolls. */
export function NumbersTable({ lines, speech }: NumbersTableProps) {
  const { words, formats, language } = speech;
  return (
    <section
      aria-label={words.overview.lines.table}
      // What scrolls must be reachable by keyboard.
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
      className="mt-2 max-h-96 overflow-auto border border-rule"
    >
      <table className="w-full text-xs">
        <caption className="sr-only">{words.overview.lines.table}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky top-0 left-0 z-10 bg-shade px-2 py-1 text-left">
              {words.overview.lines.month}
            </th>
            {lines.lines.map((line) => (
              <th key={line.topic} scope="col" className="sticky top-0 bg-shade px-2 py-1 text-left">
                {line.indicator.name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.rows.toReversed().map((row) => (
            <tr key={row.month} className="border-t border-rule">
              <th
                scope="row"
                className="sticky left-0 bg-paper px-2 py-0.5 text-left font-normal whitespace-nowrap"
              >
                {formats.shortMonth(row.month)}
              </th>
              {row.cells.map((cell) => (
                <NumberTableCell key={cell.line.topic} cell={cell} lines={lines} speech={speech} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NumberTableCell({ cell, lines, speech }: NumbersTableProps & { readonly cell: NumberCell }) {
  const silent = isGap(cell.observation) || cell.drawn === null;
  return (
    <td className={silent ? 'px-2 py-0.5 text-soft italic' : 'px-2 py-0.5'}>
      {cellText(cell, lines, speech)}
    </td>
  );
}
