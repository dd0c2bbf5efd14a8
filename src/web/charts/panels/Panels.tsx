import { memo, useRef } from 'react';
import { useDrawing } from '../lines/use-drawing.ts';
import { stillPanels } from '../drawing/still.ts';
import { UntilDrawn } from '../drawing/UntilDrawn.tsx';
import type { PanelsProps } from './panels-model.ts';
import type { DrawnPanels } from './DrawnPanels.tsx';

async function loadPanels(): Promise<typeof DrawnPanels> {
  return (await import('./DrawnPanels.tsx')).DrawnPanels;
}

/** The rest of the box beside the plots of that height: titles, the words of the marks, the years and the brush. */
function restOf(panels: number): number {
  return panels * (1.35 + 0.65) + 1.15 + 1.2 + 1.5;
}

/**
 * Several plots over one time axis. Their box is here at once, at its final height; the picture comes into it
 * with the chart library, which the first paint does not wait for.
 */
export const Panels = memo(function Panels(props: PanelsProps) {
  const { words, model } = props;
  const holder = useRef<HTMLDivElement>(null);
  const drawing = useDrawing('panels', loadPanels);
  const rems = (props.height / 16) * model.panels.length + restOf(model.panels.length);
  return (
    <div ref={holder} className="plot-box relative w-full" style={{ minHeight: `${rems}rem` }}>
      {drawing.status === 'ready' ? (
        <drawing.Chart {...props} holder={holder} />
      ) : (
        <UntilDrawn still={stillPanels(props)} drawing={drawing} words={words} />
      )}
    </div>
  );
});
