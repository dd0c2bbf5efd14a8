import { useQueries } from '@tanstack/react-query';
import type { Revisions } from '../../../domain/record/revisions/revision.ts';
import type { Language } from '../../../domain/bilingual.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { NATION } from '../../../domain/place/region.ts';
import { revisionsQuery } from '../../api/evidence-queries.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import type { WordsOf } from '../../words/languages.ts';

interface TypicalFigureProps {
  readonly edition: EditionCatalogue;
  readonly indicators: readonly IndicatorId[];
}

const SPANS = [1, 3, 6, 12] as const;

interface TypicalRow {
  readonly id: IndicatorId;
  readonly typical: Revisions['typical'];
}

function columnsFor(
  words: WordsOf<'revisions'>,
  smallPercent: (fraction: number) => string,
  language: Language,
): Column<TypicalRow>[] {
  const sizeAt = (row: TypicalRow, after: number) => row.typical.find((each) => each.after === after);
  const text = (row: TypicalRow, after: number): string => {
    const size = sizeAt(row, after);
    return size ? `${smallPercent(size.medianSize)} (${smallPercent(size.ninetiethSize)})` : words.noPair;
  };
  return [
    { key: 'indicator', title: words.indicator, cell: (row) => INDICATOR_NAMES[row.id].name[language] },
    ...SPANS.map((after): Column<TypicalRow> => ({
      key: String(after),
      title: words.after(after),
      numeric: true,
      order: (row) => sizeAt(row, after)?.medianSize ?? null,
      cell: (row) => text(row, after),
    })),
  ];
}

/** Each indicator's usual revision after 1, 3, 6 and 12 months, measured on the vintages kept. */
export function TypicalFigure({ edition, indicators }: TypicalFigureProps) {
  const words = useWords('revisions');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(edition);
  const answers = useQueries({ queries: indicators.map((id) => revisionsQuery(edition.id, id, NATION)) });
  const rows = answers.flatMap(({ data }): TypicalRow[] =>
    data ? [{ id: data.indicator, typical: data.typical }] : [],
  );
  return (
    <Figure
      id="typical"
      title={words.typicalTitle}
      subtitle={words.typicalSubtitle}
      caveat={words.typicalCaveat}
      source={sources(indicators)}
      edition={edition.id}
    >
      {rows.length === indicators.length ? (
        <DataTable
          caption={words.typicalTitle}
          quietCaption
          columns={columnsFor(words, formats.smallPercent, language)}
          rows={rows}
          rowKey={(row) => row.id}
        />
      ) : (
        <Loading className="min-h-96" />
      )}
    </Figure>
  );
}
