import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import type { Download } from './menu/download.ts';
import { useAnchorTarget } from '../../router/anchor-target.ts';
import { FigureActions } from './FigureActions.tsx';

interface FigureProps {
  /** Its place on the page: the link that is copied ends in `#id`. */
  readonly id: string;
  /** The finding, in words. */
  readonly title: string;
  /** What is counted, where, when, in which unit. */
  readonly subtitle?: ReactNode;
  /** Where the numbers come from, as names. */
  readonly source?: ReactNode;
  readonly edition?: string | undefined;
  readonly caveat?: ReactNode;
  /** To copy, together with the link; the title unless said otherwise. */
  readonly sentence?: string;
  readonly csv?: Download;
  /** The same numbers as a table, shown at a press. */
  readonly table?: ReactNode;
  /** How it was computed. */
  readonly math?: ReactNode;
  readonly children: ReactNode;
}

/** A picture with everything that must travel with it: finding, subject, source, edition, caveat, actions. */
export function Figure({ id, title, subtitle, sentence = title, csv, table, math, ...rest }: FigureProps) {
  const [shown, setShown] = useState(false);
  const heading = useId();
  const toggle = { shown, onToggle: () => setShown(!shown) };
  return (
    <figure ref={useAnchorTarget(id)} id={id} aria-labelledby={heading}>
      <div className="flex flex-col-reverse gap-x-6 gap-y-1 md:flex-row md:items-start md:justify-between">
        <div className="measure">
          <h2 id={heading} className="font-serif text-lg font-semibold text-balance">
            {title}
          </h2>
          {subtitle && <p className="mt-0.5 text-sm text-soft">{subtitle}</p>}
        </div>
        <FigureActions
          anchor={id}
          sentence={sentence}
          csv={csv}
          table={table ? toggle : undefined}
          math={math}
        />
      </div>
      <div className="mt-2">{rest.children}</div>
      {shown && <div className="mt-3">{table}</div>}
      <FigureFoot source={rest.source} edition={rest.edition} caveat={rest.caveat} />
    </figure>
  );
}

type FootProps = Pick<FigureProps, 'source' | 'edition' | 'caveat'>;

/** Source, edition and caveat, as they stand under a figure, a card or a table. */
export function FigureFoot({ source, edition, caveat }: FootProps) {
  const words = useWords().figure;
  if (!source && !edition && !caveat) return null;
  return (
    <figcaption className="mt-2 flex flex-col gap-0.5 border-t border-rule pt-1.5 text-xs text-soft">
      {caveat && <p className="measure">{caveat}</p>}
      {(source || edition) && (
        <p className="figures">
          {source && (
            <>
              {words.source}: {source}
            </>
          )}
          {source && edition && '. '}
          {edition && `${words.edition}: ${edition}`}
        </p>
      )}
    </figcaption>
  );
}
