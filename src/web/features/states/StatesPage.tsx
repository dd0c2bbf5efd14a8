import { useMemo } from 'react';
import { nationOver } from '../../reading/answer/answer.ts';
import { Answers } from '../../reading/answer/Answers.tsx';
import { useStatesAcross } from '../../reading/answer/answer-text.ts';
import { PickedPlaces } from '../../reading/beside/PickedPlaces.tsx';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { ContributionsFigure } from '../../reading/contributions/ContributionsFigure.tsx';
import { useWithoutTexts } from '../../reading/contributions/without-text.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useOwnChoice } from '../../router/own-query.ts';
import type { PageProps } from '../../router/page.ts';
import { InSightFirst } from '../../ui/InSightFirst.tsx';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { FalseAlarmsNote } from '../../reading/verdict/FalseAlarmsNote.tsx';
import { useFollowing, useStableCallback, useWindowsView } from '../../ui/hooks/use-stable.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { NATION } from '../../../domain/place/region.ts';
import { namedStates } from '../../../domain/place/region.ts';
import {
  COUNTRY_DRAWINGS,
  STATES_SHOWN,
  STATE_COLOURS,
  STATE_ORDERS,
} from '../../../domain/view/pictured.ts';
import { countVerdicts } from '../../../domain/judgement/regions/state-readings.ts';
import { GeographyFigure } from './geography/GeographyFigure.tsx';
import { colourShown, readLayers, layerCubes, type LayerReading, type Shown } from './layers.ts';
import { MultiplesFigure } from './multiples/MultiplesFigure.tsx';
import { StatesControls } from './StatesControls.tsx';
import { StatesTable } from './StatesTable.tsx';
import { useWords } from '../../words/words.ts';

/** The 32 states: where it fell, where it rose, and where nobody can tell. */
export function StatesPage(props: PageProps) {
  const [shown, onShown] = useOwnChoice('layer', STATES_SHOWN, 'homicide');
  const load = useEvidence(layerCubes(shown, props.view));
  if (load.status === 'loading') return <Loading className="my-6 min-h-[70vh]" />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  return <States {...props} shown={shown} onShown={onShown} evidence={load.evidence} />;
}

interface StatesProps extends PageProps {
  readonly shown: Shown;
  readonly onShown: (next: Shown) => void;
  readonly evidence: Evidence;
}

/** The opening sentence about one layer: in how many states it fell, rose, or cannot be decided. */
function useLead(evidence: Evidence): (layer: LayerReading) => string {
  const words = useWords('states');
  const across = useStatesAcross(evidence);
  return ({ layer, readings }) => {
    const between = across(
      words.subject[layer],
      readings.map((each) => each.comparison),
    );
    if (between) return between;
    const counts = countVerdicts(readings);
    return words.lead(words.subject[layer], {
      falling: counts.falling,
      rising: counts.rising,
      unclear: counts['no-clear-change'],
      refused: counts['not-comparable'],
    });
  };
}

function States({ view, onView, shown, onShown, evidence }: StatesProps) {
  const words = useWords('states');
  const own = useWords('reading');
  const formats = useFormats();
  const [sort, onSort] = useOwnChoice('sort', STATE_ORDERS, 'change');
  const [colour, onColour] = useOwnChoice('colour', STATE_COLOURS, 'change');
  const [picture, onPicture] = useOwnChoice('draw', COUNTRY_DRAWINGS, 'map');
  const windows = useWindowsView(view);
  const reading = useMemo(() => readLayers(shown, windows, evidence), [shown, windows, evidence]);
  // The picture in sight answers a filter at once; the long table, the dearest to lay out, follows when it has been seen.
  const later = useFollowing(reading);
  const lead = useLead(evidence);
  const chosen = useMemo(() => namedStates(view.region), [view.region]);
  const choose = useStableCallback((code: string) =>
    onView({ ...view, region: code === view.region ? NATION : code }),
  );
  const shared = { reading, evidence, chosen, onChoose: choose };
  const compared = own.compared(formats.window(reading.window), formats.window(reading.base));
  const nation = useMemo(() => ({ region: NATION, window: later.window, base: later.base }), [later]);
  const moved = useWithoutTexts(
    later.layers.map((each) => each.indicator),
    nation,
    evidence,
  );
  const sentences = [...reading.layers.map(lead), ...moved];
  return (
    <>
      <PageOpening
        heading={`${words.title} ${sentenceCase(compared)}`}
        sentence={sentences.join(' ') || words.noStates}
        aside={<FalseAlarmsNote />}
      />
      <Answers comparisons={nationOver(reading.layers, evidence)} evidence={evidence} />
      <StatesControls {...{ shown, onShown, sort, onSort, colour, onColour, picture, onPicture }} />
      {reading.layers.length === 0 ? (
        <Empty reason={words.noStates} className="min-h-[70vh]" />
      ) : (
        <div className="blocks">
          <InSightFirst
            of={GeographyFigure}
            props={{ ...shared, picture, colour: colourShown(reading, colour) }}
          />
          <InSightFirst of={MultiplesFigure} props={{ ...shared, sort, measure: view.measure }} />
          <InSightFirst of={StatesTable} props={{ reading: later, evidence, sort }} />
          {later.layers.map(({ layer, indicator }) => (
            <InSightFirst
              key={layer}
              of={ContributionsFigure}
              props={{ id: `contributions-${layer}`, indicator, scope: nation, evidence }}
            />
          ))}
        </div>
      )}
      <PickedPlaces edition={evidence.edition.id} />
    </>
  );
}
