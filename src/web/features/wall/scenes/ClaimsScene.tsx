import { speakerIn } from '../../../../domain/claims/speakers.words.ts';
import { CLOSENESS_NAMES, OUTCOME_NAMES, OUTCOME_SENTENCES } from '../../../../domain/claims/claims.words.ts';
import { anotherFails, type JudgedClaim } from '../../../../domain/claims/filter.ts';
import { changeFigure, statedChangeFigure } from '../../../reading/claims/change-figure.ts';
import { decimalsFor } from '../../../ui/format/decimals.ts';
import { claimFor, hasFigures } from '../reading/claim-turn.ts';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';
import type { WallSpeech } from '../reading/speech.ts';
import { useFit } from './parts/use-fit.ts';

type Written = typeof changeFigure;

/** Writes a number of a claim as it was meant: a change in per cent with the decimals that were printed, or a level in its measure. */
function numberText(value: number, change: Written, { claim }: JudgedClaim, speech: WallSpeech): string {
  const { query } = claim;
  if (query && query.kind !== 'change') return speech.formats.measured(value, query.measure);
  return change(value, claim, { decimals: decimalsFor(speech.language) });
}

/** What was said, what was found on the cut that decides, and where that is an older one, what the newest gives. */
function Sides({ judged, speech }: { readonly judged: JudgedClaim; readonly speech: WallSpeech }) {
  const { own, formats } = speech;
  const { stated, found, asThen, asNow } = judged.finding;
  if (stated === null || found === null || !hasFigures(judged)) return null;
  const label = asThen === null ? own.claims.found : own.claims.foundThen(formats.shortMonth(asThen));
  const sides: readonly (readonly [label: string, value: number, change: Written])[] = [
    [own.claims.stated, stated, statedChangeFigure],
    [label, found, changeFigure],
    ...(asThen === null || asNow.found === null
      ? []
      : [[own.claims.foundNow, asNow.found, changeFigure] as const]),
  ];
  return (
    <dl className="wall-sides">
      {sides.map(([name, value, change]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figures">{numberText(value, change, judged, speech)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The day of a statement, or its month where only that is known. */
function saidOn(statedOn: string | null, { formats }: WallSpeech): string {
  if (statedOn === null) return '';
  return statedOn.length > 7 ? formats.date(statedOn) : formats.month(statedOn as `${number}-${number}`);
}

/** What the finding means: for one that holds, how near the register comes to what was said. */
function meaningOf(judged: JudgedClaim, { language, own }: WallSpeech): string {
  if (anotherFails(judged.finding)) return own.claims.anotherFails;
  const { outcome, closeness } = judged.finding;
  if (outcome !== 'holds' || closeness === null) return OUTCOME_SENTENCES[outcome][language];
  const near = CLOSENESS_NAMES[closeness][language];
  return `${near.charAt(0).toUpperCase()}${near.slice(1)}.`;
}

/** One public statement and what the registers say of it. */
export function ClaimsScene({ scene, evidence, stage, speech }: SceneProps) {
  const judged = claimFor(scene, evidence);
  const ref = useFit<HTMLDivElement>(judged);
  if (!judged) return null;
  const { own, language } = speech;
  const { claim, finding } = judged;
  const {
    holds,
    'other-size': sized,
    'falls-short': short,
    opposite,
    'cannot-tell': undecided,
  } = evidence.claimCounts;
  const through = own.dataTo(speech.formats.shortMonth(evidence.edition.coversThrough), '');
  return (
    <SceneFrame
      stage={stage}
      place={speakerIn(claim.speaker, language)}
      time={saidOn(claim.statedOn, speech)}
      // A span of months is not broken in two lines.
      sentence={claim.paraphrase[language].replaceAll('–', '\u2060–\u2060')}
      note={[
        through,
        own.claims.tested(holds + sized + short + opposite),
        own.claims.held(holds),
        own.claims.notHeld(sized, short, opposite),
        own.claims.undecided(undecided),
      ]}
    >
      <div ref={ref} className="wall-claim" data-figures={hasFigures(judged)}>
        <h2>{OUTCOME_NAMES[finding.outcome][language]}</h2>
        <p>{meaningOf(judged, speech)}</p>
        <Sides judged={judged} speech={speech} />
        {finding.otherBases.of > 0 && (
          <p className="wall-soft">{own.claims.otherBases(finding.otherBases.hold, finding.otherBases.of)}</p>
        )}
      </div>
    </SceneFrame>
  );
}
