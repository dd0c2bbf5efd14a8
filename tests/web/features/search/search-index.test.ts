import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../mocks/sample.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import {
  fixedEntries,
  municipalityEntries,
  type SearchNames,
} from '../../../../src/web/features/search/entries.ts';
import { markedPieces, searchIndex } from '../../../../src/web/features/search/search-index.ts';
import { SPOKEN } from '../../../../src/web/words/languages.ts';

async function namesIn(language: Language): Promise<SearchNames> {
  const { frame, search } = SPOKEN[language].sections;
  return { ...(await search.load()), names: (await frame.load()).shell.pages };
}

const words = { es: await namesIn('es'), en: await namesIn('en') };
const index = searchIndex([
  ...fixedEntries(words),
  ...municipalityEntries(SAMPLE.municipalities ?? [], words),
]);

function first(text: string): string | undefined {
  return index.find(text)[0]?.found[0]?.entry.to;
}

describe('the index over everything', () => {
  it('finds a state before the municipality of its name, and both', () => {
    expect(first('guanajuato')).toBe('/place/11');
    const places = index.find('guanajuato').find(({ kind }) => kind === 'place');
    expect(places?.found.map(({ entry }) => entry.id)).toContain('place-11015');
  });

  it('finds a municipality by its name and by its state, and leads to its page', () => {
    expect(first('celaya')).toBe('/place/11007');
    expect(first('culiacan sinaloa')).toBe('/place/25006');
  });

  it('finds by the names of either language, by beginnings, and with a letter mistyped', () => {
    expect(first('mexico city')).toBe('/place/09');
    expect(first('kidnap')).toMatch(/kidnapping-(victims|cases)/);
    expect(first('secuestro')).toMatch(/kidnapping-(victims|cases)/);
    expect(first('michoacna')).toBe('/place/16');
  });

  it('sets several places beside each other where each part of the text names one', () => {
    expect(first('Sinaloa, Guanajuato y Nuevo León')).toBe('/compare?places=25,11,19');
    expect(first('celaya vs león')).toBe('/compare?places=11007,11020');
    expect(first('jalisco and zac')).toBe('/compare?places=14,32');
    expect(first('jalisco y xyzzy')).toBe('/place/14');
    expect(first('jalisco y jalisco')).toBe('/place/14');
  });

  it('finds pages by their names and by other words for them', () => {
    expect(first('metodología')).toBe('/method');
    expect(first('wall screen')).toBe('/present');
    expect(first('laboratorios')).toBe('/operations');
  });

  it('finds what has the most of the words where nothing has all of them, and not what has fewer of them', () => {
    const found = index.find('culiacan sinaloa xyzzy').flatMap((each) => each.found);
    expect(found.map(({ entry }) => entry.title.es)).toEqual(['Culiacán']);
    expect(first('jalisco xyzzy')).toBe('/place/14');
  });

  it('finds nothing where nothing begins so', () => {
    expect(index.find('xyzzy')).toEqual([]);
    expect(index.find('  ')).toEqual([]);
  });

  it('marks the words that matched, accents aside, and leaves the text whole', () => {
    const pieces = markedPieces('Víctimas de homicidio doloso', new Set(['victima', 'homicidio']));
    expect(pieces.filter((each) => each.isMarked).map((each) => each.text)).toEqual([
      'Víctimas',
      'homicidio',
    ]);
    expect(pieces.map((each) => each.text).join('')).toBe('Víctimas de homicidio doloso');
  });
});
