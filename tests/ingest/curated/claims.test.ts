import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCurated, curatedText } from '../../../src/ingest/curated/curated.ts';
import { CLAIM_TABLE_COLUMNS, readClaims } from '../../../src/ingest/curated/claims.ts';
import { TableRefused } from '../../../src/ingest/curated/table.ts';
import { curatedSchema } from '../../../src/contract/answers/curated.ts';

const DATA = join(import.meta.dirname, '../../../data');
const HEADER = CLAIM_TABLE_COLUMNS.join(',');

const GOOD: Readonly<Record<string, string>> = {
  id: 'C900',
  stated_on: '2026-09-08',
  speaker: 'Someone',
  speaker_kind: 'government',
  topic: 'homicide',
  region: '00',
  link: 'https://example.org/a',
  source_title: 'A page',
  paraphrase_es: 'Bajó.',
  paraphrase_en: 'It fell.',
  kind: 'change',
  indicator: 'homicide-cases',
  measure: 'per-day',
  window: '2025-06',
  base: '2024-09',
  direction: 'down',
  size: '24.5',
  bound: 'exact',
};

function row(changes: Readonly<Record<string, string>> = {}): string {
  const cells = { ...GOOD, ...changes };
  return CLAIM_TABLE_COLUMNS.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(',');
}

function refusal(text: string): string {
  try {
    readClaims(text, 'claims.csv');
  } catch (error) {
    if (error instanceof TableRefused) return error.message;
    throw error;
  }
  return 'taken';
}

describe('a steward adds a claim by one row', () => {
  it('and it is read whole', () => {
    const [claim] = readClaims(`${HEADER}\n${row()}\n`, 'claims.csv');
    expect(claim).toMatchObject({
      id: 'C900',
      statedOn: '2026-09-08',
      size: { value: 24.5, decimals: 1 },
      query: { window: { from: '2025-06', to: '2025-06' }, base: { from: '2024-09', to: '2024-09' } },
      missing: null,
    });
  });

  it('with a superlative, a streak, a survey and the decimals as printed', () => {
    const text = [
      HEADER,
      row({
        superlative: 'lowest same-months 2016 2025-01/2025-06',
        streak: 'down 3',
        sole: 'high-impact',
        size: '24.50',
      }),
      row({
        id: 'C901',
        indicator: '',
        kind: '',
        measure: '',
        window: '',
        base: '',
        survey: '2025Q4 2024Q4 highest 2023Q1',
      }),
    ].join('\r\n');
    const [first, second] = readClaims(`\uFEFF${text}\r\n`, 'claims.csv');
    expect(first?.size).toEqual({ value: 24.5, decimals: 2 });
    expect(first?.query?.superlative).toEqual({
      extreme: 'lowest',
      among: 'same-months',
      since: 2016,
      window: { from: '2025-01', to: '2025-06' },
    });
    expect(first?.query?.streak).toEqual({ direction: 'down', months: 3 });
    expect(first?.query?.sole).toBe('high-impact');
    expect(second?.survey).toEqual({
      quarter: '2025Q4',
      base: '2024Q4',
      extreme: 'highest',
      since: '2023Q1',
    });
  });
});

