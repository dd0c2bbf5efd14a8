import type { Total } from '../../../domain/series/series.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { LineageButton, type NamedFigure } from './lineage.tsx';
import { useWords } from '../../words/words.ts';

/** A total of a window that opens where it comes from; where there is none, that. */
export function TotalCell({ total, indicator, region, window }: NamedFigure & { readonly total: Total }) {
  const own = useWords('reading');
  const formats = useFormats();
  if ('gap' in total) return own.noFigure;
  return <LineageButton {...{ indicator, region, window }}>{formats.count(total.total)}</LineageButton>;
}
