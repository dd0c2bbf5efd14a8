import { describe, expect, it } from 'vitest';
import { wall as en } from '../../../../src/web/words/en/wall.ts';
import { wall as es, type WallClause } from '../../../../src/web/words/es/wall.ts';

const fell: WallClause = { topic: 'homicide', verdict: 'falling', percent: '21%', short: '', across: '' };
const rose: WallClause = { topic: 'extortion', verdict: 'rising', percent: '7%', short: '', across: '' };
const unclear: WallClause = {
  topic: 'disappearance',
  verdict: 'no-clear-change',
  percent: '2%',
  short: '+2%; menor a ±9% no se distingue',
  across: '',
};
const refused: WallClause = {
  topic: 'kidnapping',
  verdict: 'not-comparable',
  percent: '',
  short: '',
  across: '',
};

describe('the sentence of a scene', () => {
  it('says what moved with its size, what is not clear with the size that could be told, and what nobody can tell', () => {
    expect(es.changes('Desde 2018', [fell, unclear, rose, refused])).toBe(
      'Desde 2018, el homicidio doloso bajó 21%; la extorsión subió 7%; en la desaparición de personas (+2%; menor a ±9% no se distingue) el cambio no es claro; del secuestro no se puede saber.',
    );
    const inEnglish = { ...unclear, short: '+2%; under ±9% cannot be told' };
    expect(en.changes('Since 2018', [fell, inEnglish, rose, refused])).toBe(
      'Since 2018, intentional homicide fell 21%; extortion rose 7%; for disappearances (+2%; under ±9% cannot be told) the change is not clear; of kidnapping these data cannot tell.',
    );
  });

  it('says once what holds of several', () => {
    const also: WallClause = { ...unclear, topic: 'extortion', short: '−3%; menor a ±12% no se distingue' };
    expect(es.changes('Desde 2018', [fell, also, unclear])).toBe(
      'Desde 2018, el homicidio doloso bajó 21%; en la extorsión (−3%; menor a ±12% no se distingue) y la desaparición de personas (+2%; menor a ±9% no se distingue) el cambio no es claro.',
    );
    expect(en.changes('Since 2018', [{ ...refused, topic: 'homicide' }, refused])).toBe(
      'Since 2018, of intentional homicide and kidnapping these data cannot tell.',
    );
  });

  it('a rise from nothing has no size', () => {
    expect(es.changes('Respecto de 2024', [{ ...rose, percent: '' }])).toBe(
      'Respecto de 2024, la extorsión subió.',
    );
  });

  it('says what two readings across a change of method allow, and no size of a single one', () => {
    const across = 'bajó con las dos lecturas (−29% o −18%)';
    expect(
      es.changes('Respecto de enero a agosto de 2025', [
        { ...fell, verdict: 'not-comparable', across },
        refused,
      ]),
    ).toBe(
      'Respecto de enero a agosto de 2025, el homicidio doloso: bajó con las dos lecturas (−29% o −18%); del secuestro no se puede saber.',
    );
  });

  it('counts the states by verdict, those that cannot be compared among them: 32 in all', () => {
    const counts = { falling: 12, rising: 1, unclear: 16, refused: 3 };
    expect(es.states('homicide', 'Respecto de 2024', counts)).toBe(
      'Respecto de 2024, el homicidio doloso bajó en 12 estados y subió en 1; en 16 no se distingue; en 3 no se puede comparar.',
    );
    expect(en.states('injury', 'Since 2018', { falling: 1, rising: 1, unclear: 0, refused: 30 })).toBe(
      'Since 2018, injuries fell in 1 state and rose in 1; in 30 it cannot be compared.',
    );
    expect(es.states('homicide', '', { falling: 0, rising: 0, unclear: 0, refused: 32 })).toBe(
      'Del homicidio doloso no se puede saber por estado con estos datos.',
    );
  });

  it('says in how many states one fell while the other rose, or that it cannot be known', () => {
    const none = { traded: 0, bothDown: 0, risen: 0, unclear: 32, refused: 0 };
    const some = { traded: 2, bothDown: 0, risen: 3, unclear: 26, refused: 1 };
    expect(es.divergence('homicide', 'extortion', some)).toBe(
      'En 2 estados bajó el homicidio doloso y subió la extorsión; en ninguno bajaron los dos; en 3 subió el homicidio doloso; en 26 alguno de los dos cambios no es claro; en 1 no se puede comparar.',
    );
    expect(en.divergence('homicide', 'extortion', none)).toBe(
      'In no state did intentional homicide and extortion both change clearly.',
    );
    expect(es.divergence('homicide', 'extortion', { ...none, unclear: 0, refused: 32 })).toBe(
      'No se puede saber en qué estados cambiaron a la vez el homicidio doloso y la extorsión.',
    );
  });

  it('says where things go now, and how far they have come: the mission, in the first scene', () => {
    const topics = [
      { topic: 'homicide', verdict: 'falling', arc: '−31%' },
      { topic: 'extortion', verdict: 'no-clear-change', arc: '+56%' },
      { topic: 'disappearance', verdict: 'rising', arc: '' },
    ] as const;
    expect(es.now('agosto de 2026', '2018', topics)).toBe(
      'A agosto de 2026, el homicidio doloso baja; la desaparición de personas sube; en la extorsión no hay cambio claro. Desde 2018: homicidio doloso −31% y extorsión +56%.',
    );
    expect(en.now('August 2026', '2018', topics)).toBe(
      'As of August 2026, intentional homicide is falling; disappearances are rising; for extortion there is no clear change. Since 2018: intentional homicide −31% and extortion +56%.',
    );
  });

  it('names every kind of scene and every state of the screen in both languages', () => {
    for (const words of [es, en]) {
      expect(Object.values(words.kinds).every(Boolean)).toBe(true);
      expect(Object.values(words.frame.waking).every(Boolean)).toBe(true);
    }
  });
});
