import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { Revisions } from '../../../domain/record/revisions/revision.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import type { Download } from '../../ui/figure/menu/download.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { columnsOfSource, movedMonths, type MovedMonth } from './moved.ts';
import { useWords } from '../../words/words.ts';
import type { WordsOf } from '../../words/languages.ts';

interface MovedFigureProps {
  readonly edition: EditionCatalogue;
  readonly answer: Revisions;
  readonly name: string;
}

function csvOf(answer: Revisions, moved: readonly MovedMonth[]): Download {
  const vintages = columnsOfSource(answer).map((each) => each.vintage);
  return {
    name: `revisions-${answer.indicator}-${answer.region}.csv`,
    table: () => ({
      columns: ['edition', 'indicator', 'region', 'month', ...vintages],
      rows: moved.map((each) => [
        answer.edition,
        answer.indicator,
        answer.region,
        each.month,
        ...each.values,
      ]),
    }),
  };
}

type Speech = readonly [WordsOf<'revisions'>, ReturnType<typeof useFormats>];

/** What one vintage printed of a month. */
function printed(value: number | null | undefined, [words, formats]: Speech): string {
  return value === null || value === undefined ? words.blank : formats.count(value);
}

/** The move from the first printing to the last, signed. */
function moveOf({ first, last }: MovedMonth, [, formats]: Speech): string {
  if (first === 0) return '–';
  const sign = last === first ? '' : last < first ? '−' : '+';
  return `${sign}${formats.smallPercent(last / first - 1)}`;
}

function columnsFor(answer: Revisions, speech: Speech): Column<MovedMonth>[] {
  const [words, formats] = speech;
  return [
    { key: 'month', title: words.month, cell: (row) => formats.month(row.month) },
    ...columnsOfSource(answer).map((vintage, index): Column<MovedMonth> => ({
      key: vintage.vintage,
      title: words.through(formats.shortMonth(vintage.coversThrough)),
      numeric: true,
      cell: (row) => printed(row.values[index], speech),
    })),
    {
      key: 'change',
      title: words.change,
      numeric: true,
      order: (row) => (row.first > 0 ? row.last / row.first : null),
      cell: (row) => moveOf(row, speech),
    },
  ];
}

/** Every month whose figure changed, with what each vintage printed. */
export function MovedFigure({ edition, answer, name }: MovedFigureProps) {
  const words = useWords('revisions');
  const formats = useFormats();
  const sources = useSourceNames(edition);
  const moved = movedMonths(answer);
  return (
    <Figure
      id="moved"
      title={words.movedTitle}
      subtitle={words.movedSubtitle(name)}
      source={sources([answer.indicator])}
      edition={answer.edition}
      csv={csvOf(answer, moved)}
    >
      {moved.length === 0 ? (
        <p>{words.noneMoved}</p>
      ) : (
        <DataTable
          caption={words.movedTitle}
          quietCaption
          columns={columnsFor(answer, [words, formats])}
          rows={moved}
          rowKey={(row) => row.month}
        />
      )}
    </Figure>
  );
}
