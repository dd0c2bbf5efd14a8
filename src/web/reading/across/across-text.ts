import type { Language } from '../../../domain/bilingual.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { Across, AcrossReadings, ReadingDirection } from '../../../domain/judgement/across.ts';
import type { Formats } from '../../ui/format/format.ts';
import { lowerFirst } from '../../ui/format/sentence-case.ts';
import type { WordsOf } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';

/** The language, words and formats of two readings across the break. */
export interface AcrossSpeech {
  readonly language: Language;
  readonly words: Words;
  readonly own: WordsOf<'present-and-across'>;
  readonly formats: Formats;
}

/** From this change on, in either direction, a decimal says nothing. */
const ROUGH = 0.1;

/** Both changes as printed, without and with attempts; the second empty where there is one reading. */
function changesOf({ without, withAttempts, attempts }: AcrossReadings, formats: Formats): [string, string] {
  const second = attempts === 'read' ? withAttempts : null;
  const ratios = [without, ...(second ? [second] : [])].map((each) => each.ratio);
  const write = ratios.every((each) => Math.abs(each - 1) >= ROUGH)
    ? formats.changePercent
    : formats.fineChangePercent;
  const [first = '', other = ''] = ratios.map(write);
  return [first, other];
}

function printedText(
  across: Across,
  readings: AcrossReadings,
  { language, words, own, formats }: AcrossSpeech,
): string {
  const { before, without, withAttempts, attempts } = readings;
  const { unit } = indicatorOf(across.indicator);
  const name = INDICATOR_NAMES[across.indicator].shortName[language];
  const printed = own.printed(
    name.charAt(0).toLocaleLowerCase(language) + name.slice(1),
    words.judgement.counted(unit, before.total, formats.count(before.total)),
    formats.window(before.window),
    formats.count(without.after.total),
    formats.window(without.after.window),
  );
  const added =
    withAttempts && attempts === 'read' ? own.withAttempts(formats.count(withAttempts.after.total)) : '';
  return printed + added;
}

/** How many of a hundred the new count must have left out, or added, for the direction to turn. */
function outOfHundred(share: number, formats: Formats): string {
  const size = Math.abs(share) * 100;
  return size < 1 ? formats.rate(size) : formats.count(size);
}

function unlessText(
  direction: Exclude<ReadingDirection, 'unclear'>,
  readings: AcrossReadings,
  speech: AcrossSpeech,
): string {
  const { without, withAttempts, attempts } = readings;
  const shares = [without, ...(withAttempts && attempts === 'read' ? [withAttempts] : [])];
  const least = Math.min(...shares.map((each) => Math.abs(each.shareToOverturn)));
  const share = outOfHundred(least, speech.formats);
  return direction === 'fell' ? speech.own.fellUnless(share) : speech.own.roseUnless(share);
}

function hangsText({ without, withAttempts }: AcrossReadings, { own }: AcrossSpeech): string {
  const apart = without.ratio < 1 && (withAttempts?.ratio ?? 1) > 1;
  return apart ? own.signHangs : own.clearHangs;
}

/** What follows from the readings, or why nothing does. */
function followsText(across: Across, readings: AcrossReadings, speech: AcrossSpeech): string {
  if (across.mark === 'cannot-tell') return speech.own.acrossRefused(across.reason);
  if (across.mark === 'hangs-on-the-reading') return hangsText(readings, speech);
  return unlessText(across.mark === 'fell-under-both' ? 'fell' : 'rose', readings, speech);
}

function outnumberText(
  { attempts, without, withAttempts }: AcrossReadings,
  { own, formats }: AcrossSpeech,
): string {
  if (attempts !== 'outnumber' || !withAttempts) return '';
  return own.outnumber(formats.count(withAttempts.after.total - without.after.total));
}

/** The same months before and after the break as sentences: both counts, both changes, and what it would take. */
export function acrossText(across: Across, speech: AcrossSpeech): string {
  const { readings } = across;
  const { own, words, formats } = speech;
  if (!readings) {
    const gap = across.mark === 'cannot-tell' ? across.gap : undefined;
    return gap
      ? words.judgement.gaps[gap]
      : across.mark === 'cannot-tell'
        ? own.acrossRefused(across.reason)
        : '';
  }
  const [without, withAttempts] = changesOf(readings, formats);
  const changes =
    across.mark === 'hangs-on-the-reading'
      ? own.changesNamed(without, withAttempts)
      : own.changes(without, withAttempts);
  return [
    printedText(across, readings, speech) + changes,
    outnumberText(readings, speech),
    followsText(across, readings, speech),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Both changes in short: −29% or −18%; one where there is one reading. */
export function acrossChanges(
  readings: AcrossReadings,
  { own, formats }: Pick<AcrossSpeech, 'own' | 'formats'>,
): string {
  const [without, withAttempts] = changesOf(readings, formats);
  return withAttempts === '' ? without : own.shortChanges(without, withAttempts);
}

/** The word of a mark; where there was one reading only it does not speak of both. */
export function acrossMarkText(across: Across, own: WordsOf<'present-and-across'>): string {
  const { mark, readings } = across;
  const single = readings !== null && readings.attempts !== 'read';
  if (single && (mark === 'fell-under-both' || mark === 'rose-under-both')) return own.onlyReading[mark];
  return own.marks[mark];
}

/** What both readings say, inside a sentence: fell under both readings (−29% or −18%); empty without readings. */
export function acrossClause(
  across: Across | undefined,
  { own, formats }: Pick<AcrossSpeech, 'own' | 'formats'>,
): string {
  if (!across?.readings) return '';
  return `${lowerFirst(acrossMarkText(across, own))} (${acrossChanges(across.readings, { own, formats })})`;
}

/** Both counts and both changes for a cell: 14,247 → 10,115: −29% or −18%; the reason where no two counts are printed. */
export function acrossShort(across: Across, { own, words, formats }: Omit<AcrossSpeech, 'language'>): string {
  const { readings } = across;
  if (readings) {
    return own.acrossShort(
      formats.count(readings.before.total),
      formats.count(readings.without.after.total),
      acrossChanges(readings, { own, formats }),
    );
  }
  if (across.mark !== 'cannot-tell') return '';
  return across.gap ? words.judgement.gaps[across.gap] : own.acrossRefused(across.reason);
}
