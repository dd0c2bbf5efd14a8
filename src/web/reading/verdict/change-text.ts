import type { Language } from '../../../domain/bilingual.ts';
import { useCallback } from 'react';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { breakNote } from '../registering/break-note.ts';
import { fallsAmongMany } from '../../../domain/judgement/regions/false-discovery.ts';
import { leftOutNote, windowNotes, type Judged } from './window-notes.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { reading } from '../../words/es/reading.ts';
import { useLanguage, useWords, type Words } from '../../words/words.ts';
import type { Formats } from '../../ui/format/format.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { changeAlone, changeFigures, type ChangeFigures } from './change-figures.ts';
import { belowText, unclearBeside, unclearText } from './unclear-text.ts';
import { refusalText } from './refusal.ts';

/** A comparison in the short forms that tables, maps and tooltips need. */
export interface ChangeText extends ChangeFigures {
  /** The change with its interval: −16% (−18 a −13%), where it is not clear with the change that could have been detected; empty where there is none. */
  readonly alone: string;
  /** Under which size a change cannot be distinguished from noise, where it is not clear; empty otherwise. */
  readonly below: string;
  /** Why there is no change, or the marks of a doubtful one; empty otherwise. */
  readonly note: string;
  /** The same for a cell that shows the change: two printings and registering in a word, their sentences being in the arithmetic. */
  readonly shortNote: string;
  /** The verdict, the change and its interval in one breath; the verdict says which way, so that no sign does: Baja 16% (13 a 18%). */
  readonly whole: string;
}

interface Speech {
  readonly words: Words;
  readonly own: typeof reading;
  readonly formats: Formats;
  readonly language: Language;
}

/** What a reader must know of the windows and of the registering behind a comparison, in sentences or in words. */
function doubtsOf(comparison: Judged, { words, own, formats, language }: Speech, short: boolean): string[] {
  const registering = breakNote(comparison, own, formats, language);
  if (!short) return [windowNotes(comparison, words, formats), registering];
  return [
    leftOutNote(comparison, words, formats),
    comparison.printings ? own.twoPrintingsShort : '',
    registering && own.registeringShort,
  ];
}

function noteOf(comparison: Comparison, speech: Speech, short: boolean): string {
  const { words, own, formats } = speech;
  if (comparison.verdict === 'not-comparable') return refusalText(comparison, words);
  if (comparison.change.ratio === null) return words.judgement.noCeiling;
  const marks = [
    (short ? unclearBeside : unclearText)(comparison, words, formats),
    fallsAmongMany(comparison) ? own.withdrawnShort : '',
    comparison.fragile ? own.fragileShort : '',
    ...doubtsOf(comparison, speech, short),
    comparison.provisional ? own.provisionalShort : '',
  ];
  return marks.filter(Boolean).reduce(joined, '');
}

/** Marks are words or whole sentences: before a sentence and after one comes no comma. */
function joined(before: string, mark: string): string {
  if (before === '') return mark;
  if (before.endsWith('.')) return `${before} ${mark}`;
  return before + (/^\p{Lu}/u.test(mark) ? '. ' : ', ') + mark;
}

/** The figures after a verdict that says which way; as they stand alone after one that does not. */
function afterVerdict({ verdict, percent, range }: ChangeFigures, alone: string): string {
  if (verdict !== 'falling' && verdict !== 'rising') return alone;
  return range ? `${percent} (${range})` : percent;
}

/** A comparison in short forms, in a language. */
export function changeTextOf(comparison: Comparison, speech: Speech): ChangeText {
  const { words, formats } = speech;
  const figures = changeFigures(comparison, formats);
  const below = belowText(comparison, words, formats);
  const alone = [changeAlone(figures), below].filter(Boolean).join('; ');
  const note = noteOf(comparison, speech, false);
  const verdict = words.judgement.verdicts[comparison.verdict];
  return {
    ...figures,
    alone,
    below,
    note,
    // Most who ask for the others have no cell to put it in.
    get shortNote() {
      return noteOf(comparison, speech, true);
    },
    whole: alone ? `${verdict} ${afterVerdict(figures, alone)}` : `${verdict}. ${note}`,
  };
}

/** Comparisons in short forms, in the language in use. */
export function useChangeText(): (comparison: Comparison) => ChangeText {
  const words = useWords();
  const own = useWords('reading');
  const formats = useFormats();
  const language = useLanguage();
  return useCallback(
    (comparison) => changeTextOf(comparison, { words, own, formats, language }),
    [words, own, formats, language],
  );
}

/** What is counted, named shortly with its unit: Extorsión (víctimas); people are named once. */
export function indicatorTitle(indicator: Comparison['indicator'], language: Language, words: Words): string {
  const found = indicatorOf(indicator);
  const name = INDICATOR_NAMES[found.id].shortName[language];
  return found.unit === 'people' ? name : `${name} (${words.judgement.units[found.unit]})`;
}
