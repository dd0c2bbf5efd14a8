import { useMemo } from 'react';
import { DoubtMark } from '../../../reading/registering/DoubtMark.tsx';
import type { Comparison, Verdict } from '../../../../domain/judgement/comparison.ts';
import { indicatorOf, type Indicator } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { regionName } from '../../../../domain/place/region.ts';
import { HEADLINE_TOPICS } from '../../../../domain/view/windows.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { useChangeText, type ChangeText } from '../../../reading/verdict/change-text.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { MathButton } from '../../../reading/arithmetic/MathButton.tsx';
import { VerdictSign } from '../../../ui/signs.tsx';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { verdictStroke } from '../../../reading/verdict/verdict-colour.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { neighbourRows, type NeighbourRow } from '../region-model.ts';
import type { RegionParts } from '../region-model.ts';

function nameCell(region: string, name: string, isSelf: boolean, go: (region: string) => void) {
  if (isSelf) return <strong>{name}</strong>;
  return (
    <button type="button" className="text-left underline underline-offset-4" onClick={() => go(region)}>
      {name}
    </button>
  );
}

function changeCell(
  { verdict }: Comparison,
  better: Indicator['better'],
  text: ChangeText,
  names: Readonly<Record<Verdict, string>>,
) {
  return (
    <span
      className="inline-flex items-baseline gap-1"
      style={{ color: verdictStroke(verdict, better) }}
      title={text.whole}
    >
      <VerdictSign verdict={verdict} />
      {text.change ? (
        <>
          <span className="sr-only">{names[verdict]}</span>
          {text.change}
        </>
      ) : (
        names[verdict]
      )}
    </span>
  );
}

/** The arithmetic of one neighbour's change. */
function NeighbourMath({
  comparison,
  evidence,
}: {
  readonly comparison: Comparison;
  readonly evidence: Evidence;
}) {
  const language = useLanguage();
  const name = `${INDICATOR_NAMES[comparison.indicator].shortName[language]}, ${regionName(comparison.region)[language]}`;
  return <MathButton {...{ name, comparison, evidence }} />;
}

/** The state beside the states that border it. */
export function NeighboursFigure({ reading, evidence, view, onView }: RegionParts) {
  const words = useWords('region');
  const own = useWords('reading');
  const verdicts = useWords().judgement.verdicts;
  const language = useLanguage();
  const formats = useFormats();
  const changeText = useChangeText();
  const sources = useSourceNames(evidence.edition);
  const { indicators, rows } = useMemo(
    () => neighbourRows(reading, HEADLINE_TOPICS, view, evidence),
    [reading, view, evidence],
  );
  const go = (region: string): void => onView({ ...view, region });
  const columns: Column<NeighbourRow>[] = [
    {
      key: 'name',
      title: own.columns.state,
      cell: ({ region }) => nameCell(region, regionName(region)[language], region === reading.region, go),
    },
    ...indicators.map((id, index): Column<NeighbourRow> => {
      const { better } = indicatorOf(id);
      return {
        key: id,
        title: INDICATOR_NAMES[id].shortName[language],
        cell: ({ readings }) => {
          const comparison = readings[index]?.comparison;
          if (!comparison) return own.noFigure;
          return (
            <>
              {changeCell(comparison, better, changeText(comparison), verdicts)}{' '}
              <NeighbourMath comparison={comparison} evidence={evidence} />
              <DoubtMark comparison={comparison} />
            </>
          );
        },
      };
    }),
  ];
  return (
    <Figure
      id="neighbours"
      title={words.neighbours}
      subtitle={words.neighboursSubtitle(
        own.compared(formats.window(reading.window), formats.window(reading.base)),
      )}
      source={sources(indicators)}
      edition={evidence.edition.id}
    >
      <DataTable
        caption={words.neighbours}
        quietCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.region}
      />
    </Figure>
  );
}
