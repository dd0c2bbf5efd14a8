import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { acrossBreak, attemptsOf, countedApart } from '../../../src/domain/judgement/across.ts';
import { presentOf } from '../../../src/domain/judgement/present.ts';
import { seasonalComparison } from '../../../src/domain/judgement/season.ts';
import { AcrossMark } from '../../../src/web/reading/across/AcrossMark.tsx';
import { acrossIn } from '../../../src/web/reading/across/across-in.ts';
import { NO_POPULATION, type Evidence } from '../../../src/web/reading/evidence/evidence.ts';
import { presentIn } from '../../../src/web/reading/present/present-in.ts';
import { acrossMarkText, acrossShort, acrossText } from '../../../src/web/reading/across/across-text.ts';
import { presentShort, presentText } from '../../../src/web/reading/present/present-text.ts';
import { PresentMark, SeasonalMark } from '../../../src/web/reading/present/SeasonalMark.tsx';
import { seasonalShort, seasonalText } from '../../../src/web/reading/present/seasonal-text.ts';
import { formatsFor } from '../../../src/web/ui/format/format.ts';
import { frame as enFrame } from '../../../src/web/words/en/frame.ts';
import { presentAndAcross as en } from '../../../src/web/words/en/present-and-across.ts';
import { frame as esFrame } from '../../../src/web/words/es/frame.ts';
import { presentAndAcross as es } from '../../../src/web/words/es/present-and-across.ts';
import {
  ATTEMPTED_EXTORTION_2026,
  ATTEMPTED_HOMICIDE_2026,
  EXTORTION_2015_2025,
  EXTORTION_2026,
  HOMICIDE_2015_2025,
  HOMICIDE_2026,
} from '../../domain/judgement/nation-2015-2026.ts';
import { acrossMethods } from '../../domain/judgement/two-methods.ts';
import { cubeWith, flat, monthly, uneven } from '../../domain/synthetic.ts';
import { renderWithWords } from '../rendering.tsx';

const SO_FAR = { from: '2026-01', to: '2026-08' } as const;
const homicide = acrossMethods('homicide-cases', HOMICIDE_2015_2025, HOMICIDE_2026);
const extortion = acrossMethods('extortion-cases', EXTORTION_2015_2025, EXTORTION_2026);
const attempts = (values: readonly number[]) => ({
  attempts: monthly([...values], { start: '2026-01', method: 'rnid-2026' }),
});

const spanish = { language: 'es', words: esFrame, own: es, formats: formatsFor('es') } as const;
const english = { language: 'en', words: enFrame, own: en, formats: formatsFor('en') } as const;

describe('the newest months within a young register, in words', () => {
  const nation = [{ method: 'rnid-2026', months: 3, share: 0.01, pairs: 1 }] as const;
  const found = seasonalComparison({ ...homicide, revisions: { nation, states: [] } });

  it('give the ratio of daily means, what the season gives, its years and its range', () => {
    expect(seasonalText(found, en, english.formats)).toMatch(
      /^June to August 2026 against January to March 2026: 0\.85 of the daily mean where the season of 2015–2025 gives 1\.05 \(0\.\d\d to 1\.\d\d\): falling beyond the season; fragile: a revision of the usual size would change that$/,
    );
    expect(seasonalText(found, es, spanish.formats)).toMatch(
      /^De junio a agosto de 2026, frente a enero a marzo de 2026: 0\.85 veces el promedio diario, donde la época del año \(2015–2025\) da 1\.05 \(0\.\d\d a 1\.\d\d\): baja más de lo que da la época del año; frágil: una revisión del tamaño habitual lo cambiaría$/,
    );
  });

  it('stand in a cell as the change beyond the season', () => {
    expect(seasonalShort(found, en, english.formats)).toMatch(/^−19% \(−34 to −0\.1%\) beyond the season$/);
    expect(seasonalShort(found, es, spanish.formats)).toMatch(
      /^−19% \(−34 a −0\.1%\), descontada la época del año$/,
    );
  });

  it('say why they are not judged', () => {
    const young = seasonalComparison(acrossMethods('homicide-cases', HOMICIDE_2015_2025, [1394, 1206]));
    expect(seasonalText(young, en, english.formats)).toMatch(/fewer than six months/);
  });

  it('are told against a year before once the method is over a year old', () => {
    const judged = presentOf(acrossMethods('homicide-cases', HOMICIDE_2015_2025, uneven(1200, 90, 16)));
    if (!judged) throw new Error('no present');
    expect(presentText(judged.judgement, english)).toMatch(
      /^February to April 2027 against February to April 2026: the change is not clear/,
    );
    expect(presentShort(judged.judgement, spanish)).toMatch(/% \(.*\) frente a feb–abr 2026$/);
  });
});

