import { DataTable } from '../../ui/figure/DataTable.tsx';
import { useChangeText } from '../../reading/verdict/change-text.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { DoubtMark } from '../../reading/registering/DoubtMark.tsx';
import { VerdictMark } from '../../reading/verdict/VerdictMark.tsx';
import type { StoryReading, StoryItem } from './story-model.ts';
import { useWords } from '../../words/words.ts';

interface BasesTableProps {
  readonly homicide: StoryItem;
  readonly bases: StoryReading['bases'];
  readonly title: string;
}

/** The same period against every base, each with its interval. */
export function BasesTable({ homicide, bases, title }: BasesTableProps) {
  const words = useWords('story');
  const formats = useFormats();
  const changeText = useChangeText();
  return (
    <DataTable<StoryReading['bases'][number]>
      caption={title}
      quietCaption
      columns={[
        { key: 'base', title: words.base, cell: ({ comparison }) => formats.window(comparison.base) },
        {
          key: 'change',
          title: words.changeColumn,
          numeric: true,
          cell: ({ comparison }) => changeText(comparison).change,
        },
        {
          key: 'interval',
          title: words.interval,
          numeric: true,
          cell: ({ comparison }) => changeText(comparison).interval,
        },
        {
          key: 'verdict',
          title: words.verdict,
          cell: ({ comparison }) => (
            <>
              <VerdictMark
                verdict={comparison.verdict}
                better={homicide.indicator.better}
                className="text-xs"
              />
              <DoubtMark comparison={comparison} />
            </>
          ),
        },
      ]}
      rows={bases}
      rowKey={({ preset }) => preset}
    />
  );
}