describe('a malformed row is refused with its line and column', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['an id of another form', { id: '900' }, 'claims.csv:3, id: “900” is not an id such as C001'],
    ['an id that stands twice', { id: 'C900' }, 'claims.csv:3, id: “C900” stands twice'],
    [
      'a day that the calendar lacks',
      { stated_on: '2026-02-30' },
      'claims.csv:3, stated_on: “2026-02-30” is not a day or a month',
    ],
    [
      'a speaker kind that is not on the list',
      { speaker_kind: 'politician' },
      'claims.csv:3, speaker_kind: “politician” is none of',
    ],
    [
      'an unknown state',
      { region: '33' },
      'claims.csv:3, region: “33” is not the code of the nation or a state',
    ],
    [
      'a link that is none',
      { link: 'example.org' },
      'claims.csv:3, link: “example.org” is not an https: address',
    ],
    ['a size with a sign', { size: '-24.5' }, 'claims.csv:3, size: “-24.5” is not a plain number'],
    ['a size with thousands', { size: '1,024' }, 'claims.csv:3, size: “1,024” is not a plain number'],
    [
      'a window the wrong way round',
      { window: '2025-06/2025-01' },
      'claims.csv:3, window: “2025-06/2025-01” is not a window of months',
    ],
    [
      'a base that overlaps the window',
      { base: '2025-06' },
      'claims.csv:3, base: ends after the window begins',
    ],
    ['a change without a base', { base: '' }, 'claims.csv:3, base: a change needs a base'],
    ['an unknown indicator', { indicator: 'homicides' }, 'claims.csv:3, indicator: “homicides” is none of'],
    [
      'a query without indicator',
      { indicator: '', missing: 'survey' },
      'claims.csv:3, kind: is part of a query, and the row names no indicator',
    ],
    [
      'the only one of a list that nobody knows',
      { sole: 'all' },
      'claims.csv:3, sole: “all” is none of high-impact',
    ],
    [
      'the only one of something that is no change',
      { sole: 'high-impact', kind: 'level', window_value: '65.6' },
      'claims.csv:3, sole: the only one that moved needs a change with its base',
    ],
    ['a bound that is blank', { bound: '' }, 'claims.csv:3, bound: “” is none of exact, at-least, about'],
    [
      'a topic that is not that of its indicator',
      { topic: 'extortion' },
      'claims.csv:3, topic: is not that of the indicator homicide-cases, which is homicide',
    ],
    [
      'more states than there are',
      { kind: 'states', states: 'down 33' },
      'claims.csv:3, states: “down 33” is not a number of states such as “down 27”',
    ],
    [
      'a number of states that moved without a base',
      { kind: 'states', states: 'down 27', base: '' },
      'claims.csv:3, base: a number of states that moved needs a base',
    ],
    [
      'a place among the states that is not given',
      { kind: 'rank', base: '' },
      'claims.csv:3, rank: is empty',
    ],
    ['a paraphrase in one language', { paraphrase_en: '' }, 'claims.csv:3, paraphrase_en: is empty'],
    ['a note in one language', { note_es: 'Ojo.' }, 'claims.csv:3, note_en: a note stands in every language'],
    [
      'a superlative of another form',
      { superlative: 'lowest ever' },
      'claims.csv:3, superlative: “lowest ever” is not a superlative',
    ],
  ];
  it.each(cases)('%s', (_, changes, expected) => {
    const text = `${HEADER}\n${row()}\n${row({ id: 'C901', ...changes })}\n`;
    expect(refusal(text)).toContain(expected);
  });

  it('a row that is neither testable nor says why', () => {
    const bare = { id: 'C901', indicator: '', kind: '', measure: '', window: '', base: '' };
    expect(refusal(`${HEADER}\n${row(bare)}\n`)).toContain(
      'claims.csv:2, missing: a claim without a query says why',
    );
  });

  it('a row with a cell too many', () => {
    expect(refusal(`${HEADER}\n${row()},extra\n`)).toBe(
      'claims.csv:2, row: has 32 cells where the header has 31',
    );
  });

  it('a quote that is never closed', () => {
    expect(refusal(`${HEADER}\n"C900,2026\n`)).toMatch(/^claims\.csv:\d+, row: /);
  });

  it('a header without a column, or with one too many', () => {
    expect(refusal(`${HEADER.replace(',link', '')}\n`)).toContain(
      'claims.csv:1, link: the header lacks this column',
    );
    expect(refusal(`${HEADER},mood\n`)).toContain('claims.csv:1, mood: the header has this column');
  });

  it('and every problem of a table is named at once', () => {
    const text = `${HEADER}\n${row({ region: '99' })}\n${row({ id: 'C901', size: 'x' })}\n`;
    expect(refusal(text).split('\n')).toHaveLength(2);
  });
});

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** The day of a press conference whose transcript an address leads to. */
function dayOfTranscript(link: string): string[] {
  const [, day = '', month = '', year] = /estenografica.*-del-(\d+)-de-([a-z]+)-de-(\d{4})$/.exec(link) ?? [];
  if (!year) return [];
  return [`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`];
}

describe('the tables that ship', () => {
  it('are read without a refusal: 312 rows of material and 14 statements split from them', async () => {
    const { claims, events, operations, perception } = await readCurated(DATA);
    expect(claims).toHaveLength(326);
    expect(claims.filter((claim) => !/[a-z]$/.test(claim.id))).toHaveLength(312);
    expect(events).toHaveLength(59);
    expect(operations).toHaveLength(28);
    expect(perception.ensu).toHaveLength(50);
    expect(perception.envipe).toHaveLength(33 * 16);
    expect(perception.unreported).toHaveLength(33);
  });

  it('have an address for every row and both languages for every sentence', async () => {
    const { claims, events } = await readCurated(DATA);
    const addresses = [...claims, ...events].filter(({ link }) => !link.startsWith('https://'));
    expect(addresses).toEqual([]);
    const sentences = claims.filter(
      ({ paraphrase: { es, en } }) =>
        !/^[A-ZÁÉÍÓÚ0-9].*\.$/.test(es) || !/^[A-Z0-9].*\.$/.test(en) || es === en,
    );
    expect(sentences.map((claim) => claim.id)).toEqual([]);
  });

  it('give the transcript as the address of every statement of a day of which they know one', async () => {
    const { claims, events, operations, announced } = await readCurated(DATA);
    const links = [...claims, ...events, ...operations, ...announced].flatMap(({ link }) => link ?? []);
    const transcripts = new Map(links.flatMap((link) => dayOfTranscript(link).map((day) => [day, link])));
    expect(transcripts.size).toBeGreaterThan(15);
    const elsewhere = claims.filter(({ statedOn, link }) => {
      const transcript = transcripts.get(statedOn ?? '');
      return transcript !== undefined && link !== transcript;
    });
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  it('keep a figure and its per cent sign in one line', async () => {
    const text = JSON.stringify(await readCurated(DATA));
    expect(text.match(/.{12}\d %.{3}/g)).toBeNull();
    expect(text.match(/fell 40\.38\u00A0% in September/g)).toHaveLength(1);
  });

  it('are what the server reads: curated.json holds the tables, and the contract takes it', async () => {
    const text = readFileSync(join(DATA, 'curated.json'), 'utf8');
    const curated = await readCurated(DATA);
    expect(text).toBe(curatedText(curated));
    expect(curatedSchema.parse(JSON.parse(text))).toEqual(curated);
  });
});
