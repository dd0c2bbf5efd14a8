import { memo } from 'react';
import type { RegionCode } from '../../../../domain/place/region.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { classes } from '../../../ui/class-names.ts';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { Geography } from './Geography.tsx';
import type { PictureKind } from './marks.tsx';
import type { ColourKey, StatesReading } from '../layers.ts';
import { useFinding, useLayerSubject } from '../subject.ts';
import { useWords } from '../../../words/words.ts';

interface GeographyFigureProps {
  readonly reading: StatesReading;
  readonly evidence: Evidence;
  readonly colour: ColourKey;
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (code: string) => void;
  readonly picture: PictureKind;
}

/** The map or the tiles of every layer shown, each under its own finding. */
export const GeographyFigure = memo(function GeographyFigure(props: GeographyFigureProps) {
  const { reading, evidence, colour, chosen, onChoose, picture } = props;
  const words = useWords('states');
  const own = useWords('reading');
  const subject = useLayerSubject(evidence, reading);
  const finding = useFinding();
  const isShared = reading.layers.length > 1;
  return (
    <div className={classes('grid grid-cols-1 gap-8', isShared && 'lg:grid-cols-3')}>
      {reading.layers.map((layer) => (
        <Figure
          key={layer.layer}
          id={`map-${layer.layer}`}
          title={
            colour === 'change'
              ? finding(layer)
              : words.colouredBy(words.layers[layer.layer], words.keys[colour])
          }
          subtitle={subject.subtitle(layer)}
          source={subject.sources(layer)}
          edition={evidence.edition.id}
          caveat={own.mapCredit}
        >
          <Geography
            layer={layer}
            evidence={evidence}
            colour={colour}
            topic={words.layers[layer.layer]}
            chosen={chosen}
            onChoose={onChoose}
            wide={!isShared}
            picture={picture}
          />
        </Figure>
      ))}
    </div>
  );
});
