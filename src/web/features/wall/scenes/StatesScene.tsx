import { useMemo } from 'react';
import { VERDICTS, type Verdict } from '../../../../domain/judgement/comparison.ts';
import { findState } from '../../../../domain/place/region.ts';
import { countVerdicts, type StateReading } from '../../../../domain/judgement/regions/state-readings.ts';
import { TILE_COLUMNS, TILE_ROWS, tileOf } from '../../../charts/country/state-tiles.ts';
import { VerdictSign } from '../../../ui/signs.tsx';
import { verdictFill } from '../../../reading/verdict/verdict-colour.ts';
import { bearingOf } from '../../../../domain/judgement/bearing.ts';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';
import { useStatesAcross } from '../../../reading/answer/answer-text.ts';
import { doubtsOf } from '../reading/doubts.ts';
import { baseOpening, monthsText, ageText, sourceParts, type WallSpeech } from '../reading/speech.ts';
import type { Stage } from '../screen/stage.ts';
import { statesTopic, type StatesTopic } from '../reading/state-topics.ts';
import { changeFigures } from '../../../reading/verdict/change-figures.ts';

/** How far a tile may be from a square, so that `+292%` has room in it: wider, or higher on an upright screen. */
const TILE_STRETCH = 1.25;

interface TileBox {
  readonly width: number;
  readonly height: number;
}

/** A tile: as large as the body allows, leaving room for the counts beside or below. */
function tileBox({ body, isPortrait, unit }: Stage): TileBox {
  const room = isPortrait ? body : { width: body.width - 420 * unit, height: body.height };
  const [width, height] = [room.width / TILE_COLUMNS, room.height / TILE_ROWS];
  return {
    width: Math.floor(Math.min(width, height * TILE_STRETCH)),
    height: Math.floor(Math.min(height, width * TILE_STRETCH)),
  };
}

/** As long as `+999%`. */
const MOST_LETTERS = 5;

interface TileProps {
  readonly reading: StateReading;
  readonly found: StatesTopic;
  readonly box: TileBox;
  readonly speech: WallSpeech;
}

function Tile({ reading, found, box, speech }: TileProps) {
  const { column, row } = tileOf(reading.region);
  const { verdict } = reading.comparison;
  const { fill, ink, hatched } = verdictFill(verdict, found.indicator.better);
  const size = changeFigures(reading.comparison, speech.formats).change;
  // A size of four digits has no room; one that is not clear is none.
  const isTold = verdict !== 'no-clear-change' && size.length <= MOST_LETTERS;
  const place = {
    left: column * box.width,
    top: row * box.height,
    width: box.width - 4,
    height: box.height - 4,
    color: ink,
  };
  return (
    <div
      className={`wall-tile forced-color-adjust-none ${hatched ? 'hatched' : ''}`}
      data-verdict={verdict}
      style={hatched ? place : { ...place, backgroundColor: fill }}
    >
      <span className="wall-tile-name">
        {(findState(reading.region)?.abbreviation ?? reading.region).replace('.', '')}
      </span>
      <span className="wall-tile-change figures">
        <VerdictSign verdict={verdict} />
        {isTold && <span>{size}</span>}
      </span>
    </div>
  );
}

interface CountsProps {
  readonly found: StatesTopic;
  readonly speech: WallSpeech;
}

function Counts({ found, speech }: CountsProps) {
  const counts = countVerdicts(found.readings);
  // Where nothing can be compared, no zeros stand beside it: nobody knows that they are none.
  const isKnown = counts['not-comparable'] < found.readings.length;
  const shown = VERDICTS.filter((verdict: Verdict) =>
    verdict === 'not-comparable' ? counts[verdict] > 0 : isKnown,
  );
  return (
    <dl className="wall-counts">
      {shown.map((verdict) => (
        <div key={verdict} className={`wall-${bearingOf(verdict, found.indicator.better)}`}>
          <dt>
            <VerdictSign verdict={verdict} /> {speech.own.counts[verdict]}
          </dt>
          <dd className="figures">{counts[verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One topic in the 32 states, each a tile where it lies, coloured by verdict. */
export function StatesScene({ scene, evidence, stage, speech, today }: SceneProps) {
  const [topic = 'homicide'] = scene.topics;
  const found = useMemo(() => statesTopic(topic, scene.view, evidence), [topic, scene.view, evidence]);
  const { own, words } = speech;
  const box = tileBox(stage);
  const across = useStatesAcross(evidence);
  if (!found) return null;
  const counts = countVerdicts(found.readings);
  const comparisons = found.readings.map((each) => each.comparison);
  const national = found.national ? [found.national] : [];
  const [source = '', republished = ''] = sourceParts(national, found.months, evidence, speech);
  const note = [
    source,
    ageText(found.reach, today, speech),
    words.judgement.units[found.indicator.unit],
    ...doubtsOf(comparisons, speech),
    republished,
  ];
  return (
    <SceneFrame
      stage={stage}
      place={own.topics[topic]}
      time={monthsText(found.months, speech)}
      sentence={
        across(own.subject(topic), comparisons) ??
        own.states(topic, baseOpening(found.months, speech), {
          falling: counts.falling,
          rising: counts.rising,
          unclear: counts['no-clear-change'],
          refused: counts['not-comparable'],
        })
      }
      note={note}
    >
      <div className="wall-map">
        <div
          className="wall-tiles"
          style={{ width: box.width * TILE_COLUMNS, height: box.height * TILE_ROWS }}
        >
          {found.readings.map((reading) => (
            <Tile key={reading.region} reading={reading} found={found} box={box} speech={speech} />
          ))}
        </div>
        <Counts found={found} speech={speech} />
      </div>
    </SceneFrame>
  );
}
