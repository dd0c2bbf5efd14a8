import type { Claim } from '../../../../domain/claims/claim.ts';
import type { ClaimPart } from '../../../../domain/claims/part/part.ts';
import type { ClaimSide } from '../../../../domain/claims/part/register.ts';
import {
  ASPECT_NAMES,
  CANNOT_TELL_SENTENCES,
  CLOSENESS_NAMES,
} from '../../../../domain/claims/claims.words.ts';
import { DataTable } from '../../../ui/figure/DataTable.tsx';
import { OutcomeMark } from '../../../reading/verdict/OutcomeMark.tsx';
import { levelFigure, partFigure, statedFigure, type ClaimSpeech } from '../claim-text.ts';
import { useClaimSpeech } from '../use-claim-speech.ts';

const MANY = 6;

/** What else must be known of a part: why it cannot be decided, or which periods lie beyond it. */
function partNote(part: ClaimPart, claim: Claim, speech: ClaimSpeech): string {
  const { words, language, formats } = speech;
  const { closeness, reason, months, aspect, against, lastBeyond, outcome } = part;
  if (reason) {
    const blamed = months.slice(0, MANY).map(formats.shortMonth);
    return `${CANNOT_TELL_SENTENCES[reason][language]} ${blamed.length > 0 ? words.missingMonths(formats.list(blamed)) : ''}`;
  }
  if (closeness) return CLOSENESS_NAMES[closeness][language];
  if (aspect === 'sole') return '';
  if (aspect !== 'superlative' && aspect !== 'streak') return '';
  const periods = against
    .slice(0, MANY)
    .map(({ window, value }) => `${formats.shortWindow(window)} (${levelFigure(value, claim, speech)})`);
  if (periods.length > 0) return words.beyond(formats.list(periods));
  if (aspect === 'streak' || outcome === 'cannot-tell') return '';
  return lastBeyond
    ? words.lastBeyond(formats.window(lastBeyond.window), levelFigure(lastBeyond.value, claim, speech))
    : words.neverBeyond;
}

function toleranceText(part: ClaimPart, claim: Claim, { words, decimals }: ClaimSpeech): string {
  if (!part.tolerance || part.stated === null) return '';
  const unit = part.aspect === 'change' || claim.survey ? ' pp' : '';
  const figure = (value: number): string => `${decimals(value, value >= 10 ? 0 : 2)}${unit}`;
  const { rounding, revision } = part.tolerance;
  return [words.rounding(figure(rounding)), ...(revision > 0 ? [words.revision(figure(revision))] : [])].join(
    ', ',
  );
}

/** On a phone what was said, found and judged is in sight; the tolerance is reached by scrolling. */
const NAME = { minWidth: '4.5rem' } as const;
const VERDICT = { minWidth: '8rem' } as const;
const TOLERANCE = { minWidth: '11rem' } as const;

interface PartsProps {
  readonly claim: Claim;
  readonly parts: readonly ClaimPart[];
  /** Of which cut, where a page shows several. */
  readonly of?: string;
}

/** Every assertion of a statement: said, found, tolerated, judged. */
export function Parts({ claim, parts, of }: PartsProps) {
  const speech = useClaimSpeech();
  const { words, language } = speech;
  return (
    <DataTable<ClaimPart>
      caption={of === undefined ? words.parts : `${words.parts}. ${of}`}
      quietCaption
      columns={[
        {
          key: 'aspect',
          title: words.part,
          cell: ({ aspect }) => <div style={NAME}>{ASPECT_NAMES[aspect][language]}</div>,
        },
        {
          key: 'stated',
          title: words.stated,
          numeric: true,
          cell: ({ stated, aspect }) => (stated === null ? '' : statedFigure(stated, aspect, claim, speech)),
        },
        {
          key: 'found',
          title: words.given,
          numeric: true,
          cell: ({ found, aspect }) => (found === null ? '' : partFigure(found, aspect, claim, speech)),
        },
        {
          key: 'outcome',
          title: words.result,
          cell: (part) => (
            <div style={VERDICT}>
              <OutcomeMark outcome={part.outcome} /> {partNote(part, claim, speech)}
            </div>
          ),
        },
        {
          key: 'tolerance',
          title: words.tolerance,
          cell: (part) => {
            const text = toleranceText(part, claim, speech);
            return text && <div style={TOLERANCE}>{text}</div>;
          },
        },
      ]}
      rows={parts}
      rowKey={({ aspect }) => aspect}
    />
  );
}

interface SidesProps {
  readonly claim: Claim;
  readonly side: ClaimSide | null;
  readonly base: ClaimSide | null;
  /** Of which cut, where a page shows several. */
  readonly of?: string;
}

/** The totals behind the figures, each with the files that it was read from. */
export function Sides({ claim, side, base, of }: SidesProps) {
  const speech = useClaimSpeech();
  const { words, formats } = speech;
  const rows = [
    { name: words.window, side },
    { name: words.base, side: base },
  ].flatMap((each) => (each.side ? [{ name: each.name, side: each.side }] : []));
  if (rows.length === 0) return <p>{words.noSides}</p>;
  return (
    <DataTable<(typeof rows)[number]>
      caption={of === undefined ? words.sides : `${words.sides}. ${of}`}
      quietCaption
      columns={[
        { key: 'name', title: words.side, cell: (row) => `${row.name}: ${formats.window(row.side.window)}` },
        { key: 'total', title: words.total, numeric: true, cell: (row) => formats.count(row.side.total) },
        { key: 'days', title: words.days, numeric: true, cell: (row) => formats.count(row.side.days) },
        {
          key: 'value',
          title: words.value,
          numeric: true,
          cell: (row) => levelFigure(row.side.value, claim, speech),
        },
        {
          key: 'files',
          title: words.files,
          cell: (row) => <span className="text-xs break-all">{row.side.vintages.join(', ')}</span>,
        },
      ]}
      rows={rows}
      rowKey={(row) => row.name}
    />
  );
}
