import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { apiHandlers, failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { NATION } from '../../../../src/domain/place/region.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view/view.ts';
import { RegistersPage } from '../../../../src/web/features/registers/RegistersPage.tsx';
import { LineageProvider, type NamedFigure } from '../../../../src/web/reading/origin/lineage.tsx';
import { renderWithWords } from '../../rendering.tsx';
import { withSynthetic } from '../../synthetic-series.ts';

/** The sample has no deaths; here they are 32,000 in 2023 and 33,000 in 2024, and in a state 1,100 and 1,200. */
const SYNTHETIC = withSynthetic(SAMPLE, [
  {
    indicator: 'homicide-deaths',
    start: '2023-01',
    length: 2,
    valueOf: (region, year) => (region === NATION ? 32_000 + 1000 * year : 1100 + 100 * year),
  },
]);

function render(view: View, language: Language = 'es'): NamedFigure[] {
  const asked: NamedFigure[] = [];
  renderWithWords(
    <LineageProvider value={(figure) => asked.push(figure)}>
      <RegistersPage view={view} onView={() => undefined} />
    </LineageProvider>,
    { language },
  );
  return asked;
}

async function openSynthetic(view: View = DEFAULT_VIEW, language: Language = 'es') {
  mockServer.use(...apiHandlers(SYNTHETIC));
  const asked = render(view, language);
  return { asked, table: await screen.findByRole('table', { name: /año por año|year by year/ }) };
}

describe('the registers side by side (deaths synthetic)', () => {
  it('opens with the newest year that all three have, and how each moved', async () => {
    await openSynthetic();
    expect(screen.getByText(/^En 2024 el INEGI/, { selector: 'header p' })).toHaveTextContent(
      'En 2024 el INEGI, que lee los certificados de defunción, contó 33,000 defunciones por homicidio; el SESNSP, que reúne lo que registran las fiscalías, 30,046 víctimas en 25,464 carpetas de investigación. Frente al año anterior: defunciones +3%, víctimas +1%, carpetas +0.6%.',
    );
  });

  it('says the same in English', async () => {
    await openSynthetic(DEFAULT_VIEW, 'en');
    expect(screen.getByText(/^In 2024 INEGI/, { selector: 'header p' })).toHaveTextContent(
      'In 2024 INEGI, which reads death certificates, counted 33,000 deaths by homicide; SESNSP, which gathers what prosecutors record, 30,046 victims in 25,464 case files.',
    );
    expect(screen.getByRole('heading', { name: 'How they differ' })).toBeVisible();
  });

  it('gives every year the three counts and how many victims there are for every hundred deaths', async () => {
    const { table } = await openSynthetic();
    expect(within(table).getByRole('row', { name: /^2024/ })).toHaveTextContent(/^202433,00030,04625,46491$/);
    // Victims end in June 2025 and deaths in 2024: the year has case files alone.
    expect(within(table).getByRole('row', { name: /^2025/ })).toHaveTextContent(
      /^2025sin datosin dato20,195sin dato$/,
    );
  });

  it('opens where a count comes from', async () => {
    const { table, asked } = await openSynthetic({ ...DEFAULT_VIEW, region: '25' });
    await userEvent.setup().click(within(table).getByRole('button', { name: '994' }));
    expect(asked).toEqual([
      { indicator: 'homicide-victims', region: '25', window: { from: '2024-01', to: '2024-12' } },
    ]);
  });
});

describe('the registers where one is not there', () => {
  it.each([
    ['es', /^No hay un año con los tres registros completos/],
    ['en', /^There is no year with all three registers whole/],
  ] as const)('names no year, and shows the other two (%s)', async (language, sentence) => {
    render(DEFAULT_VIEW, language);
    const table = await screen.findByRole('table', { name: /año por año|year by year/ });
    expect(screen.getByText(sentence, { selector: 'header p' })).toBeVisible();
    const gap = language === 'es' ? 'sin dato' : 'no figure';
    expect(within(table).getByRole('row', { name: /^2024/ })).toHaveTextContent(
      `2024${gap}30,04625,464${gap}`,
    );
  });

  it.each([
    ['es', 'No hay nada que mostrar'],
    ['en', 'There is nothing to show'],
  ] as const)('says so where there is no whole year of any (%s)', async (language, title) => {
    mockServer.use(...apiHandlers({ ...SAMPLE, cubes: [], edition: { ...SAMPLE.edition, coverage: [] } }));
    render(DEFAULT_VIEW, language);
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each([
    ['es', 'No se pudieron cargar los datos', 'Intentar de nuevo'],
    ['en', 'The data could not be loaded', 'Try again'],
  ] as const)('says that the data cannot be had, and comes back (%s)', async (language, title, again) => {
    mockServer.use(...failing(SYNTHETIC, 'error-500', { times: 4 }), ...apiHandlers(SYNTHETIC));
    render(DEFAULT_VIEW, language);
    expect(await screen.findByRole('alert')).toHaveTextContent(title);
    await userEvent.setup().click(screen.getByRole('button', { name: again }));
    expect(await screen.findByRole('table')).toHaveTextContent('33,000');
  });
});
