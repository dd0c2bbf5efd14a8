import { useLanguage, useWords } from '../../words/words.ts';
import { CopyButton } from '../../ui/figure/menu/CopyButton.tsx';
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
  return (
    <p>
      <CopyButton label={useWords('figure-menu').sentence} text={() => text} />
    </p>
  );
}
