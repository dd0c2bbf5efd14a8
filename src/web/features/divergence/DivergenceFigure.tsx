import { useState } from 'react';
import { regionName, type RegionCode } from '../../../domain/place/region.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { DivergencePlot } from '../../charts/plots/DivergencePlot.tsx';
import { aloneOf } from '../../charts/country/state-mark.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { StatePanel } from '../../reading/verdict/StatePanel.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { useDivergencePicture } from './divergence-picture.ts';
import type { Against, Divergence } from './pairs.ts';

interface DivergenceFigureProps {
  readonly read: Divergence;
  readonly against: Against;
  readonly evidence: Evidence;
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (code: RegionCode) => void;
}

/** The plot of two changes, with the state looked at or chosen below. */
export function DivergenceFigure({ read, against, evidence, chosen, onChoose }: DivergenceFigureProps) {
  const words = useWords('divergence');
  const language = useLanguage();
  const formats = useFormats();
  const [looked, setLooked] = useState<RegionCode | null>(null);
  const picture = useDivergencePicture(read, against, evidence);
  const { title, subtitle, sentence, source, caveat, marks, axes, corners, notes } = picture;
  const found = read.pairs.find((pair) => pair.region === (looked ?? aloneOf(chosen)));
  return (
    <Figure id="divergence" {...{ title, subtitle, sentence, source, caveat }} edition={evidence.edition.id}>
      <DivergencePlot
        marks={marks}
        label={words.plotLabel(words.subjects[against])}
        axes={axes}
        corners={corners}
        formatTick={formats.changePercent}
        chosen={chosen}
        onChoose={onChoose}
        onLook={setLooked}
      />
      <div className="mt-2" style={{ minHeight: '6rem' }}>
        {found ? (
          <StatePanel
            name={regionName(found.region)[language]}
            changes={[found.first, found.second]}
            evidence={evidence}
            isChosen={found.region === aloneOf(chosen)}
          />
        ) : (
          <p className="screen-only text-sm text-soft">{words.lookHint}</p>
        )}
      </div>
      {notes.map((each) => (
        <p key={each} className="mt-1 text-xs text-soft">
          {each}
        </p>
      ))}
    </Figure>
  );
}
