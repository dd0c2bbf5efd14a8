import { useQuery } from '@tanstack/react-query';
import { INDICATOR_DEFINITIONS } from '../../../../domain/indicator/definitions.words.ts';
import type { IndicatorId } from '../../../../domain/indicator/rows.ts';
import { municipalitiesQuery } from '../../../api/region-queries.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';
import { municipalRows, municipalityTable, type MunicipalityRow } from './municipalities.ts';
import type { RegionParts } from '../region-model.ts';

const INDICATOR: IndicatorId = 'missing-reported';
const MOST = 20;

function useColumns(): Column<MunicipalityRow>[] {
  const words = useWords('region');
  const own = useWords('reading');
  const formats = useFormats();
  const figure = (value: number | null): string => (value === null ? own.noFigure : formats.count(value));
  return [
    { key: 'name', title: words.municipality, order: (row) => row.name, cell: (row) => row.name },
    {
      key: 'total',
      title: words.reported,
      numeric: true,
      order: (row) => row.total,
      cell: (row) => figure(row.total),
    },
    {
      key: 'before',
      title: words.before,
      numeric: true,
      order: (row) => row.before,
      cell: (row) => figure(row.before),
    },
    {
      key: 'all',
      title: words.allYears,
      numeric: true,
      order: (row) => row.all,
      cell: (row) => figure(row.all),
    },
  ];
}

/** The municipalities of a state with most people reported missing. */
export function MunicipalitiesFigure({ reading, evidence }: RegionParts) {
  const words = useWords('region');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const columns = useColumns();
  const { id } = evidence.edition;
  const { data, error, refetch } = useQuery(municipalitiesQuery(id, INDICATOR, reading.region));
  if (error) return <Failed failure={error.problem} onRetry={() => void refetch()} className="min-h-40" />;
  if (!data) return <Loading className="min-h-64" />;
  const rows = municipalRows(data.columns, data.start, reading.window, MOST);
  return (
    <Figure
      id="municipalities"
      title={words.municipalities}
      subtitle={words.municipalitiesSubtitle(formats.window(reading.window))}
      source={sources([INDICATOR])}
      edition={id}
      caveat={INDICATOR_DEFINITIONS[INDICATOR].caveat[language]}
      csv={{
        name: `saldo-municipalities-${reading.region}-${id}.csv`,
        table: () => municipalityTable(data, reading.window, id),
      }}
    >
      {rows.length === 0 ? (
        <p className="text-sm">{words.municipalitiesEmpty}</p>
      ) : (
        <DataTable
          caption={words.municipalities}
          quietCaption
          columns={columns}
          rows={rows}
          rowKey={(row) => row.code}
          sorting={{ column: 'total', descending: true }}
        />
      )}
    </Figure>
  );
}
