import { useQuery } from '@tanstack/react-query';
import { BreakNote } from '../../../reading/registering/BreakNote.tsx';
import type { Finding } from '../../../../domain/claims/finding.ts';
import { CANNOT_TELL_SENTENCES } from '../../../../domain/claims/claims.words.ts';
import { claimQuery } from '../../../api/claims-queries.ts';
import { useChangeText } from '../../../reading/verdict/change-text.ts';
import { OutcomeMark } from '../../../reading/verdict/OutcomeMark.tsx';
import { Failed, Loading } from '../../../ui/states.tsx';
import type { ClaimSpeech } from '../claim-text.ts';
import { changeFigure } from '../../../reading/claims/change-figure.ts';
import { OtherBases } from './OtherBases.tsx';
import { Parts, Sides } from './Parts.tsx';
import { Rivals } from './Rivals.tsx';
import { Part } from './Section.tsx';
import { useClaimSpeech, type ArithmeticProps } from '../use-claim-speech.ts';

interface ClaimDetailProps {
  readonly id: string;
  readonly edition: string;
}

/** The arithmetic of one claim, asked for when it is opened. */
export function ClaimDetail({ id, edition }: ClaimDetailProps) {
  const { data, error, refetch } = useQuery(claimQuery(edition, id));
  if (data) return <Arithmetic claim={data.claim} finding={data.finding} />;
  if (error) return <Failed failure={error.problem} onRetry={() => void refetch()} className="min-h-40" />;
  return <Loading className="min-h-64" />;
}

/** Sentences on what surrounds a finding: how it was tested, slips, mixed registers, notes. */
function remarks({ claim, finding }: ArithmeticProps, speech: ClaimSpeech): string[] {
  const { words, language } = speech;
  const { marks, printed, mixed } = finding;
  const change = (value: number): string => changeFigure(value, claim, speech);
  return [
    ...marks.map((mark) => words.marks[mark]),
    ...cutRemark(finding, words),
    ...(printed?.slip ? [words.printed(change(printed.stated), change(printed.computed))] : []),
    ...(mixed
      ? [words.mixed(speech.decimals(mixed.baseValue, 1), mixed.change === null ? '' : change(mixed.change))]
      : []),
    ...(claim.note ? [`${words.note}: ${claim.note[language]}`] : []),
  ];
}

/** How the lack of a kept cut of the time was made up for; nothing where there was one or nothing is decided. */
function cutRemark({ asThen, outcome, side }: Finding, words: ClaimSpeech['words']): string[] {
  if (asThen || outcome === 'cannot-tell' || !side) return [];
  return [side.byGrowth ? words.byGrowth : words.noCut];
}

function Arithmetic(props: ArithmeticProps) {
  const speech = useClaimSpeech();
  const { words } = speech;
  const { claim, finding } = props;
  const said = remarks(props, speech);
  return (
    <div className="mt-2 flex flex-col gap-4 border-l-4 border-rule pl-5 text-sm">
      {finding.outcome === 'cannot-tell' && <Missing {...props} />}
      <AsThen {...props} />
      {finding.parts.length > 0 && (
        <Part title={finding.asThen ? words.asNowTitle : words.parts}>
          <Parts claim={claim} parts={finding.parts} />
        </Part>
      )}
      <Rivals claim={claim} parts={finding.parts} />
      {claim.query && finding.parts.length > 0 && (
        <Part title={words.sides}>
          <Sides claim={claim} side={finding.side} base={finding.base} />
        </Part>
      )}
      <Interval {...props} />
      {claim.query?.kind === 'change' && finding.outcome !== 'cannot-tell' && (
        <Part title={words.otherBases}>
          <OtherBases {...props} />
        </Part>
      )}
      {finding.nearest && (
        <Part title={words.nearestTitle}>
          <p className="mb-1">
            {words.nearestWhy[finding.nearest.why]} <OutcomeMark outcome={finding.nearest.outcome} />
          </p>
          <Parts claim={claim} parts={finding.nearest.parts} />
          <Sides claim={claim} side={finding.nearest.side} base={finding.nearest.base} />
        </Part>
      )}
      {said.length > 0 && (
        <ul className="measure list-disc pl-5">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The same parts on the cut that the speaker had; nothing where none is kept. */
function AsThen({ claim, finding: { asThen } }: ArithmeticProps) {
  const { words, formats } = useClaimSpeech();
  if (!asThen) return null;
  const title = words.asThenTitle(formats.month(asThen.cut));
  return (
    <Part title={title}>
      <Parts claim={claim} parts={asThen.parts} of={title} />
      <Sides claim={claim} side={asThen.side} base={asThen.base} of={title} />
    </Part>
  );
}

function Missing({ finding }: ArithmeticProps) {
  const { words, language, formats } = useClaimSpeech();
  if (!finding.reason) return null;
  const months = finding.months.map(formats.shortMonth);
  return (
    <Part title={words.missing}>
      <p className="measure">
        {CANNOT_TELL_SENTENCES[finding.reason][language]}{' '}
        {months.length > 0 && words.missingMonths(formats.list(months))}
      </p>
    </Part>
  );
}

function Interval({ finding }: ArithmeticProps) {
  const { words } = useClaimSpeech();
  const changeText = useChangeText();
  if (!finding.comparison || finding.outcome === 'cannot-tell') return null;
  return (
    <Part title={words.interval}>
      <p className="measure figures">{words.intervalText(changeText(finding.comparison).whole)}</p>
      {finding.comparison.verdict !== 'not-comparable' && finding.comparison.registeringBreaks.length > 0 && (
        <p className="measure">
          <BreakNote comparison={finding.comparison} />
        </p>
      )}
    </Part>
  );
}
