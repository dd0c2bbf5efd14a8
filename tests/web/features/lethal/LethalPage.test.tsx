import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { apiHandlers, failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { NATION } from '../../../../src/domain/place/region.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view/view.ts';
import { LethalPage } from '../../../../src/web/features/lethal/LethalPage.tsx';
import { LineageProvider, type NamedFigure } from '../../../../src/web/reading/origin/lineage.tsx';
import { renderWithWords } from '../../rendering.tsx';
import { withSynthetic } from '../../synthetic-series.ts';

/** The sample lacks two of the five parts; here they are 1,000 and 500 a month in the nation, 10 and 5 in a state. */
const SYNTHETIC = withSynthetic(SAMPLE, [
  {
    indicator: 'negligent-homicide-victims',
    start: '2023-01',
    length: 30,
    valueOf: (region) => (region === NATION ? 1000 : 10),
  },
  {
    indicator: 'other-life-victims',
    start: '2023-01',
    length: 30,
    valueOf: (region) => (region === NATION ? 500 : 5),
  },
]);

const YEAR_2024: View = {
  ...DEFAULT_VIEW,
  period: { from: '2024-01', to: '2024-12' },
  base: { from: '2023-01', to: '2023-12' },
};

function render(view: View, language: Language = 'es'): NamedFigure[] {
  const asked: NamedFigure[] = [];
  renderWithWords(
    <LineageProvider value={(figure) => asked.push(figure)}>
      <LethalPage view={view} onView={() => undefined} />
    </LineageProvider>,
    { language },
  );
  return asked;
}

async function openSynthetic(view = YEAR_2024, language: Language = 'es') {
  mockServer.use(...apiHandlers(SYNTHETIC));
  const asked = render(view, language);
  return { asked, table: await screen.findByRole('table', { name: /año por año|year by year/ }) };
}

describe('lethal violence as a whole (two of five parts synthetic)', () => {
  it('opens with the parts that grew and shrank most, and gives the share of every part, then and before', async () => {
    await openSynthetic();
    const lead = screen.getByText(/^Del conjunto de 2024, /, { selector: 'header p' });
    expect(lead).toHaveTextContent(
      'Del conjunto de 2024, la parte que más creció frente a 2023 es la de personas que siguen desaparecidas (de 17.3% a 20.9%); la que más se redujo, la de homicidio doloso (de 50.6% a 48.6%).',
    );
    const parts = screen.getByText(/^Las cinco partes: /);
    // 30,046 of 61,793 in 2024; 29,721 of 58,727 in 2023.
    expect(parts).toHaveTextContent('homicidio doloso, 48.6% (antes 50.6%)');
    expect(parts).toHaveTextContent('homicidio culposo, 19.4% (antes 20.4%)');
    expect(
      screen.getByText(/hubo menos tiempo para encontrarlas\.$/, { selector: 'header p' }),
    ).toBeVisible();
  });

  it('says beside it that a correlation proves no reclassification', async () => {
    await openSynthetic();
    expect(screen.getByText(/no prueba que se reclasifiquen casos/)).toBeVisible();
  });

  it('gives every year its counts and shares: 30,046 of 61,793 in 2024', async () => {
    const { table } = await openSynthetic();
    const cells = within(table).getByRole('row', { name: /^2024/ });
    expect(cells).toHaveTextContent(
      /^202430,046 \(49%\)852 \(1%\)12,000 \(19%\)6,000 \(10%\)12,895 \(21%\)61,793$/,
    );
    expect(within(table).queryByRole('row', { name: /^2025/ })).toBeNull();
  });

  it('says so of years that a part does not cover, and draws no zero', async () => {
    const { table } = await openSynthetic();
    expect(within(table).getByRole('row', { name: /^2022/ })).toHaveTextContent(/^2022(sin dato){6}$/);
  });

  it('opens where a count comes from', async () => {
    const { table, asked } = await openSynthetic({ ...YEAR_2024, region: '25' });
    const row = within(table).getByRole('row', { name: /^2024/ });
    await userEvent.setup().click(within(row).getByRole('button', { name: '994' }));
    expect(asked).toEqual([
      { indicator: 'homicide-victims', region: '25', window: { from: '2024-01', to: '2024-12' } },
    ]);
  });

  it('borrows the newest whole months where the period has none, and says so', async () => {
    await openSynthetic(DEFAULT_VIEW, 'en');
    expect(
      screen.getByText(/^Of the whole of July 2024 to June 2025, /, { selector: 'header p' }),
    ).toBeVisible();
    expect(screen.getByText(/^For 2025, against 2024 not all figures of victims/)).toBeVisible();
  });

  it('titles the shares by the part that has grown most, in English as well', async () => {
    await openSynthetic(YEAR_2024, 'en');
    expect(
      screen.getByRole('heading', {
        name: /^People still missing: from \d+% \(.+\) to \d+% \(.+\) of the whole$/,
      }),
    ).toBeVisible();
  });
});

describe('lethal violence where it cannot be shown', () => {
  it.each([
    ['es', 'No hay nada que mostrar', /Faltan una o más de las cinco series en esta región/],
    ['en', 'There is nothing to show', /One or more of the five series are missing in this region/],
  ] as const)('says why nothing is stacked where a part is missing (%s)', async (language, title, reason) => {
    render(YEAR_2024, language);
    expect(await screen.findByText(reason)).toBeVisible();
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each([
    ['es', 'No se pudieron cargar los datos', 'Intentar de nuevo'],
    ['en', 'The data could not be loaded', 'Try again'],
  ] as const)('says that the data cannot be had, and comes back (%s)', async (language, title, again) => {
    mockServer.use(...failing(SYNTHETIC, 'malformed', { times: 1 }), ...apiHandlers(SYNTHETIC));
    render(YEAR_2024, language);
    expect(await screen.findByRole('alert')).toHaveTextContent(title);
    await userEvent.setup().click(screen.getByRole('button', { name: again }));
    expect(await screen.findByRole('table')).toHaveTextContent('30,046');
  });
});
