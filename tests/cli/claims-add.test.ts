import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addClaim } from '../../src/cli/claims-add.ts';
import { claimsCommand } from '../../src/cli/claims.ts';
import { runCommand, type Asked } from '../../src/cli/command.ts';
import { CURATED_FILES } from '../../src/ingest/curated/curated.ts';
import { newFolder, removeFolders } from '../ingest/data-folder.ts';

const DATA = join(import.meta.dirname, '../../data');
let data: string;
let said: string;

afterAll(removeFolders);
afterEach(() => {
  vi.unstubAllEnvs();
});

beforeEach(async () => {
  said = '';
  data = await newFolder();
  for (const name of [...Object.values(CURATED_FILES), 'edition.json', 'claims-findings.json']) {
    cpSync(join(DATA, name), join(data, name), { recursive: true });
  }
  symlinkSync(join(DATA, 'editions'), join(data, 'editions'));
});

const say = (text: string) => {
  said += text;
};
const table = () => readFileSync(join(data, 'claims.csv'), 'utf8');

/** A synthetic statement that carries the numbers of a real one: kidnapping from 3.09 to 0.93 a day. */
const STATEMENT = {
  'stated-on': '2024-12-17',
  speaker: 'Nobody',
  'speaker-kind': 'press',
  topic: 'kidnapping',
  region: '00',
  link: 'https://example.org/',
  'source-title': 'Synthetic',
  'paraphrase-es': 'El secuestro bajó de 3.09 a 0.93 al día.',
  'paraphrase-en': 'Kidnapping fell from 3.09 to 0.93 a day.',
  direction: 'down',
  size: '',
  bound: 'exact',
  'window-value': '0.93',
  'base-value': '3.09',
};

function given(options: Readonly<Record<string, string>> = {}): Asked {
  return { words: ['add'], options: { ...STATEMENT, data, ...options } };
}

/** Answers in turn, whatever is asked; the questions are noted. */
function answering(...answers: readonly string[]) {
  const asked: string[] = [];
  const left = [...answers];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nobody expected the question ${question}`);
    return answer;
  };
  return { asked, ask };
}

/** The command with nobody at the terminal. */
async function run(options: Readonly<Record<string, string>>) {
  const words = Object.entries({ data, ...options }).flatMap(([name, text]) => [`--${name}`, text]);
  let err = '';
  const out = { out: say, err: (text: string) => (err += text) };
  return { code: await runCommand(claimsCommand, ['add', ...words], out), err };
}

describe('npm run claims -- add', () => {
  it('adds nothing where the address of the database cannot be followed', async () => {
    const before = table();
    vi.stubEnv('STORE', 'mysql://secret@host/saldo');
    const { code, err } = await run({ ...STATEMENT, missing: 'indicator-not-kept' });
    expect([code, err.split('\n')[0]]).toEqual([2, 'STORE is not of the form postgres://user@host/database']);
    expect(table()).toBe(before);
  });

  it('proposes series and periods from the printed numbers, adds the row that was chosen, and judges it', async () => {
    const { asked, ask } = answering('1');
    expect(await addClaim(given(), say, ask)).toBe(0);
    expect(asked).toEqual(['Which is meant (its number), or nothing for none: ']);
    expect(said).toContain(
      '1. ransom-kidnapping-cases, per-day, 2024-01/2024-11 against 2019-01/2019-11: 0.93 -> 0.93, 3.09 -> 3.09',
    );
    expect(said).toContain('C404 added to the claims');
    expect(said).toContain('C404: new -> holds');
    const before = readFileSync(join(DATA, 'claims.csv'), 'utf8');
    expect(table().startsWith(before)).toBe(true);
    expect(table().slice(before.length)).toMatch(
      /^C404,2024-12-17,Nobody,press,kidnapping,00,.*,change,ransom-kidnapping-cases,per-day,2024-01\/2024-11,2019-01\/2019-11,down,,exact,0\.93,3\.09,.*\n$/,
    );
  });

  it('asks for what lacks, and again where an answer cannot be read', async () => {
    const { 'speaker-kind': _, bound: __, ...rest } = given().options as Record<string, string>;
    const { asked, ask } = answering('somebody', 'press', '', 'exact', 'no-base');
    await addClaim({ words: ['add'], options: { ...rest, 'window-value': '', 'base-value': '' } }, say, ask);
    expect(asked.map((question) => question.split(/[ ,:]/)[0])).toEqual(['Who', 'Who', 'How', 'How', 'Why']);
    expect(said).toContain('speaker_kind: “somebody” is none of government');
    expect(said).toContain('bound: is needed');
    expect(said).toContain('C404: new -> cannot-tell (no-base)');
  });

  it('where nobody can be asked names what lacks, and refuses a blank bound and a topic against its indicator', async () => {
    const { bound: _, ...unbound } = STATEMENT;
    expect(await run(unbound)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^not given: --bound\n/) as string,
    });
    const known = {
      indicator: 'homicide-cases',
      measure: 'per-day',
      window: '2024-01/2024-11',
      base: '2019-01/2019-11',
    };
    const against = await run({ ...STATEMENT, ...known });
    expect(against.code).toBe(1);
    expect(against.err).toContain('topic: is not that of the indicator homicide-cases, which is homicide');
    const blank = await run({ ...STATEMENT, ...known, topic: 'homicide', bound: '' });
    expect(blank.err).toContain('bound: “” is none of exact, at-least, about');
    expect(table()).toBe(readFileSync(join(DATA, 'claims.csv'), 'utf8'));
  });
});
