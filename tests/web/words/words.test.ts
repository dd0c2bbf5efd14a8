import { describe, expect, it } from 'vitest';
import { REFUSALS, VERDICTS } from '../../../src/domain/judgement/comparison.ts';
import { GAP_REASONS } from '../../../src/domain/indicator/observation.ts';
import { MEASURES } from '../../../src/domain/series/rate.ts';
import { en } from '../../../src/web/words/en.ts';
import { es } from '../../../src/web/words/es.ts';
import { loadWords } from '../../../src/web/words/words.ts';

/** Every sentence by its path; a sentence with values is told by its path alone. */
function sentences(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, `(${node.length})`]];
  return Object.entries(node as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

describe('the words', () => {
  it('have the same sentences in both languages', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(es).map(([path]) => path));
  });

  it('leave no sentence empty and none untranslated by mistake', () => {
    const english = new Map(sentences(en));
    // The same in both languages: names, and words that are spelled alike.
    const alike = sentences(es).filter(
      ([path, text]) => /\p{L}{3,}\s+\p{L}{3,}/u.test(text) && english.get(path) === text,
    );
    expect(alike).toEqual([]);
    expect([...sentences(es), ...english].filter(([, text]) => text.trim() === '')).toEqual([
      ['.judgement.measureSuffixes.count', ''],
      ['.judgement.measureSuffixes.count', ''],
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

  it('are fetched one language at a time', async () => {
    expect(await loadWords('en')).toBe(en);
    expect(await loadWords('es')).toBe(es);
  });
});
