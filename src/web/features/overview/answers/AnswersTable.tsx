import { useId, type ReactNode } from 'react';
import type { View } from '../../../../domain/view/view.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import type { Scope } from '../../../reading/evidence/scope.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';
import { baseText } from '../sentence.ts';
import { ANSWERS_HEIGHT } from '../skeleton.tsx';
import { COLUMNS, type AnswerColumn } from './TopicCell.tsx';
import type { ThreeAnswers } from '../../../reading/answer/three-answers.ts';
import { ArcCell } from './ArcColumn.tsx';
import { NowCell } from './NowColumn.tsx';
import { YearCell } from './YearColumn.tsx';

interface AnswersTableProps {
  readonly answers: ThreeAnswers;
  readonly view: View;
  readonly scope: Scope;
  readonly evidence: Evidence;
}

/** The three answers side by side, topic by topic; stacked in the same order on a phone. */
export function AnswersTable({ answers, view, scope, evidence }: AnswersTableProps) {
  const cells: Readonly<Record<AnswerColumn, ReactNode>> = {
    now: answers.now.map((each) => <NowCell key={each.topic} answer={each} />),
    year: answers.year.map((each) => (
      <YearCell key={each.topic} answer={each} view={view} evidence={evidence} />
    )),
    arc: answers.arc.map((each) => <ArcCell key={each.topic} answer={each} />),
  };
  const headings = useHeadings(answers, view, scope);
  return (
    <div className={`${ANSWERS_HEIGHT} md:grid md:grid-cols-3 md:content-start md:gap-x-5`}>
      {COLUMNS.map((column) => (
        <Column key={column} column={column} {...headings[column]}>
          {cells[column]}
        </Column>
      ))}
    </div>
  );
}

interface Heading {
  readonly title: string;
  readonly months: string;
}

function useHeadings(
  { arc }: ThreeAnswers,
  view: View,
  scope: Scope,
): Readonly<Record<AnswerColumn, Heading>> {
  const overview = useWords('overview');
  const formats = useFormats();
  const { answers } = overview;
  const [first] = arc;
  const period = formats.window(scope.window);
  const base = baseText(view.base, scope.window, scope.base, overview, formats);
  return {
    now: { title: answers.now, months: answers.nowMonths },
    year: {
      title: view.period === 'last-year' ? answers.year : answers.period,
      months: answers.against(period, base),
    },
    arc: {
      title: answers.arc,
      months: first
        ? answers.against(formats.window(first.comparison.window), formats.window(first.comparison.base))
        : '',
    },
  };
}

interface ColumnProps extends Heading {
  readonly column: AnswerColumn;
  readonly children: ReactNode;
}

function Column({ column, title, months, children }: ColumnProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="md:contents phone:mb-4">
      <header style={{ gridColumn: COLUMNS.indexOf(column) + 1, gridRow: 1 }} className="pb-1">
        <h2 id={heading} className="font-serif text-lg leading-snug font-semibold">
          {title}
        </h2>
        <p className="figures text-xs text-soft">{months}</p>
      </header>
      <ul className="md:contents">{children}</ul>
    </section>
  );
}