describe('two readings across the change of method, in words', () => {
  const fell = acrossBreak(homicide, SO_FAR, attempts(ATTEMPTED_HOMICIDE_2026));

  it('homicide: both counts, both changes, and what the new register would have to leave out', () => {
    expect(acrossText(fell, english)).toBe(
      'In print, intentional homicide went from 14,247 case files (January to August 2025) to 10,115 (January to August 2026), with attempts 11,734: −29% or −18%. It fell, unless the new register leaves out 18 of every 100 that the old one would have counted.',
    );
    expect(acrossText(fell, spanish)).toBe(
      'En lo impreso, homicidio doloso pasó de 14,247 carpetas de investigación (enero a agosto de 2025) a 10,115 (enero a agosto de 2026), 11,734 con tentativas: −29% o −18%. Bajó, a menos que el registro nuevo deje fuera 18 de cada 100 que el anterior habría contado.',
    );
    expect(acrossShort(fell, english)).toBe('14,247 → 10,115: −29% or −18%');
  });

  it('extortion: the sign hangs on where attempts were counted', () => {
    const hangs = acrossBreak(extortion, SO_FAR, attempts(ATTEMPTED_EXTORTION_2026));
    expect(acrossText(hangs, english)).toMatch(
      /: −2\.5% without attempts, \+13\.5% with them\. The sign hangs on where attempts were counted, and nobody has published that\.$/,
    );
    expect(acrossShort(hangs, spanish)).toBe('7,370 → 7,188: −2.5% o +13.5%');
  });

  it('without published attempts give the one reading and say that it tells nothing', () => {
    const untold = acrossBreak(homicide, SO_FAR, { attempts: null });
    expect(acrossText(untold, english)).toMatch(
      /: −29%\. Attempts are not published .* it cannot be told\.$/,
    );
  });

  it('with attempts that outnumber the old count say that they were never in it', () => {
    const few = acrossMethods('femicide-cases', uneven(57, 8), uneven(53, 8, 8));
    const found = acrossText(acrossBreak(few, SO_FAR, attempts(flat(82, 8))), english);
    expect(found).toMatch(/The 656 attempts now counted apart outnumber all .* cannot be told\.$/);
    expect(found).not.toMatch(/with attempts/);
  });

  it('outside the new register give the reason alone', () => {
    expect(acrossText(acrossBreak(homicide, { from: '2026-01', to: '2026-09' }), english)).toBe(
      'Not published yet.',
    );
    expect(acrossShort(acrossBreak(homicide, { from: '2025-01', to: '2025-08' }), english)).toMatch(
      /wholly under/,
    );
  });
});

describe('what is read from the cubes that have arrived', () => {
  const cube = cubeWith([...HOMICIDE_2015_2025], {}, { indicator: 'homicide-cases' });
  const evidence = {
    edition: { id: 'synthetic', coverage: [] } as unknown as Evidence['edition'],
    cubes: new Map([['homicide-cases', cube]] as const),
    population: NO_POPULATION,
  };

  it('a cube without the new register has nothing across the break, and none has its attempts', () => {
    expect(acrossIn(evidence, 'homicide-cases', '00')).toBeUndefined();
    expect(acrossIn(evidence, 'homicide-cases', '00', SO_FAR)).toMatchObject({ reason: 'gap' });
    expect(acrossIn(evidence, 'extortion-cases', '00')).toBeUndefined();
    expect(attemptsOf('kidnapping-cases')).toEqual([]);
    expect(countedApart('homicide-cases', '00', () => undefined)).toEqual({ attempts: null });
  });

  it('the present of a topic is that of its newest cube', () => {
    expect(presentIn(evidence, 'homicide', '00')?.newest.month).toBe('2025-12');
    expect(presentIn(evidence, 'extortion', '00')).toBeUndefined();
  });
});

describe('marks', () => {
  it('of the present tells shape, word and whether it is better', async () => {
    const judged = presentOf(homicide);
    if (!judged) throw new Error('no present');
    renderWithWords(<PresentMark judgement={judged.judgement} better="down" />, { language: 'en' });
    expect(await screen.findByText(/Falling beyond the season/)).toHaveTextContent('(better)');
  });

  it('of two readings has a word and none of the colours of a verdict', async () => {
    renderWithWords(
      <AcrossMark across={acrossBreak(homicide, SO_FAR, attempts(ATTEMPTED_HOMICIDE_2026))} />,
      {
        language: 'en',
      },
    );
    const mark = await screen.findByText('Fell under either reading');
    expect(mark.className).not.toMatch(/better|worse|unclear/);
  });

  it('of a season that is not judged yet says so', async () => {
    const found = seasonalComparison(acrossMethods('homicide-cases', HOMICIDE_2015_2025, [1394]));
    renderWithWords(<SeasonalMark comparison={found} better="down" />, { language: 'es' });
    expect(await screen.findByText('Aún no se juzga')).toBeInTheDocument();
  });

  it('of a single reading does not speak of two', async () => {
    renderWithWords(<AcrossMark across={acrossBreak(homicide, SO_FAR)} />, { language: 'es' });
    expect(acrossMarkText(acrossBreak(homicide, SO_FAR), en)).toBe('Fell as printed');
    expect(await screen.findByText('Bajó en lo impreso')).toBeInTheDocument();
  });
});
