import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { regionName } from '../../../domain/place/region.ts';
import { type StateReading } from '../../../domain/judgement/regions/state-readings.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { MathButton } from '../../reading/arithmetic/MathButton.tsx';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { AnswerCell, AnswerMark } from '../../reading/answer/AnswerMark.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { divergenceTable } from './divergence-csv.ts';
import { spreadOf, type Against, type Divergence } from './pairs.ts';
import type { StatePair } from '../../../domain/judgement/regions/divergence.ts';

interface DivergenceTableProps {
  readonly read: Divergence;
  readonly against: Against;
  readonly evidence: Evidence;
}

function useColumns(read: Divergence, evidence: Evidence, other: string): Column<StatePair>[] {
  const words = useWords('divergence');
  const own = useWords('reading');
  const language = useLanguage();
  const sides = [
    { key: 'first', at: (pair: StatePair): StateReading => pair.first, indicator: read.indicators.first },
    { key: 'second', at: (pair: StatePair): StateReading => pair.second, indicator: read.indicators.second },
  ].flatMap(({ key, at, indicator }): Column<StatePair>[] => {
    const { shortName } = INDICATOR_NAMES[indicator];
    return [
      {
        key: `${key}-change`,
        title: `${shortName[language]}: ${own.columns.change.toLowerCase()}`,
        numeric: true,
        order: (pair) => spreadOf(at(pair).comparison)?.ratio ?? null,
        cell: (pair) => <AnswerCell comparison={at(pair).comparison} evidence={evidence} />,
      },
      {
        key: `${key}-verdict`,
        title: `${shortName[language]}: ${own.columns.verdict.toLowerCase()}`,
        room: '11rem',
        order: (pair) => at(pair).comparison.verdict,
        cell: (pair) => <AnswerMark comparison={at(pair).comparison} evidence={evidence} />,
      },
      {
        key: `${key}-math`,
        title: `${shortName[language]}: ${own.mathColumn.toLowerCase()}`,
        cell: (pair) => (
          <MathButton
            name={`${regionName(pair.region)[language]}, ${shortName[language]}`}
            comparison={at(pair).comparison}
            evidence={evidence}
          />
        ),
      },
    ];
  });
  return [
    {
      key: 'name',
      title: own.columns.state,
      room: '8.5rem',
      order: (pair) => regionName(pair.region)[language],
      cell: (pair) => regionName(pair.region)[language],
    },
    {
      key: 'quadrant',
      title: own.columns.quadrant,
      order: (pair) => words.quadrants[pair.quadrant](other),
      cell: (pair) => words.quadrants[pair.quadrant](other),
    },
    ...sides,
  ];
}

/** Both changes of every state as a table, and as a CSV. */
export function DivergenceTable({ read, against, evidence }: DivergenceTableProps) {
  const words = useWords('divergence');
  const sources = useSourceNames(evidence.edition);
  const columns = useColumns(read, evidence, words.subjects[against]);
  return (
    <Figure
      id="table"
      title={words.tableTitle}
      source={sources([read.indicators.first, read.indicators.second])}
      edition={evidence.edition.id}
      csv={{
        name: `saldo-divergence-${against}-${evidence.edition.id}.csv`,
        table: () => divergenceTable(read, evidence.edition.id),
      }}
    >
      <DataTable
        caption={words.tableTitle}
        quietCaption
        columns={columns}
        rows={read.pairs}
        rowKey={(pair) => pair.region}
      />
    </Figure>
  );
}
