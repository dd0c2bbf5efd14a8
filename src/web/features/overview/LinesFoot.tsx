import { isGap } from '../../../domain/observation.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveText } from '../../ui/csv.ts';
import { useLinks } from '../../ui/links.tsx';
import { useWords } from '../../words/words.ts';
import { OriginText } from './CardFoot.tsx';
import type { FallingAndRising } from './falling-and-rising.ts';
import type { NumberedEvent } from './lines-chart.ts';
import { csvName, linesCsv } from './lines-csv.ts';
import { originOf } from './origin.ts';
import type { Arrival } from './use-evidence.ts';

interface LinesFootProps {
  readonly lines: FallingAndRising;
  readonly events: readonly NumberedEvent[];
  readonly arrival: Arrival;
  readonly tabled: boolean;
  readonly onTable: () => void;
}

/** Caveats, source, edition, and what a reader may take away. */
export function LinesFoot({ lines, events, arrival, tabled, onTable }: LinesFootProps) {
  const words = useWords();
  const links = useLinks();
  const { edition } = arrival.evidence;
  const values = lines.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (isGap(cell.observation) ? [] : [cell.observation])),
  );
  return (
    <figcaption className="mt-1 text-xs text-soft">
      <p>{notesOf(lines, words.overview.lines).join(' ')}</p>
      {events.length > 0 && (
        <ol aria-label={words.overview.lines.eventsList} className="mt-1 columns-2 gap-4 md:columns-3">
          {events.map((event) => (
            <li key={`${event.date} ${event.title}`} className="break-inside-avoid">
              {event.number}. <time dateTime={event.date}>{event.date}</time> {event.title}
            </li>
          ))}
        </ol>
      )}
      <p className="figures">
        {words.figure.source}: <OriginText origin={originOf(values, edition)} /> {words.figure.edition}{' '}
        {edition.id}.
      </p>
      <p className="screen-only mt-1 flex flex-wrap gap-x-4">
        <Button look="plain" className="text-xs" aria-expanded={tabled} onClick={onTable}>
          {tabled ? words.figure.hideTable : words.figure.showTable}
        </Button>
        <Button
          look="plain"
          className="text-xs"
          onClick={() => saveText(csvName(lines, edition), linesCsv(lines, edition))}
        >
          {words.figure.download}
        </Button>
        <CopyButton label={words.figure.copyLink} text={() => links.here('falling-and-rising')} />
      </p>
    </figcaption>
  );
}

type LinesWords = ReturnType<typeof useWords>['overview']['lines'];

/** Only the caveats that hold for what is drawn. */
function notesOf(lines: FallingAndRising, words: LinesWords): string[] {
  const isIndex = lines.showing === 'index';
  return [
    words.raw,
    ...(lines.breakMonth ? [isIndex ? words.breakNoIndex : words.breakNote] : []),
    ...(lines.voids.length > 0 ? [words.hatching] : []),
  ];
}
