import { memo, useMemo, useState } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { Window } from '../../../../domain/time/period.ts';
import type { Measure } from '../../../../domain/series/rate.ts';
import { regionName, type RegionCode } from '../../../../domain/place/region.ts';
import { type StateReading } from '../../../../domain/judgement/regions/state-readings.ts';
import { type Evidence, seriesIn } from '../../../reading/evidence/evidence.ts';
import { aloneOf } from '../../../charts/country/state-mark.ts';
import { SmallMultiple, type MultipleModel } from '../../../charts/small/SmallMultiple.tsx';
import { useChangeText } from '../../../reading/verdict/change-text.ts';
import { classes } from '../../../ui/class-names.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { PageLink } from '../../../router/links.tsx';
import { MathDialog, MathLink } from '../../../reading/arithmetic/MathButton.tsx';
import { VerdictSign } from '../../../ui/signs.tsx';
import { useStableCallback } from '../../../ui/hooks/use-stable.ts';
import { verdictStroke } from '../../../reading/verdict/verdict-colour.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import type { LayerReading, StatesReading } from '../layers.ts';
import { indexMultiple, singleMultiple } from './multiples.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';

interface MultiplesProps {
  readonly reading: StatesReading;
  readonly evidence: Evidence;
  readonly order: readonly RegionCode[];
  readonly measure: Measure;
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (code: RegionCode) => void;
}

interface Cell {
  readonly code: RegionCode;
  readonly model: MultipleModel;
  readonly own: readonly (readonly [LayerReading, StateReading])[];
}

type Windows = { readonly window: Window; readonly base: Window };

function readingIn(layer: LayerReading, code: RegionCode): StateReading | undefined {
  return layer.readings.find((each) => each.region === code);
}

function modelOf(
  code: RegionCode,
  own: Cell['own'],
  windows: Windows,
  measure: Measure,
  evidence: Evidence,
): MultipleModel | undefined {
  const lines = own.flatMap(([layer]) => {
    const series = seriesIn(evidence, layer.indicator, code);
    return series ? [{ id: layer.layer, colour: topicColour(layer.layer), series }] : [];
  });
  const [line] = lines;
  const [first] = own;
  if (!line || !first) return undefined;
  if (lines.length > 1) return indexMultiple(lines, windows);
  const better = indicatorOf(first[0].indicator).better;
  const colour = verdictStroke(first[1].comparison.verdict, better);
  return singleMultiple(line.series, windows, measure, evidence, colour);
}

function cellsOf(reading: StatesReading, evidence: Evidence, measure: Measure): Map<RegionCode, Cell> {
  const codes = reading.layers[0]?.readings.map((each) => each.region) ?? [];
  return new Map(
    codes.flatMap((code) => {
      const own = reading.layers.flatMap((layer) => {
        const found = readingIn(layer, code);
        return found ? [[layer, found] as const] : [];
      });
      const model = modelOf(code, own, reading, measure, evidence);
      return model ? [[code, { code, model, own }] as const] : [];
    }),
  );
}

/** A name that fills its line pushes the highest value out of sight whole; the ring of the focus stays inside. */
const NAME_LINE = { height: '1.35rem' };
const INSIDE = { outlineOffset: '-2px' };

/** What does not fit into one line is left out whole: the sign says the verdict as well. */
const ONE_LINE = { height: '1.35em' };

interface ChangeProps {
  readonly layer: LayerReading;
  readonly reading: StateReading;
  /** Says which layer it is of, where several share the multiple. */
  readonly named: boolean;
}

/** One line of words over a multiple: the verdict's shape, the change, and in which layer. */
export function MultipleChange({ layer, reading, named }: ChangeProps) {
  const text = useChangeText()(reading.comparison);
  const names = useWords('states').layers;
  const words = useWords().judgement;
  const indicator = indicatorOf(layer.indicator);
  const { verdict } = reading.comparison;
  return (
    <span
      className="figures flex min-w-0 flex-wrap items-baseline gap-x-1 overflow-hidden text-xs"
      style={{ ...ONE_LINE, color: verdictStroke(verdict, indicator.better) }}
      title={text.whole}
    >
      <VerdictSign verdict={verdict} />
      {named && <span style={{ color: topicColour(layer.layer) }}>{names[layer.layer]}</span>}
      {text.change && <span>{text.change}</span>}
      {!named && <span>{words.verdicts[verdict]}</span>}
    </span>
  );
}

