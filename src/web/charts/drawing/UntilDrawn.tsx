import type { LineChartProps } from '../lines/line-chart-props.ts';
import type { ChartDrawing } from '../lines/use-drawing.ts';

interface UntilDrawnProps {
  /** The picture that the server drew; nothing in a page that it did not. */
  readonly still: { readonly __html: string };
  readonly drawing: Exclude<ChartDrawing<unknown>, { readonly status: 'ready' }>;
  readonly words: Pick<LineChartProps['words'], 'loading' | 'failed' | 'retry'>;
}

/** What stands in a chart's box until its library has come: the server's picture, else what is awaited or failed. */
export function UntilDrawn({ still, drawing, words }: UntilDrawnProps) {
  return (
    <>
      <div className="peer absolute inset-0" suppressHydrationWarning dangerouslySetInnerHTML={still} />
      <output
        data-waiting={drawing.status === 'loading' || undefined}
        className="absolute inset-0 grid place-content-center gap-2 text-center text-sm text-soft peer-[:not(:empty)]:invisible"
      >
        {drawing.status === 'loading' ? (
          words.loading
        ) : (
          <>
            {words.failed}
            <button
              type="button"
              className="visible mx-auto border border-edge px-3 py-1"
              onClick={drawing.retry}
            >
              {words.retry}
            </button>
          </>
        )}
      </output>
    </>
  );
}
