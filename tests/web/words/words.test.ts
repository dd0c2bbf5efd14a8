import { describe, expect, it } from 'vitest';
import { REFUSALS, VERDICTS } from '../../../src/domain/judgement/comparison.ts';
import { GAP_REASONS } from '../../../src/domain/indicator/observation.ts';
import { MEASURES } from '../../../src/domain/series/rate.ts';
import { LANGUAGES } from '../../../src/domain/bilingual.ts';
import { SPOKEN } from '../../../src/web/words/languages.ts';

async function all(language: (typeof LANGUAGES)[number]): Promise<Record<string, unknown>> {
  const sections = Object.entries(SPOKEN[language].sections);
  return Object.fromEntries(
    await Promise.all(sections.map(async ([name, section]) => [name, await section.load()] as const)),
  );
}

const [spanish, ...others] = await Promise.all(LANGUAGES.map(all));
const es = await SPOKEN.es.sections.frame.load();
const en = await SPOKEN.en.sections.frame.load();

/** Every sentence by its path; a sentence with values is told by its path alone. */
function sentences(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, `(${node.length})`]];
  return Object.entries(node as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

describe('the words', () => {
  it('have the same sentences with the same values in every language', () => {
    const shape = sentences(spanish).map(([path, text]) => (text.startsWith('(') ? `${path}${text}` : path));
    for (const other of others) {
      const own = sentences(other).map(([path, text]) => (text.startsWith('(') ? `${path}${text}` : path));
      expect(own.toSorted()).toEqual(shape.toSorted());
    }
  });

  it('leave no sentence empty and none untranslated by mistake', () => {
    for (const other of others) {
      const translated = new Map(sentences(other));
      // The same in both languages: names, and words that are spelled alike.
      const alike = sentences(spanish).filter(
        ([path, text]) => /\p{L}{3,}\s+\p{L}{3,}/u.test(text) && translated.get(path) === text,
      );
      expect(alike).toEqual([]);
    }
    const empty = [spanish, ...others].flatMap((each) => sentences(each)).filter(([, text]) => !text.trim());
    expect([...new Set(empty.map(([path]) => path))]).toEqual([
      '.frame.judgement.measureSuffixes.count', // A count has no suffix.
      '.story.basesAlike.not-comparable', // Nothing is said of bases that cannot be compared.
      '.wall.republished.none', // Nothing is said of figures of which none is republished.
    ]);
  });

  it.each([es, en])('say why for every gap, refusal, verdict and measure', (words) => {
    for (const reason of GAP_REASONS) expect(words.judgement.gaps[reason]).toMatch(/\.$/);
    for (const reason of REFUSALS) expect(words.judgement.refusals[reason]).toMatch(/\.$/);
    for (const verdict of VERDICTS) expect(words.judgement.verdicts[verdict]).toMatch(/^\p{Lu}/u);
    for (const measure of MEASURES) expect(words.judgement.measures[measure]).not.toBe('');
  });

  it('count one and many', () => {
    expect(es.judgement.counted('victims', 1, '1')).toBe('1 víctima');
    expect(es.judgement.counted('case-files', 850, '850')).toBe('850 carpetas de investigación');
    expect(en.judgement.counted('people', 1, '1')).toBe('1 person');
  });
});
