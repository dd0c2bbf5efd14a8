import type { Lineage } from '../../../domain/record/lineage.ts';
import { isGap } from '../../../domain/indicator/observation.ts';
import { regionName } from '../../../domain/place/region.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { LineageFiles } from './LineageFiles.tsx';
import { whenText } from './when.ts';
import type { WordsOf } from '../../words/languages.ts';

interface LineageProps {
  readonly lineage: Lineage;
}

type Words = WordsOf<'lineage'>;

/** One month's figure, what it adds up, and the files behind it. */
export function LineageRows({ lineage }: LineageProps) {
  const words = useWords('lineage');
  const judgement = useWords().judgement;
  const formats = useFormats();
  const { observation } = lineage;
  if (isGap(observation)) {
    return (
      <p>
        {words.noMonth} {judgement.gaps[observation.gap]}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="font-serif text-lg font-semibold">
        {words.sum(formats.count(observation.value), whenText(lineage.indicator, observation.month, formats))}
      </p>
      <p className="text-sm">{accountOf(lineage, observation.value, words, formats.count)}</p>
      <SourceRows lineage={lineage} />
      <Municipalities lineage={lineage} />
      <Parts lineage={lineage} />
      <LineageFiles lineage={lineage} />
    </div>
  );
}

/** Whether the rows add up to the figure, said in words. */
function accountOf(
  { accounted }: Lineage,
  value: number,
  words: Words,
  count: (value: number) => string,
): string {
  if (accounted === null) return words.unaccounted;
  const rest = value - accounted;
  const sum = words.accounted(count(accounted));
  return rest > 0 ? `${sum} ${words.otherPlaces(count(rest))}` : sum;
}

type SourceRow = Lineage['rows'][number];

/** The columns that at least one row fills. */
function columnsOf(rows: readonly SourceRow[], words: Words, count: (value: number) => string) {
  const named = (['tipo', 'subtipo', 'modalidad', 'sexo', 'edad'] as const)
    .filter((key) => rows.some((row) => row[key] !== null))
    .map((key): Column<SourceRow> => ({ key, title: words[key], cell: (row) => row[key] }));
  return [
    ...named,
    { key: 'value', title: words.value, numeric: true, cell: (row) => count(row.value) } as Column<SourceRow>,
  ];
}

function SourceRows({ lineage }: LineageProps) {
  const words = useWords('lineage');
  const formats = useFormats();
  if (lineage.rows.length === 0) return null;
  return (
    <DataTable
      caption={words.rows}
      columns={columnsOf(lineage.rows, words, formats.count)}
      rows={lineage.rows}
      rowKey={(row) => [row.tipo, row.subtipo, row.modalidad, row.sexo, row.edad].join('|')}
      className="max-h-72"
    />
  );
}

function Municipalities({ lineage }: LineageProps) {
  const words = useWords('lineage');
  const formats = useFormats();
  if (lineage.municipalities.length === 0) return null;
  return (
    <DataTable
      caption={words.municipalities}
      columns={[
        { key: 'name', title: words.municipality, cell: (row) => row.name },
        { key: 'value', title: words.value, numeric: true, cell: (row) => formats.count(row.value) },
      ]}
      rows={lineage.municipalities}
      rowKey={(row) => row.code}
      className="max-h-72"
    />
  );
}

function Parts({ lineage }: LineageProps) {
  const words = useWords('lineage');
  const formats = useFormats();
  const language = useLanguage();
  if (lineage.parts.length < 2) return null;
  return (
    <DataTable
      caption={words.parts}
      columns={[
        { key: 'region', title: words.region, cell: (row) => regionName(row.region)[language] },
        {
          key: 'value',
          title: words.value,
          numeric: true,
          cell: (row) => (row.value === null ? '–' : formats.count(row.value)),
        },
      ]}
      rows={lineage.parts}
      rowKey={(row) => row.region}
      className="max-h-72"
    />
  );
}
