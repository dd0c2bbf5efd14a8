import type { Total } from '../../../domain/series/series.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useReadingWords } from '../../words/reading.ts';
import { LineageButton, type NamedFigure } from './lineage.tsx';

/** A total of a window that opens where it comes from; where there is none, that. */
export function TotalCell({ total, indicator, region, window }: NamedFigure & { readonly total: Total }) {
  const own = useReadingWords();
  const formats = useFormats();
  if ('gap' in total) return own.noFigure;
  return <LineageButton {...{ indicator, region, window }}>{formats.count(total.total)}</LineageButton>;
}
