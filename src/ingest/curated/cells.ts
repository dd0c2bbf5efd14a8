import { inEveryLanguage, LANGUAGES, type Bilingual, type Language } from '../../domain/bilingual.ts';
import { isMonth, monthsFrom, type Month, type Window } from '../../domain/time/period.ts';
import { findState, NATION, STATE_CODES, type RegionCode } from '../../domain/place/region.ts';
import type { Announced } from '../../domain/record/curated/operation.ts';
import type { RowReader } from './table.ts';
import { REFUSED_WORDS } from './words/table.words.ts';

/** The columns of a sentence: one for each language, `note_es` and so on. */
export function curatedColumns<Name extends string>(name: Name): readonly `${Name}_${Language}`[] {
  return LANGUAGES.map((each) => `${name}_${each}` as const);
}

/** A text as it is shown: a figure and its per cent sign stay in one line. */
export function keptTogether(text: string): string {
  return text.replaceAll(/(\d) %/g, '$1\u00A0%');
}

/** A sentence that stands in every language. */
export function readSentence<Name extends string>(
  reader: RowReader<`${Name}_${Language}`>,
  name: Name,
): Bilingual {
  return inEveryLanguage((each) => keptTogether(reader.required(`${name}_${each}`)));
}

/** A note in every language, or nothing; refused where some languages have it and others have not. */
export function readNote(reader: RowReader<`note_${Language}`>): Bilingual | null {
  const note = inEveryLanguage((each) => keptTogether(reader.text(`note_${each}`)));
  const [empty, ...more] = LANGUAGES.filter((each) => note[each] === '');
  if (more.length + 1 === LANGUAGES.length) return null;
  if (empty) reader.refuse(`note_${empty}`, REFUSED_WORDS.noteInEveryLanguage);
  return note;
}

/** A day, `YYYY-MM-DD`, that the calendar has. */
export function readDay(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** A day, or a month where only the month is known. */
export function readDayOrMonth(text: string): string | undefined {
  return isMonth(text) ? text : readDay(text);
}

/** A month. */
export function readMonth(text: string): Month | undefined {
  return isMonth(text) ? text : undefined;
}

/** A window: `2024-09`, or `2024-01/2024-06` with both ends included. */
export function readWindow(text: string): Window | undefined {
  const [from, to, ...rest] = text.split('/');
  const last = to ?? from;
  if (from === undefined || last === undefined || rest.length > 0) return undefined;
  if (!isMonth(from) || !isMonth(last) || monthsFrom(from, last) < 0) return undefined;
  return { from, to: last };
}

/** An address on the web, over https: it is shown as a link, so that no other scheme may stand in a table. */
export function readLink(text: string): string | undefined {
  return /^https:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
}

/** A plain number, `1234.5`: no thousands, no sign. */
export function readNumber(text: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** `20000+` is “more than 20,000”; `15887` is a figure as it stands. */
export function readAnnounced(text: string): Announced | undefined {
  const moreThan = text.endsWith('+');
  const value = readNumber(moreThan ? text.slice(0, -1) : text);
  return value === undefined ? undefined : { value, moreThan };
}

/** A whole number of people, files or things: no sign, no decimals. */
export function readWholeNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The code of one of the 32 states. */
export function readState(text: string): RegionCode | undefined {
  return findState(text) && text;
}

/** The code of the nation or of one of the 32 states. */
export function readNationOrState(text: string): RegionCode | undefined {
  return text === NATION ? text : readState(text);
}

/** The states that rows which ought to name all 32 do not name. */
export function lackingStates(rows: readonly { readonly region: RegionCode }[]): RegionCode[] {
  const named = new Set(rows.map(({ region }) => region));
  return STATE_CODES.filter((code) => !named.has(code));
}
