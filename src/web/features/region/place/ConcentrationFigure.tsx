import { useQuery } from '@tanstack/react-query';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import {
  CONCENTRATION_COLUMNS,
  concentrationRows,
  type Concentrated,
} from '../../../../domain/judgement/municipal/concentration.ts';
import { concentrationQuery } from '../../../api/municipal/municipal-queries.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';
import type { MunicipalChoice } from './use-municipal.ts';

interface ConcentrationFigureProps {
  readonly choice: MunicipalChoice;
  readonly evidence: Evidence;
}

/** A column of figures. */
function column(key: string, title: string, cell: (row: Concentrated) => string): Column<Concentrated> {
  return { key, title, numeric: true, cell };
}

function useColumns(): Column<Concentrated>[] {
  const words = useWords('place').concentration;
  const own = useWords('reading');
  const formats = useFormats();
  return [
    {
      key: 'window',
      title: words.window,
      room: '6rem',
      cell: (row) => formats.shortWindow(row.window),
    },
    column('half', words.half, (row) => (row.holdHalf === null ? own.noFigure : formats.count(row.holdHalf))),
    column('ten', words.topTen, (row) => formats.percent(row.topTen)),
    column('fifty', words.topFifty, (row) => formats.percent(row.topFifty)),
    column('none', words.none, (row) => formats.count(row.none)),
    column('total', words.total, (row) => formats.count(row.total)),
    column('unspecified', words.unspecified, (row) => formats.count(row.unspecified)),
  ];
}

/** Where an indicator concentrates, and how that moved: the window, its base, and every whole year at hand. */
export function ConcentrationFigure({ choice, evidence }: ConcentrationFigureProps) {
  const words = useWords('place').concentration;
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const columns = useColumns();
  const { id } = evidence.edition;
  const { indicator, state, window } = choice.question;
  const { data, error, refetch } = useQuery(concentrationQuery(id, choice.question));
  if (error && !data) return <Failed failure={error.problem} onRetry={() => void refetch()} />;
  if (!data) return <Loading className="min-h-64" />;
  const { now, before, years } = data;
  const rows = [now, before, ...years.toReversed()].filter((each) => each !== null);
  const title =
    now && now.holdHalf !== null
      ? words.title(formats.count(now.holdHalf), formats.count(now.municipalities))
      : words.noHalf;
  return (
    <Figure
      id="concentration"
      title={title}
      subtitle={words.subtitle(INDICATOR_NAMES[indicator].name[language], formats.window(window))}
      source={sources([], data.vintages)}
      edition={id}
      csv={{
        name: `saldo-concentration-${indicator}-${state}-${id}.csv`,
        table: () => ({ columns: CONCENTRATION_COLUMNS, rows: concentrationRows(id, data) }),
      }}
    >
      <DataTable
        caption={words.caption}
        quietCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.window.from} ${row.window.to} ${rows.indexOf(row)}`}
      />
    </Figure>
  );
}
