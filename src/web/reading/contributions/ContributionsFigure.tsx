import { memo, useMemo, type ReactNode } from 'react';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import {
  contributionRows,
  CONTRIBUTION_COLUMNS,
  UNASSIGNED,
  type Contribution,
  type Contributions,
} from '../../../domain/judgement/regions/contributions.ts';
import { regionName } from '../../../domain/place/region.ts';
import { windowText } from '../../../domain/time/period.ts';
import { ContributionBars, type ContributionBar } from '../../charts/plots/ContributionBars.tsx';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { Empty } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Scope } from '../evidence/scope.ts';
import { topicColour } from '../evidence/topics.ts';
import { useSourceNames } from '../origin/source-names.ts';
import { indicatorTitle } from '../verdict/change-text.ts';
import {
  contributionsIn,
  windowEndsOf,
  isLikeForLike,
  type AvailableContributions,
} from './contributions-in.ts';
import { useWithoutText } from './without-text.ts';

interface ContributionsFigureProps {
  /** Its place on the page. */
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly scope: Scope;
  readonly evidence: Evidence;
  /** What chooses the indicator, where the page has no other place for it. */
  readonly controls?: ReactNode;
}

/** How parts are named and their differences written: records, or daily means where windows differ in length. */
function usePartTexts() {
  const words = useWords('contributions');
  const language = useLanguage();
  const decimals = useDecimals();
  const nameOf = ({ region }: Contribution): string =>
    region === UNASSIGNED ? words.unassigned : regionName(region)[language];
  const textOf = (part: Pick<Contribution, 'difference' | 'perDay'>, alike: boolean): string =>
    alike ? decimals(part.difference, 0, true) : words.perDay(decimals(part.perDay, 2, true));
  return { nameOf, textOf };
}

/** The difference of the whole, the states at both ends, and what the others did without the first of them. */
function useFinding(): (available: AvailableContributions) => string {
  const words = useWords('contributions');
  const own = useWords('reading');
  const formats = useFormats();
  const { nameOf, textOf } = usePartTexts();
  const withoutText = useWithoutText();
  return (available) => {
    const { whole } = available;
    if (whole.verdict === 'not-comparable') return '';
    const { side, base } = whole.change;
    const alike = isLikeForLike(available);
    const moved = { difference: side.total - base.total, perDay: side.perDay - base.perDay };
    const { up, down } = windowEndsOf(available);
    const end = (part: Contribution | undefined): string =>
      part ? words.named(nameOf(part), textOf(part, alike)) : '';
    return [
      words.difference(
        textOf(moved, alike),
        formats.count(side.total),
        formats.count(base.total),
        own.compared(formats.window(side.window), formats.window(base.window)),
      ),
      words.ends(end(up), end(down)),
      withoutText(available),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

function useColumns(): Column<Contribution>[] {
  const words = useWords('contributions');
  const own = useWords('reading');
  const formats = useFormats();
  const decimals = useDecimals();
  const { nameOf } = usePartTexts();
  const numeric = (key: string, title: string, of: (part: Contribution) => number | null, digits = 0) => ({
    key,
    title,
    numeric: true,
    order: of,
    cell: (part: Contribution) => {
      const value = of(part);
      return value === null ? own.noFigure : decimals(value, digits, true);
    },
  });
  return [
    { key: 'state', title: own.columns.state, order: nameOf, cell: nameOf },
    numeric('difference', words.columns.difference, (part) => part.difference),
    numeric('per-day', words.columns.perDay, (part) => part.perDay, 2),
    numeric('points', words.columns.points, (part) => part.points, 1),
    {
      ...numeric('total', own.columns.total, (part) => part.total),
      cell: ({ total }) => formats.count(total),
    },
    {
      ...numeric('base', own.columns.baseTotal, (part) => part.baseTotal),
      cell: ({ baseTotal }) => formats.count(baseTotal),
    },
  ];
}

function Bars({ available }: { readonly available: AvailableContributions }) {
  const words = useWords('contributions');
  const { nameOf, textOf } = usePartTexts();
  const alike = isLikeForLike(available);
  const bars = available.parts.map((part): ContributionBar => ({
    id: part.region,
    name: nameOf(part),
    value: part.perDay,
    text: textOf(part, alike),
    hollow: part.region === UNASSIGNED,
  }));
  const { topic } = indicatorOf(available.whole.indicator);
  return <ContributionBars bars={bars} colour={topicColour(topic)} label={words.bars} />;
}

/** Why a difference is not given by parts, with the states to blame. */
function useRefusalText(): (refused: Exclude<Contributions, AvailableContributions>) => string {
  const words = useWords('contributions');
  const language = useLanguage();
  const formats = useFormats();
  return ({ reason, missing }) => {
    const names = missing.map((part) => regionName(part.region)[language]);
    return [words.refusals[reason], names.length > 0 && words.missing(formats.list(names))]
      .filter(Boolean)
      .join(' ');
  };
}

/** What each state adds to the change of a region, so that the parts add up to it; nothing in a single state. */
export const ContributionsFigure = memo(function ContributionsFigure(props: ContributionsFigureProps) {
  const { id, indicator, scope, evidence, controls } = props;
  const words = useWords('contributions');
  const language = useLanguage();
  const shared = useWords();
  const sources = useSourceNames(evidence.edition);
  const finding = useFinding();
  const refusalText = useRefusalText();
  const columns = useColumns();
  const found = useMemo(() => contributionsIn(indicator, scope, evidence), [indicator, scope, evidence]);
  if (!found) return null;
  const available = 'parts' in found ? found : undefined;
  const title = words.title(indicatorTitle(indicator, language, shared));
  const sentence = available ? finding(available) : '';
  const outside = available?.parts.some((part) => part.region === UNASSIGNED);
  const edition = evidence.edition.id;
  const { window, base } = scope;
  return (
    <Figure
      id={id}
      title={title}
      subtitle={sentence}
      sentence={`${title}. ${sentence}`}
      source={sources([indicator])}
      edition={edition}
      caveat={outside ? `${words.addUp} ${words.unassignedWhy}` : words.addUp}
      csv={{
        name: `saldo-contributions-${indicator}-${scope.region}-${windowText(window)}-${windowText(base)}-${edition}.csv`,
        table: () => ({ columns: CONTRIBUTION_COLUMNS, rows: contributionRows(edition, found) }),
      }}
      table={
        available && (
          <DataTable
            caption={title}
            quietCaption
            columns={columns}
            rows={available.parts}
            rowKey={(part) => part.region}
          />
        )
      }
    >
      {controls}
      {available ? (
        <Bars available={available} />
      ) : (
        'reason' in found && <Empty reason={refusalText(found)} className="min-h-40" />
      )}
    </Figure>
  );
});