interface AskProps {
  readonly code: RegionCode;
  readonly layer: LayerReading['layer'];
  /** What the figure is called. */
  readonly name: string;
  readonly onAsk: (code: RegionCode, layer: LayerReading['layer']) => void;
}

/** Opens the arithmetic of one figure; the same whatever the filters choose. */
const AskLink = memo(function AskLink({ code, layer, name, onAsk }: AskProps) {
  return (
    <span className="relative shrink-0">
      <MathLink name={name} onAsk={() => onAsk(code, layer)} />
    </span>
  );
});

/** The press of a name reaches over its whole cell; links stand above it. */
const WHOLE_CELL = { position: 'absolute', inset: 0 } as const;

interface MultipleCellProps {
  readonly cell: Cell;
  readonly isChosen: boolean;
  /** Chosen by itself: then its page can be opened. */
  readonly isAlone: boolean;
  readonly onChoose: (code: RegionCode) => void;
  readonly onAsk: AskProps['onAsk'];
  readonly top: string;
}

/** A state's small chart: pressing it chooses the state, each change opens its arithmetic. */
export const MultipleCell = memo(function MultipleCell(props: MultipleCellProps) {
  const { cell, isChosen, isAlone, onChoose, onAsk, top } = props;
  const words = useWords('states');
  const own = useWords('reading');
  const name = regionName(cell.code)[useLanguage()];
  const together = cell.own.length > 1;
  const [first] = cell.own;
  const colour = first && verdictStroke(first[1].comparison.verdict, indicatorOf(first[0].indicator).better);
  return (
    <li
      className={classes('relative border-t-2 pt-1', isChosen && 'outline-2 outline-ink')}
      style={{ borderColor: together ? 'var(--color-edge)' : colour, outlineOffset: '5px' }}
      data-multiple={cell.code}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-2 overflow-hidden" style={NAME_LINE}>
        <button
          type="button"
          className="truncate text-left text-sm font-semibold"
          style={INSIDE}
          aria-pressed={isChosen}
          title={words.choose(name)}
          onClick={() => onChoose(cell.code)}
        >
          {name}
          <span style={WHOLE_CELL} />
        </button>
        <span className="figures shrink-0 text-xs text-soft">{top}</span>
      </p>
      {cell.own.map(([layer, reading]) => (
        <div key={layer.layer} className="flex items-baseline justify-between gap-1">
          <MultipleChange layer={layer} reading={reading} named={together} />
          <AskLink
            code={cell.code}
            layer={layer.layer}
            name={together ? `${words.layers[layer.layer]}, ${name}` : name}
            onAsk={onAsk}
          />
        </div>
      ))}
      <SmallMultiple model={cell.model} />
      {isAlone && (
        <PageLink to="/region" className="relative text-xs underline underline-offset-4">
          {own.toRegion(name)}
        </PageLink>
      )}
    </li>
  );
});

/** The 32 states as small charts, in the chosen order. */
export function Multiples(props: MultiplesProps) {
  const { reading, evidence, order, measure, chosen, onChoose } = props;
  const words = useWords('states');
  const formats = useFormats();
  const [asked, ask] = useState<StateReading | null>(null);
  const cells = useMemo(() => cellsOf(reading, evidence, measure), [reading, evidence, measure]);
  const onAsk = useStableCallback((code: RegionCode, layer: LayerReading['layer']) => {
    const own = cells.get(code)?.own.find(([each]) => each.layer === layer);
    ask(own?.[1] ?? null);
  });
  const isIndex = reading.layers.length > 1;
  return (
    <>
      <ul className="grid grid-cols-2 gap-x-5 gap-y-5 sm:grid-cols-3 md:grid-cols-4 xl:grid-cols-6 4k:grid-cols-8">
        {order.flatMap((code) => {
          const cell = cells.get(code);
          if (!cell) return [];
          const top = isIndex ? '' : words.top(formats.measured(cell.model.top, measure));
          const isChosen = chosen.includes(code);
          const isAlone = aloneOf(chosen) === code;
          return <MultipleCell key={code} {...{ cell, isChosen, isAlone, onChoose, onAsk, top }} />;
        })}
      </ul>
      {asked && <MathDialog comparison={asked.comparison} evidence={evidence} onClose={() => ask(null)} />}
    </>
  );
}
