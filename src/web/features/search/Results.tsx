// oxlint-disable jsx-a11y/prefer-tag-over-role -- no native list shows links in groups under a field
import { useEffect, useRef, type ReactNode } from 'react';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { monthsFrom } from '../../../domain/time/period.ts';
import { OriginText } from '../../reading/origin/OriginText.tsx';
import { originOf } from '../../reading/origin/origin.ts';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { PageLink } from '../../router/links.tsx';
import { classes } from '../../ui/class-names.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { answerAddress, type AskedAnswer } from './asked/asked-answer.ts';
import { markedPieces, type Found, type FoundGroup } from './search-index.ts';
import { useServing } from './use-search.ts';

interface ResultsProps {
  /** The id of the list; an option's is this with its place in the list. */
  readonly list: string;
  readonly active: number;
  readonly answers: readonly AskedAnswer[];
  readonly groups: readonly FoundGroup[];
  readonly onFollow: () => void;
}

/** Everything found, grouped by what it is; one list to the arrow keys. */
export function Results({ list, active, answers, groups, onFollow }: ResultsProps) {
  const words = useWords('search');
  const formats = useFormats();
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, each) => sum + each.found.length, answers.length),
  );
  const option = (at: number) => ({ id: `${list}-${at}`, isActive: at === active, onFollow });
  return (
    <div id={list} role="listbox" aria-label={words.results} className="mt-2 max-h-[60vh] overflow-y-auto">
      {answers.length > 0 && (
        <Group id={`${list}-figure`} title={words.kinds.figure}>
          {answers.map((answer, at) => (
            <AnswerOption key={answer.indicator} answer={answer} {...option(at)} />
          ))}
        </Group>
      )}
      {groups.map(({ kind, found, more }, group) => (
        <Group
          key={kind}
          id={`${list}-${kind}`}
          title={words.kinds[kind]}
          note={more > 0 ? words.more(formats.count(more)) : undefined}
        >
          {found.map((each, at) => (
            <FoundOption key={each.entry.id} found={each} {...option((starts[group] ?? 0) + at)} />
          ))}
        </Group>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

function Group({ id, title, note, children }: GroupProps) {
  return (
    <div role="group" aria-labelledby={id} className="mt-2">
      <p id={id} role="presentation" className="px-2 text-xs text-soft">
        {title}
        {note && ` · ${note}`}
      </p>
      {children}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onFollow: () => void;
}

function Option({ id, isActive, onFollow, to, children }: OptionProps & { to: string; children: ReactNode }) {
  const element = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <PageLink
      ref={element}
      to={to}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={classes(
        'block px-2 py-1 text-sm hover:bg-shade',
        isActive && 'bg-shade outline outline-edge',
      )}
      onFollow={onFollow}
    >
      {children}
    </PageLink>
  );
}

function FoundOption({ found: { entry, matched }, ...option }: OptionProps & { readonly found: Found }) {
  const language = useLanguage();
  return (
    <Option to={entry.to} {...option}>
      <Marked text={entry.title[language]} matched={matched} />
      {entry.detail[language] !== '' && (
        <span className="block text-xs text-soft">
          <Marked text={entry.detail[language]} matched={matched} />
        </span>
      )}
    </Option>
  );
}

/** A text, what of it was looked for marked. */
function Marked({ text, matched }: { readonly text: string; readonly matched: ReadonlySet<string> }) {
  return markedPieces(text, matched).map((piece, at) =>
    piece.isMarked ? (
      // The pieces of one text never move.
      <mark
        key={at}
        className="bg-transparent font-semibold text-ink underline decoration-2 underline-offset-2"
      >
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}

/** What has to be said beside a number: its source, how far its data reach, what is not whole, which rules it was counted under. */
function useAnswerNotes(answer: AskedAnswer): string[] {
  const words = useWords('search');
  const formats = useFormats();
  const { indicator, total, window, through, isSoFar, isProvisional } = answer;
  const isUnderNewRules = indicatorOf(indicator).breaks.some(
    ({ month }) => monthsFrom(month, window.from) >= 0,
  );
  const reach = words.through(formats.month(through));
  if ('gap' in total) return [reach];
  return [
    reach,
    ...(isSoFar ? [words.soFar] : []),
    ...(isProvisional ? [words.provisional] : []),
    ...(isUnderNewRules ? [words.otherMethod] : []),
  ];
}

/** A number asked for: how many of what, where and when; where there is none, why. */
function AnswerOption({ answer, ...option }: OptionProps & { readonly answer: AskedAnswer }) {
  const words = useWords('search');
  const { judgement } = useWords();
  const language = useLanguage();
  const formats = useFormats();
  const edition = useServing();
  const { indicator, region, window, total } = answer;
  const { unit } = indicatorOf(indicator);
  const { shortName } = INDICATOR_NAMES[indicator];
  const title = useRegionTitle(region);
  const notes = useAnswerNotes(answer);
  return (
    <Option to={answerAddress(answer)} {...option}>
      <b className="figures font-semibold">
        {'gap' in total
          ? words.noFigure(judgement.gaps[total.gap])
          : judgement.counted(unit, total.total, formats.count(total.total))}
      </b>
      <span className="block">{words.figureOf(shortName[language], title, formats.window(window))}</span>
      <span className="block text-xs text-soft">
        {!('gap' in total) && edition && (
          <>
            <OriginText origin={originOf(total.values, edition)} />
            {' · '}
          </>
        )}
        {notes.join(' · ')}
      </span>
    </Option>
  );
}
