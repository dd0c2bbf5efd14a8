import { Fragment, type ReactNode } from 'react';
import { monthAt, monthNumber } from '../../../domain/time/period.ts';
import type { LineChartModel } from '../../charts/model/chart-model.ts';
import { PrintPlot } from '../../charts/lines/PrintPlot.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/class-names.ts';
import { DataTable } from '../../ui/figure/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Table } from '../../../domain/table.ts';
import { saveCsv } from '../../ui/figure/menu/download.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { PageLink } from '../../router/links.tsx';
import { useWords } from '../../words/words.ts';

interface StorySectionProps {
  readonly id: string;
  readonly title: string;
  /** The sentences of its paragraph, each made from what the registers say. */
  readonly sentences: readonly ReactNode[];
  /** Tries again, where what the sentences need could not be had. */
  readonly onRetry?: (() => void) | undefined;
  /** Where the reader can go on. */
  readonly more?: { readonly to: string; readonly text: string };
  /** The picture beside them. */
  readonly children?: ReactNode;
}

/** One step of the reading: a heading, its sentences, and the picture that bears them out. */
export function StorySection({ id, title, sentences, onRetry, more, children }: StorySectionProps) {
  const retry = useWords().figure.retry;
  return (
    <section
      aria-labelledby={id}
      className={classes(
        'grid gap-x-10 gap-y-3 border-t border-rule py-3',
        Boolean(children) && 'story-section md:grid-cols-2',
      )}
    >
      <div>
        <h2 id={id} className="font-serif text-lg font-semibold">
          {title}
        </h2>
        <p className="figures mt-2">
          {sentences.map((sentence, index) => (
            // The sentences of a paragraph keep their places.
            <Fragment key={index}>{sentence} </Fragment>
          ))}
        </p>
        {onRetry && (
          <Button look="plain" onClick={onRetry}>
            {retry}
          </Button>
        )}
        {more && (
          <PageLink to={more.to} className="screen-only text-xs underline underline-offset-4">
            {more.text}
          </PageLink>
        )}
      </div>
      {children && <div className="min-w-0">{children}</div>}
    </section>
  );
}

interface StoryFigureProps {
  readonly title: string;
  readonly model: LineChartModel;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: number) => string;
  /** Which indicators and region the file is of. */
  readonly file: string;
  readonly edition: string;
}

/** What is drawn, as rows: a period, and what each line has there. */
function drawnRows({ lines }: LineChartModel) {
  const points = lines.map((line) => new Map(line.segments.flatMap((each) => each.points.map(pairOf))));
  const periods = [...new Set(points.flatMap((each) => [...each.keys()]))].toSorted((a, b) => b - a);
  return periods.map((at) => ({ at, values: points.map((each) => each.get(at) ?? null) }));
}

function pairOf({ at, value }: { readonly at: number; readonly value: number | null }) {
  return [at, value] as const;
}

/** As wide as keeps the picture's words in the size of the text beside it. */
const WIDEST = '34rem';

/** A picture of the story with its own line of words above it, and the same numbers as a table and a file. */
export function StoryFigure({ title, model, file, edition, ...ticks }: StoryFigureProps) {
  const words = useWords('story');
  const own = useWords('reading');
  const formats = useFormats();
  const rows = drawnRows(model);
  const { lines } = model;
  const table = (): Table => ({
    columns: ['edition', 'month', ...lines.map((line) => line.id)],
    rows: rows.map(({ at, values }) => [edition, monthAt(at), ...values]),
  });
  return (
    <figure style={{ maxWidth: WIDEST }}>
      <figcaption className="mb-1 text-xs text-soft">{title}</figcaption>
      <PrintPlot model={model} {...ticks} />
      <Disclosure summary={words.numbers} className="screen-only mt-1 text-xs">
        <Button look="plain" onClick={() => saveCsv({ name: `saldo-${file}-${edition}.csv`, table })}>
          {own.csv}
        </Button>
        <DataTable<(typeof rows)[number]>
          caption={title}
          quietCaption
          columns={[
            { key: 'month', title: own.columns.month, cell: ({ at }) => formats.month(monthAt(at)) },
            ...lines.map((line, index) => ({
              key: line.id,
              title: line.label,
              numeric: true,
              cell: ({ values }: (typeof rows)[number]) => {
                const value = values[index] ?? null;
                return value === null ? own.noFigure : formats.rate(value);
              },
            })),
          ]}
          rows={rows}
          rowKey={({ at }) => String(monthNumber(monthAt(at)))}
        />
      </Disclosure>
    </figure>
  );
}
