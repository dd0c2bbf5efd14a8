import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LinesDrawing } from '../../charts/drawing/LinesDrawing.tsx';
import { PanelsDrawing, stackPanels } from '../../charts/drawing/PanelsDrawing.tsx';
import type { Pencils } from '../../charts/drawing/still.ts';

/** Pixels of the page's type, and how wide a chart is thought to be before there is a window to measure. */
const REM = 16;
const WIDTHS = { narrow: 358, wide: 720 } as const;

function picture(width: number, height: number, content: ReactNode): string {
  return renderToStaticMarkup(
    <svg viewBox={`0 0 ${width} ${height}`} className="size-full" aria-hidden="true">
      {content}
    </svg>,
  );
}

/** Draws charts at the width of a phone or of a column; each picture's ids are its own. */
export function pencilsFor(isNarrow: () => boolean): Pencils {
  let drawn = 0;
  const box = (): { readonly width: number; readonly rem: number; readonly id: string } => {
    drawn += 1;
    return { width: isNarrow() ? WIDTHS.narrow : WIDTHS.wide, rem: REM, id: `still-${drawn}` };
  };
  return {
    lines: ({ model, height, formatTick, formatMonthTick }) => {
      const asked = { model, height, formatTick, formatMonthTick, ...box() };
      return picture(asked.width, height, <LinesDrawing {...asked} />);
    },
    panels: ({ model, height, formatTick, formatMonthTick }) => {
      const { width, rem, id } = box();
      const stack = stackPanels(model, { width, rem, height }, formatTick);
      return picture(
        width,
        stack.height,
        <PanelsDrawing {...{ stack, rem, id, formatTick, formatMonthTick }} />,
      );
    },
  };
}
