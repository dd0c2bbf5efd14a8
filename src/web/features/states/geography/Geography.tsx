import { memo, useMemo, useState } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { regionName, type RegionCode } from '../../../../domain/place/region.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { aloneOf } from '../../../charts/country/state-mark.ts';
import { StateMap } from '../../../charts/country/StateMap.tsx';
import { TileGrid } from '../../../charts/country/TileGrid.tsx';
import { classes } from '../../../ui/class-names.ts';
import { StatePanel } from '../../../reading/verdict/StatePanel.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';
import { Legend } from './Legend.tsx';
import type { ColourKey, LayerReading } from '../layers.ts';
import { marksOf, valueClasses, valueOf, type ValueClass } from './marks.tsx';
import { OUTLINES } from './outlines.ts';
import { useMarkSpeech } from './speech.ts';
import { StateTip, useStateTip } from './StateTip.tsx';
import { topicColour } from '../../../reading/evidence/topics.ts';

interface GeographyProps {
  readonly layer: LayerReading;
  readonly evidence: Evidence;
  readonly colour: ColourKey;
  readonly topic: string;
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (code: RegionCode) => void;
  /** Side by side where the layer has the page to itself; one above the other where it shares it. */
  readonly wide: boolean;
}

function classesOf(layer: LayerReading, colour: ColourKey): ValueClass[] {
  if (colour === 'change') return [];
  const values = layer.readings.flatMap((each) => valueOf(each, colour) ?? []);
  return valueClasses(values, topicColour(layer.layer));
}

/** One layer over the country, twice: with true borders, and as equal tiles. Over these, the state looked at; at the pointer, its reading. */
export const Geography = memo(function Geography(props: GeographyProps) {
  const { layer, colour, topic, chosen, onChoose, wide } = props;
  const words = useWords('states');
  const speech = useMarkSpeech(layer.indicator);
  const [looked, setLooked] = useState<RegionCode | null>(null);
  const steps = useMemo(() => classesOf(layer, colour), [layer, colour]);
  const marks = useMemo(() => marksOf(layer, colour, steps, speech), [layer, colour, steps, speech]);
  const choice = { chosen, onChoose, onLook: setLooked };
  const { tip, handlers } = useStateTip();
  const tipped = tip && marks.find((each) => each.code === tip.code);
  return (
    <div {...handlers}>
      <div
        className={classes(
          'grid grid-cols-1 items-start gap-x-8 gap-y-4',
          'md:grid-cols-2',
          !wide && 'lg:grid-cols-1',
        )}
      >
        <StateMap marks={marks} outlines={OUTLINES} label={words.mapLabel(topic)} {...choice} />
        <div className="flex h-full min-w-0 flex-col justify-between gap-3">
          {/* Room for a whole reading: no state may move away from under the pointer that reads it. */}
          <div style={{ minHeight: '9.5rem' }}>
            <LookedAt {...props} looked={looked} />
          </div>
          <TileGrid marks={marks} label={words.tilesLabel(topic)} {...choice} />
        </div>
      </div>
      <div className="mt-3">
        <Legend colour={colour} steps={steps} better={indicatorOf(layer.indicator).better} />
      </div>
      {tipped && <StateTip reading={tipped.reading} x={tip.x} y={tip.y} />}
    </div>
  );
});

/** The state looked at, or else the chosen one; without either, how to get there. */
function LookedAt({
  layer,
  evidence,
  looked,
  chosen,
}: GeographyProps & { readonly looked: RegionCode | null }) {
  const words = useWords('states');
  const language = useLanguage();
  const alone = aloneOf(chosen);
  const code = looked ?? alone;
  const reading = layer.readings.find((each) => each.region === code);
  if (!reading) return <p className="screen-only text-sm text-soft">{words.lookHint}</p>;
  return (
    <StatePanel
      name={regionName(reading.region)[language]}
      changes={[reading]}
      evidence={evidence}
      isChosen={reading.region === alone}
    />
  );
}
