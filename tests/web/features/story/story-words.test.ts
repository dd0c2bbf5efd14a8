import { describe, expect, it } from 'vitest';
import { story as en } from '../../../../src/web/words/en/story.ts';
import { story as es, type StoryChange } from '../../../../src/web/words/es/story.ts';

const FALL: StoryChange = {
  indicator: 'homicide-cases',
  name: 'Homicidio doloso (carpetas de investigación)',
  verdict: 'falling',
  percent: '21%',
  range: '17 a 24%',
  below: '',
  reason: '',
  window: '2025',
  base: '2024',
  place: 0,
  again: false,
  whole: true,
};

const NOT_CLEAR: StoryChange = {
  ...FALL,
  verdict: 'no-clear-change',
  percent: '3%',
  range: '−10 a +18%',
  below: 'menor a ±14% no se distingue',
};

describe('a change in the story', () => {
  it('is a whole sentence with both figures in place, its windows named once', () => {
    expect(es.change(FALL)).toBe(
      'En 2025 se abrieron {after} carpetas de investigación por homicidio doloso, frente a {before} en 2024: una baja de 21% (intervalo de 95%: 17 a 24%).',
    );
    expect(es.change({ ...FALL, window: 'enero a junio de 2025', base: 'enero a junio de 2024' })).toMatch(
      /^De enero a junio de 2025 se abrieron .* frente a \{before\} de enero a junio de 2024: /,
    );
    expect(en.change({ ...FALL, place: 2 })).toBe(
      'And {after} case files of intentional homicide were opened, against {before}: a fall of 21% (95% interval: 17 a 24%).',
    );
  });

  it('that is not clear says what the interval allows, and says it once', () => {
    expect(es.change({ ...NOT_CLEAR, indicator: 'extortion-cases', place: 1 })).toBe(
      'En los mismos meses se abrieron {after} carpetas de investigación por extorsión, frente a {before}: el intervalo va de −10 a +18%, y con él no se puede decir que subiera ni que bajara (un cambio menor a ±14% no se distingue).',
    );
    expect(es.change({ ...NOT_CLEAR, indicator: 'missing-reported', place: 2, again: true })).toBe(
      'Y se reportó la desaparición de {after} personas, frente a {before}: tampoco aquí el cambio es claro (−10 a +18%; menor a ±14% no se distingue).',
    );
  });

  it('from nothing has no per cent', () => {
    expect(es.change({ ...FALL, verdict: 'rising', percent: '', range: '' })).toMatch(/: un alza\.$/);
  });

  it('that cannot be compared gives the figure and the reason, the reason once; without a figure it says so', () => {
    const refused = {
      ...FALL,
      verdict: 'not-comparable',
      window: '2026',
      reason: 'Cambió el método.',
    } as const;
    expect(es.change(refused)).toBe(
      'En 2026 se abrieron {after} carpetas de investigación por homicidio doloso. Esa cifra no se compara con la de 2024. Cambió el método.',
    );
    expect(es.change({ ...refused, indicator: 'extortion-cases', place: 1, again: true })).toBe(
      'En los mismos meses se abrieron {after} carpetas de investigación por extorsión; tampoco esa cifra se compara.',
    );
    expect(en.change({ ...refused, name: 'People reported missing', whole: false })).toBe(
      'People reported missing: no whole figure in 2026. Cambió el método.',
    );
  });
});

describe('the lead of the story', () => {
  it('tells what falls, rises and is not clear, in that order', () => {
    expect(
      es.lead('México', '2025', '2024', [
        ['falling', ['homicide', 'disappearance']],
        ['no-clear-change', ['extortion']],
      ]),
    ).toBe(
      'En 2025, frente a 2024, en México bajan el homicidio doloso y la desaparición de personas; en la extorsión no se distingue si hubo alza o baja.',
    );
  });

  it('names what cannot be compared with one verb', () => {
    expect(es.lead('México', '2026', '2025', [['not-comparable', ['homicide', 'extortion']]])).toBe(
      'En 2026, frente a 2025, en México no se pueden comparar el homicidio doloso ni la extorsión.',
    );
  });

  it('needs no verb where nothing is clear', () => {
    const said = [['no-clear-change', ['homicide', 'extortion', 'disappearance']]] as const;
    expect(es.lead('Colima', '2025', '2024', said)).toBe(
      'En 2025, frente a 2024, en Colima, en el homicidio doloso, en la extorsión y en la desaparición de personas no se distingue si hubo alza o baja.',
    );
    expect(en.lead('Colima', '2025', '2024', said)).toMatch(/neither a rise nor a fall can be told\.$/);
  });
});

describe('the same period against several bases', () => {
  it('is one sentence of more and less', () => {
    const said = [
      { base: '2024', percent: '69%', way: 'more', clear: true, below: '' },
      {
        base: 'septiembre de 2024',
        percent: '8%',
        way: 'more',
        clear: false,
        below: 'menor a ±11% no se distingue',
      },
      { base: '2018', percent: '0%', way: 'same', clear: true, below: '' },
    ] as const;
    expect(es.basesOf('homicide-cases', '2025', said)).toBe(
      'En 2025, por día, el número de carpetas por homicidio doloso fue 69% mayor que en 2024, 8% mayor que en septiembre de 2024 (sin que el cambio sea claro: menor a ±11% no se distingue) e igual que en 2018.',
    );
  });
});

describe('how the statements came out', () => {
  const none = { all: 2, holds: 0, sized: 0, short: 0, opposite: 0, undecided: 2 };

  it('is told in numbers that agree with their nouns', () => {
    expect(es.findings('Sinaloa', { all: 6, holds: 0, sized: 0, short: 1, opposite: 0, undecided: 5 })).toBe(
      'Sobre Sinaloa, la lista reúne {all} afirmaciones públicas. Con los registros a la mano, ninguna se sostiene, {short} se queda corta y ninguna va al revés; de las otras {undecided} no se puede saber.',
    );
    expect(en.findings('', { all: 3, holds: 2, sized: 0, short: 0, opposite: 0, undecided: 1 })).toBe(
      'The list has {all} public statements. With the registers at hand {holds} hold, none falls short and none is the opposite; the other one cannot be told.',
    );
  });

  it('is one breath where none can be told', () => {
    expect(es.findings('Zacatecas', none)).toBe(
      'Sobre Zacatecas, la lista reúne {all} afirmaciones públicas; con los registros a la mano no se puede saber de ninguna.',
    );
    expect(es.heldUnder(1, 0)).toContain('con alguna de ellas ya no se sostiene');
    expect(es.heldUnder(58, 8)).toContain('8 se sostienen con todas');
  });
});
