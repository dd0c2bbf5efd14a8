import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { apiHandlers, failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { monthsFrom } from '../../../../src/domain/time/period.ts';
import { NATION } from '../../../../src/domain/place/region.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view/view.ts';
import { PolicyPage } from '../../../../src/web/features/policy/PolicyPage.tsx';
import { pressInMenu, renderWithWords } from '../../rendering.tsx';
import { withSynthetic } from '../../synthetic-series.ts';

/** October 2024, counted from January 2015. */
const DATE = monthsFrom('2015-01', '2024-10');

/** Case files around 1,000 a month that are halved in October 2024, in the nation; in the states they stay. */
const HALVED = withSynthetic(SAMPLE, [
  {
    indicator: 'homicide-cases',
    start: '2015-01',
    length: 132,
    valueOf: (region, month) => {
      const around = 1000 + ((month * 37) % 21) - 10;
      return region === NATION && month >= DATE ? Math.round(around / 2) : around;
    },
  },
]);

function render(view: View = DEFAULT_VIEW, language: Language = 'es'): void {
  renderWithWords(<PolicyPage view={view} onView={() => undefined} />, { language });
}

async function openHalved(view: View = DEFAULT_VIEW, language: Language = 'es'): Promise<HTMLElement> {
  mockServer.use(...apiHandlers(HALVED));
  render(view, language);
  return screen.findByRole('table', { name: /Nivel y pendiente|Level and slope/ });
}

function note(): string {
  return document.querySelectorAll('header p')[1]?.textContent ?? '';
}

function lead(): string {
  return document.querySelector('header p')?.textContent ?? '';
}

describe('whether a date moved a series (synthetic series, halved in October 2024)', () => {
  it('finds half of what was to be expected, and no control date like it', async () => {
    const table = await openHalved();
    expect(lead()).toMatch(
      /^Desde octubre de 2024 se contó 50% menos \(\d+ a \d+%\) de lo que hacían esperar/,
    );
    expect(note()).toMatch(/De \d+ fechas de control, .* ninguna muestra un efecto igual o mayor/);
    expect(within(table).getByRole('row', { name: /^Efecto/ })).toHaveTextContent('−50%');
  });

  it('never calls a coincidence a cause', async () => {
    await openHalved();
    expect(lead()).toMatch(/Coincide con la fecha; eso no prueba la causa/);
  });

  it('says in English that nothing changed where nothing did', async () => {
    await openHalved({ ...DEFAULT_VIEW, region: '25' }, 'en');
    expect(lead()).toMatch(
      /^Since October 2024 no change can be told from what the months before led to expect/,
    );
    expect(lead()).toMatch(/it cannot be concluded that anything changed at that date\.$/);
  });

  it('asks about another month, and keeps it in the address', async () => {
    await openHalved();
    await userEvent.setup().selectOptions(screen.getByLabelText('Desde'), '2022-03');
    expect(location.search).toBe('?date=2022-03');
    expect(lead()).toMatch(/^Desde marzo de 2022/);
  });

  it('gives every control date as a row of the table', async () => {
    await openHalved();
    const [, placebos = 0] = /De (\d+) fechas/.exec(note())?.map(Number) ?? [];
    const figure = screen.getByRole('figure', { name: 'El mismo cálculo en fechas sin motivo' });
    await pressInMenu('Ver tabla', figure);
    const rows = within(within(figure).getByRole('table')).getAllByRole('row');
    // A heading, the control dates, and the chosen date itself.
    expect(rows).toHaveLength(placebos + 2);
  });
});

describe('whether a date moved a series, where it cannot be told', () => {
  it.each([
    ['es', 'Hay menos de 24 meses antes de la fecha'],
    ['en', 'There are fewer than 24 months before the date'],
  ] as const)(
    'refuses a series that begins too late, in the sentence and in the picture (%s)',
    async (language, reason) => {
      render(DEFAULT_VIEW, language);
      const found = await screen.findAllByText(new RegExp(reason));
      expect(found).toHaveLength(2);
      expect(screen.queryByRole('table')).toBeNull();
    },
  );

  it.each([
    ['es', 'Faltan meses entre los que harían falta'],
    ['en', 'Months are missing among those that would be needed'],
  ] as const)('says so where the edition has no such series (%s)', async (language, reason) => {
    history.replaceState(null, '', '/policy?ind=drug-dealing-cases');
    render(DEFAULT_VIEW, language);
    expect(await screen.findAllByText(new RegExp(reason))).toHaveLength(2);
  });

  it.each([
    ['es', 'No se pudieron cargar los datos', 'Intentar de nuevo'],
    ['en', 'The data could not be loaded', 'Try again'],
  ] as const)('says that the data cannot be had, and comes back (%s)', async (language, title, again) => {
    mockServer.use(...failing(HALVED, 'malformed', { times: 1 }), ...apiHandlers(HALVED));
    render(DEFAULT_VIEW, language);
    expect(await screen.findByRole('alert')).toHaveTextContent(title);
    await userEvent.setup().click(screen.getByRole('button', { name: again }));
    expect(await screen.findByRole('table')).toHaveTextContent('−50%');
  });
});
