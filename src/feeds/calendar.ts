import type { Language } from '../domain/bilingual.ts';
import type { PublicationState } from '../domain/record/curated/publication.ts';
import { formatsFor } from '../web/ui/format/format.ts';
import { FEED_WORDS } from './feed.words.ts';

/** Most octets of a line (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A text value: what would end it is escaped. */
function calendarText(text: string): string {
  return text
    .replace(/[\\;,]/g, (each) => `\\${each}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A content line, folded so that no line is too long and no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let rest = '';
  for (const character of line) {
    if (Buffer.byteLength(rest + character) > LINE_OCTETS) {
      lines.push(rest);
      rest = ' ';
    }
    rest += character;
  }
  return [...lines, rest].join('\r\n');
}

function dayText(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function eventLines({ method, what, next, link, note }: PublicationState, asked: CalendarAsked): string[] {
  if (!next) return [];
  const { language, stamp } = asked;
  const words = FEED_WORDS[language];
  const brings = next.covers ? `${words.covers(formatsFor(language).month(next.covers))} ` : '';
  return [
    'BEGIN:VEVENT',
    `UID:${method}-${next.day}@saldo`,
    `DTSTAMP:${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${dayText(next.day)}`,
    `DTEND;VALUE=DATE:${dayText(dayAfter(next.day))}`,
    `SUMMARY:${calendarText(words.expected(what[language]))}`,
    `DESCRIPTION:${calendarText(`${brings}${note[language]}`)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'STATUS:TENTATIVE',
    'END:VEVENT',
  ];
}

/** A calendar as it is asked for. */
export interface CalendarAsked {
  readonly language: Language;
  /** When the edition came that the days follow from, ISO 8601. */
  readonly stamp: string;
}

/** The publications that are expected, each on its day, as a calendar (RFC 5545). */
export function calendarOf(states: readonly PublicationState[], asked: CalendarAsked): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Saldo//Saldo//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(FEED_WORDS[asked.language].calendar)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...states.flatMap((each) => eventLines(each, asked)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
