import { useLanguage, useWords } from '../../words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopying } from '../../ui/figure/copying.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLinks } from '../../router/links.tsx';
import { useRegionTitle } from '../scope/region-title.ts';
import { figureSentence, type QuotedFigure } from './figure-sentence.ts';

/** Copies what the arithmetic came to, with its source, edition and link, to be cited elsewhere. */
export function ArithmeticCopy(figure: QuotedFigure) {
  const words = useWords();
  const own = useWords('arithmetic');
  const reading = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const region = useRegionTitle(figure.series.region);
  const { here } = useLinks();
  const text = `${figureSentence(figure, { language, words, own, reading, formats, region })}\n${here()}`;
  const { copied, copySentence, copyFailed } = words.figure;
  const [state, copy] = useCopying();
  return (
    <p className="flex flex-wrap items-baseline gap-3">
      <Button look="plain" onClick={() => copy(text)}>
        {state === 'copied' ? copied : copySentence}
      </Button>
      <output className="text-xs">
        {state === 'copied' && <span className="sr-only">{copied}</span>}
        {state === 'refused' && (
          <>
            {copyFailed} <span className="break-all select-all">{text}</span>
          </>
        )}
      </output>
    </p>
  );
}
