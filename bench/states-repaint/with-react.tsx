import { memo, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Line, LineChart, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts';
import { SmallMultiple, type MultipleModel } from '../../src/web/charts/small/SmallMultiple.tsx';
import { BOX, ends, INK, LAST, PLACES, type Chart, type Drawn, type Way } from './charts.ts';

function modelOf({ values, top, window, base }: Chart): MultipleModel {
  const line = { id: 'all', colour: INK.line, values, seams: [] };
  return { lines: [line], months: values.length, top, window, base };
}

interface RechartsModel extends Chart {
  readonly rows: { readonly at: number; readonly value: number | undefined }[];
  readonly domain: [number, number];
}

function rechartsModelOf(chart: Chart): RechartsModel {
  const rows = PLACES.map((at) => ({ at, value: chart.values[at] }));
  return { ...chart, rows, domain: [0, chart.top] };
}

const MARGIN = { top: BOX.edge, right: 0, bottom: BOX.edge, left: 0 };
const DOMAIN: [number, number] = [0, LAST];
const TINTS = ['base', 'window'] as const;

/** As its documentation recommends for speed: no animation, no dots, nothing to hover, props that stay the same where they may. */
const RechartsMultiple = memo(function RechartsMultiple({ model }: { readonly model: RechartsModel }) {
  return (
    <LineChart
      width={BOX.width}
      height={BOX.height}
      margin={MARGIN}
      data={model.rows}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="at" domain={DOMAIN} hide />
      <YAxis type="number" domain={model.domain} hide />
      {TINTS.map((which) => {
        const [x1, x2] = ends(model[which]);
        return (
          <ReferenceArea key={which} {...{ x1, x2 }} fill={INK.edge} fillOpacity={INK[which]} stroke="none" />
        );
      })}
      <ReferenceLine y={0} stroke={INK.edge} />
      <Line
        dataKey="value"
        type="linear"
        stroke={INK.line}
        strokeWidth={INK.stroke}
        dot={false}
        activeDot={false}
        legendType="none"
        isAnimationActive={false}
      />
    </LineChart>
  );
});

interface GridProps<Model> {
  readonly turns: readonly (readonly Model[])[];
  readonly Multiple: React.ComponentType<{ readonly model: Model }>;
  /** Is given the way to another turn. */
  readonly onReady: (change: (turn: number) => void) => void;
}

function Grid<Model>({ turns, Multiple, onReady }: GridProps<Model>) {
  const [turn, setTurn] = useState(0);
  useLayoutEffect(() => onReady(setTurn), [onReady]);
  return turns[turn]?.map((model, state) => <Multiple key={state} model={model} />);
}

function drawWith<Model>(
  host: HTMLElement,
  { turns, Multiple }: Omit<GridProps<Model>, 'onReady'>,
  line: string,
): Drawn {
  const root = createRoot(host);
  const ready: { setTurn?: (turn: number) => void } = {};
  const onReady = (setTurn: (turn: number) => void): void => {
    ready.setTurn = setTurn;
  };
  flushSync(() => root.render(<Grid {...{ turns, Multiple, onReady }} />));
  return {
    change: (turn) => flushSync(() => ready.setTurn?.(turn)),
    state: () => Array.from(host.querySelectorAll(line), (each) => each.getAttribute('d')),
    end: () => root.unmount(),
  };
}

/** The product's own small multiples. */
export const withSvg: Way = (host, turns) => {
  const models = turns.map((charts) => charts.map(modelOf));
  return drawWith(host, { turns: models, Multiple: SmallMultiple }, '.multiple-line');
};

export const withRecharts: Way = (host, turns) => {
  const models = turns.map((charts) => charts.map(rechartsModelOf));
  return drawWith(host, { turns: models, Multiple: RechartsMultiple }, '.recharts-line-curve');
};
