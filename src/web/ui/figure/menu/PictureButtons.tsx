import { useState } from 'react';
import { pinnedAddress } from '../../../router/pinning.ts';
import { useLinks } from '../../../router/links.tsx';
import { useWords } from '../../../words/words.ts';
import { Button } from '../../Button.tsx';
import { saveFile } from './download.ts';
import type { FigureOffers } from './offers.ts';
import { pngOf, svgOf, type SheetWords } from './picture/picture-files.ts';

const MAKERS = { png: pngOf, svg: svgOf } as const;
type Medium = keyof typeof MAKERS;

/** Saves the figure as it stands on the page as a picture that carries everything that must travel with it. */
export function PictureButtons({ anchor, sentence = '' }: Pick<FigureOffers, 'anchor' | 'sentence'>) {
  const words = useWords('figure-menu');
  const { here } = useLinks();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const make = async (medium: Medium): Promise<void> => {
    const figure = document.getElementById(anchor);
    if (!figure) return setState('failed');
    setState('making');
    try {
      const sheet: SheetWords = { sentence, address: await pinnedAddress(here(anchor)) };
      saveFile(`saldo-${anchor}.${medium}`, await MAKERS[medium](figure, sheet));
      return setState('idle');
    } catch {
      return setState('failed');
    }
  };
  return (
    <>
      {(['png', 'svg'] as const).map((medium) => (
        <Button
          key={medium}
          look="plain"
          className="text-left text-xs"
          disabled={state === 'making'}
          onClick={() => void make(medium)}
        >
          {words[medium]}
        </Button>
      ))}
      <output className="text-xs">
        {state === 'making' && words.making}
        {state === 'failed' && words.notMade}
      </output>
    </>
  );
}
