import type { ReactNode } from 'react';
import { classes } from '../../../ui/class-names.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import type { HeadlineTopic } from '../../../../domain/view/windows.ts';
import { HEADLINE_TOPICS } from '../../../../domain/view/windows.ts';
import { useWords } from '../../../words/words.ts';

/** The answers side by side, in the order in which they are read. */
export const COLUMNS = ['now', 'year', 'arc'] as const;
export type AnswerColumn = (typeof COLUMNS)[number];

interface TopicCellProps {
  readonly column: AnswerColumn;
  readonly topic: HeadlineTopic;
  /** What is counted. */
  readonly counted: string;
  readonly figure: ReactNode;
  /** What stands beside the figure: its month, its daily mean. */
  readonly aside?: ReactNode;
  readonly mark: ReactNode;
  readonly note: ReactNode;
}

/** The place of a cell where the answers stand side by side; a phone, which stacks them, takes no notice of it. */
function placeOf(column: AnswerColumn, topic: HeadlineTopic) {
  return {
    gridColumn: COLUMNS.indexOf(column) + 1,
    gridRow: HEADLINE_TOPICS.indexOf(topic) + 2,
    borderTopColor: topicColour(topic),
  };
}

/** One answer on one topic: the figure, where it goes, and what it is set against. */
export function TopicCell({ column, topic, counted, figure, aside, mark, note }: TopicCellProps) {
  const words = useWords('overview');
  return (
    <li className="min-w-0 border-t-2 pt-1 pb-2.5" style={placeOf(column, topic)}>
      <h3 className="text-xs leading-snug text-soft">
        <span className={classes('text-sm font-semibold text-ink', column === 'now' ? '' : 'md:sr-only')}>
          {words.topics[topic]}
        </span>{' '}
        <span className={column === 'now' ? 'block' : 'phone:block'}>{counted}</span>
      </h3>
      <p className="figures flex flex-wrap items-baseline gap-x-2 leading-none">
        {figure}
        {aside && <span className="text-xs text-soft">{aside}</span>}
      </p>
      <div className="mt-0.5 text-sm leading-tight">{mark}</div>
      <div className="figures text-xs leading-snug text-soft">{note}</div>
    </li>
  );
}
