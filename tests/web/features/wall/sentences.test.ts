import { describe, expect, it } from 'vitest';
import { wall as en } from '../../../../src/web/words/en/wall.ts';
import { wall as es, type WallClause } from '../../../../src/web/words/es/wall.ts';

const fell: WallClause = { topic: 'homicide', verdict: 'falling', percent: '21%', short: '' };
const rose: WallClause = { topic: 'extortion', verdict: 'rising', percent: '7%', short: '' };
const unclear: WallClause = {
  topic: 'disappearance',
  verdict: 'no-clear-change',
  percent: '2%',
  short: '+2%; menor a ±9% no se distingue',
};
const refused: WallClause = { topic: 'kidnapping', verdict: 'not-comparable', percent: '', short: '' };

describe('the sentence of a scene', () => {
  it('says what moved with its size, what is not clear with the size that could be told, and what nobody can tell', () => {
    expect(es.changes([fell, unclear, rose, refused])).toBe(
      'El homicidio doloso bajó 21%; la extorsión subió 7%; en la desaparición de personas (+2%; menor a ±9% no se distingue) el cambio no es claro; del secuestro no se puede saber.',
    );
    const inEnglish = { ...unclear, short: '+2%; under ±9% cannot be told' };
    expect(en.changes([fell, inEnglish, rose, refused])).toBe(
      'Intentional homicide fell 21%; extortion rose 7%; for disappearances (+2%; under ±9% cannot be told) the change is not clear; of kidnapping these data cannot tell.',
    );
  });

  it('says once what holds of several', () => {
    const also: WallClause = { ...unclear, topic: 'extortion', short: '−3%; menor a ±12% no se distingue' };
    expect(es.changes([fell, also, unclear])).toBe(
      'El homicidio doloso bajó 21%; en la extorsión (−3%; menor a ±12% no se distingue) y la desaparición de personas (+2%; menor a ±9% no se distingue) el cambio no es claro.',
    );
    expect(en.changes([{ ...refused, topic: 'homicide' }, refused])).toBe(
      'Of intentional homicide and kidnapping these data cannot tell.',
    );
  });

  it('a rise from nothing has no size', () => {
    expect(es.changes([{ ...rose, percent: '' }])).toBe('La extorsión subió.');
  });

  it('counts the states by verdict', () => {
    const counts = { falling: 12, rising: 1, unclear: 19, refused: 0 };
    expect(es.states('homicide', counts)).toBe(
      'El homicidio doloso bajó en 12 estados y subió en 1; en 19 no se distingue si subió o bajó.',
    );
    expect(en.states('injury', { ...counts, falling: 1, unclear: 0 })).toBe(
      'Injuries fell in 1 state and rose in 1.',
    );
    expect(es.states('homicide', { falling: 0, rising: 0, unclear: 0, refused: 32 })).toBe(
      'Del homicidio doloso no se puede saber por estado con estos datos.',
    );
  });

  it('says in how many states one fell while the other rose', () => {
    expect(es.divergence('homicide', 'extortion', 2, 0, 2)).toBe(
      'En 2 estados bajó el homicidio doloso y subió la extorsión; en ninguno bajaron los dos.',
    );
    expect(en.divergence('homicide', 'extortion', 0, 0, 0)).toBe(
      'In no state did intentional homicide and extortion both change clearly.',
    );
  });

  it('names every kind of scene and every state of the screen in both languages', () => {
    for (const words of [es, en]) {
      expect(Object.values(words.kinds).every(Boolean)).toBe(true);
      expect(Object.values(words.frame.waking).every(Boolean)).toBe(true);
    }
  });
});
