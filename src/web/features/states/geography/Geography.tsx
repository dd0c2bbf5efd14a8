import { memo, useMemo, useState } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { regionName, type RegionCode } from '../../../../domain/place/region.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import type { Ranked } from '../../../../domain/judgement/regions/rank.ts';
import { PickButton } from '../../../reading/beside/PickButton.tsx';
import { sentenceCase } from '../../../ui/format/sentence-case.ts';
import { aloneOf } from '../../../charts/country/state-mark.ts';
import { StateMap } from '../../../charts/country/StateMap.tsx';
import { TileGrid } from '../../../charts/country/TileGrid.tsx';
import { classes } from '../../../ui/class-names.ts';
import { StatePanel } from '../../../reading/verdict/StatePanel.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';
import { Legend } from './Legend.tsx';
import type { ColourKey, LayerReading } from '../layers.ts';
import { classesOf, marksOf, rankText, type PictureKind } from './marks.tsx';
import { useRanks } from './use-ranks.ts';
import { OUTLINES } from './outlines.ts';
import { useMarkSpeech } from './speech.ts';
import { StateTip, useStateTip } from './StateTip.tsx';

interface GeographyProps {
  readonly layer: LayerReading;
  readonly evidence: Evidence;
  readonly colour: ColourKey;
  readonly topic: string;
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (code: RegionCode) => void;
  /** Side by side where the layer has the page to itself; one above the other where it shares it. */
  readonly wide: boolean;
  readonly picture: PictureKind;
}

/** One layer over the country, as the map or as the tiles; beside it what the colours stand for and the state looked at; at the pointer, its reading. */
export const Geography = memo(function Geography(props: GeographyProps) {
  const { layer, colour, topic, chosen, onChoose, wide, picture } = props;
  const words = useWords('states');
  const speech = useMarkSpeech(layer.indicator);
  const ranks = useRanks(layer, props.evidence);
  const [looked, setLooked] = useState<RegionCode | null>(null);
  const steps = useMemo(() => classesOf(layer, colour), [layer, colour]);
  const marks = useMemo(
    () => marksOf(layer, colour, steps, speech, ranks),
    [layer, colour, steps, speech, ranks],
  );
  const choice = { chosen, onChoose, onLook: setLooked };
  const { tip, handlers } = useStateTip();
  const tipped = tip && marks.find((each) => each.code === tip.code);
  return (
    <div {...handlers}>
      <div
        className={classes(
          'grid grid-cols-1 items-start gap-x-8 gap-y-3',
          wide && 'md:grid-cols-[minmax(0,1fr)_17rem] lg:grid-cols-[minmax(0,1fr)_24rem]',
        )}
      >
        {picture === 'map' ? (
          <StateMap marks={marks} outlines={OUTLINES} label={words.mapLabel(topic)} {...choice} />
        ) : (
          <TileGrid marks={marks} label={words.tilesLabel(topic)} {...choice} />
        )}
        <div className="flex min-w-0 flex-col gap-4">
          <Legend colour={colour} steps={steps} better={indicatorOf(layer.indicator).better} upright={wide} />
          {/* Room for a whole reading: no state may move away from under the pointer that reads it. */}
          <div className={wide ? 'max-md:order-first' : ''} style={{ minHeight: '9.5rem' }}>
            <LookedAt {...props} looked={looked} rank={ranks.get(looked ?? aloneOf(chosen) ?? '')} />
          </div>
        </div>
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
  rank,
}: GeographyProps & { readonly looked: RegionCode | null; readonly rank: Ranked | undefined }) {
  const words = useWords('states');
  const language = useLanguage();
  const alone = aloneOf(chosen);
  const code = looked ?? alone;
  const reading = layer.readings.find((each) => each.region === code);
  if (!reading) return <p className="screen-only text-sm text-soft">{words.lookHint}</p>;
  const place = rankText(rank, words);
  return (
    <>
      <StatePanel
        name={regionName(reading.region)[language]}
        changes={[reading]}
        evidence={evidence}
        isChosen={reading.region === alone}
      />
      {place && <p className="figures text-sm text-soft">{sentenceCase(place)}.</p>}
      {reading.region === alone && (
        <p className="mt-1">
          <PickButton code={reading.region} name={regionName(reading.region)[language]} spelled />
        </p>
      )}
    </>
  );
}
