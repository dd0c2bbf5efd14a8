import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { SmallMultiple, type MultipleModel } from '../../src/web/charts/small/SmallMultiple.tsx';

const STATES = 32;
const MONTHS = 132;

/** Synthetic counts, for the time they take and nothing else. */
function values(state: number, turn: number): number[] {
  return Array.from({ length: MONTHS }, (_, month) =>
    Math.round(60 + 40 * Math.sin(month / 6 + state) + ((month * 31 + state * 17 + turn * 7) % 23)),
  );
}

interface Cell {
  readonly model: MultipleModel;
  readonly rows: readonly { readonly at: number; readonly value: number }[];
}

function cells(turn: number): Cell[] {
  return Array.from({ length: STATES }, (_, state) => {
    const line = values(state, turn);
    return {
      model: {
        lines: [{ id: 'all', colour: '#555', values: line, seams: [] }],
        months: MONTHS,
        top: Math.max(...line),
        window: [108, 131],
        base: [96, 107],
      },
      rows: line.map((value, at) => ({ at, value })),
    };
  });
}

function Drawn({ cell, how }: { readonly cell: Cell; readonly how: string }) {
  if (how === 'svg') return <SmallMultiple model={cell.model} />;
  return (
    <LineChart width={160} height={64} data={[...cell.rows]} accessibilityLayer={false}>
      <XAxis dataKey="at" hide />
      <YAxis hide domain={[0, 'dataMax']} />
      <Line dataKey="value" dot={false} isAnimationActive={false} type="linear" stroke="#555" />
    </LineChart>
  );
}

function Grid({ how }: { readonly how: string }) {
  const [turn, setTurn] = useState(0);
  useLayoutEffect(() => {
    window.change = setTurn;
  }, []);
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(6, 160px)' }}>
      {cells(turn).map((cell, state) => (
        <Drawn key={state} cell={cell} how={how} />
      ))}
    </div>
  );
}

async function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // After the frame's own layout and paint have been queued.
      setTimeout(() => resolve(performance.now()), 0);
    });
  });
}

interface Repaint {
  /** Milliseconds until React has written the new pictures into the page. */
  readonly written: number;
  /** Milliseconds until the frame that shows them. */
  readonly shown: number;
}

/** Draws 32 charts one way and changes all of them `turns` times; milliseconds of each change. */
async function repaint(how: string, turns: number): Promise<Repaint[]> {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = createRoot(host);
  flushSync(() => root.render(<Grid how={how} />));
  await nextFrame();
  const times: Repaint[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    const start = performance.now();
    flushSync(() => window.change(turn));
    // Reading a size makes the browser lay the change out now.
    host.getBoundingClientRect();
    const written = performance.now() - start;
    const shown = (await nextFrame()) - start; // one after another is what is measured
    times.push({ written, shown });
  }
  root.unmount();
  return times;
}

declare global {
  interface Window {
    repaint: typeof repaint;
    /** Draws the series of another turn. */
    change: (turn: number) => void;
  }
}
window.repaint = repaint;
