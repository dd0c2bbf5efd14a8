import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../mocks/sample.ts';
import {
  answerAddress,
  answersTo,
  type AskedAnswer,
} from '../../../../src/web/features/search/asked/asked-answer.ts';
import { readAsked } from '../../../../src/web/features/search/asked/asked-figure.ts';

const CUBES = new Map(SAMPLE.cubes.map((cube) => [cube.indicator, cube]));

function answers(text: string): AskedAnswer[] {
  const asked = readAsked(text);
  return asked ? answersTo(asked, CUBES) : [];
}

function figures(text: string): string[] {
  return answers(text).map(
    ({ indicator, total, window }) =>
      `${indicator} ${'gap' in total ? total.gap : total.total} ${window.from}..${window.to}`,
  );
}

describe('a number asked for in words', () => {
  it('is read in either language and any order, accents and plurals aside', () => {
    const extortion = {
      indicators: ['extortion-victims', 'extortion-cases'],
      region: '11',
      time: { year: 2025, month: 3 },
    };
    const texts = [
      'extorsión Guanajuato marzo 2025',
      'extortion Guanajuato March 2025',
      '2025-03 guanajuato EXTORSION',
      '¿Cuántas extorsiones hubo en Guanajuato en marzo de 2025?',
    ];
    expect(texts.map(readAsked)).toEqual(texts.map(() => extortion));
    expect(readAsked('murders in Mexico City 2024')).toMatchObject({ region: '09', time: { year: 2024 } });
    expect(readAsked('homicidios en el Estado de México')).toMatchObject({ region: '15' });
    expect(readAsked('homicidios México')).toMatchObject({ region: '00' });
  });

  it('is one unit where the unit is named', () => {
    expect(readAsked('víctimas de homicidio 2024')?.indicators).toEqual(['homicide-victims']);
    expect(readAsked('case files homicide 2024')?.indicators).toEqual(['homicide-cases']);
  });

  it('is no number while a word of it is not understood', () => {
    const texts = [
      'homicidios Celaya 2024',
      'Guanajuato',
      'marzo 2025',
      'homicidio en Sinaloa y Jalisco',
      '',
    ];
    expect(texts.map(readAsked)).toEqual(texts.map(() => undefined));
  });

  it('gives the figures of the register, each unit by itself', () => {
    expect(figures('homicidios Sinaloa septiembre 2024')).toEqual([
      'homicide-victims 143 2024-09..2024-09',
      'homicide-cases 103 2024-09..2024-09',
    ]);
  });

  it('gives the months that there are of a year under way, and says that it is not whole', () => {
    const [newest] = answers('homicidios 2026');
    expect(newest).toMatchObject({ window: { from: '2026-01', to: newest?.through }, isSoFar: true });
    expect(answers('homicidios 2024').every((each) => !each.isSoFar)).toBe(true);
  });

  it('says of a month that is not published that it is not, never nothing and never zero', () => {
    expect(figures('homicidios diciembre 2026')).toEqual(
      expect.arrayContaining(['homicide-cases not-published 2026-12..2026-12']),
    );
  });

  it('without a date is the newest month; of a month without a year the newest of that name', () => {
    const [newest] = answers('extorsión');
    expect(newest?.window).toEqual({ from: newest?.through, to: newest?.through });
    expect(answers('extorsión diciembre')[0]?.window.from).toMatch(/-12$/);
  });

  it('leads to the line that shows it', () => {
    const [victims] = answers('extorsión Sinaloa marzo 2025');
    expect(victims && answerAddress(victims)).toBe(
      `/region?r=25&t=2025-03..2025-03&m=count&i=${victims?.indicator}&ind=${victims?.indicator}#series`,
    );
  });
});
