import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { namesPlace, sharesName } from '../../../../src/web/features/region/municipality/naming.ts';
import { countedMost, movedMost } from '../../../../src/web/features/region/place/municipal-list.ts';
import { packRates } from '../../../../src/domain/judgement/municipal/packed-rates.ts';
import { municipalRates } from '../../../../src/domain/judgement/municipal/municipal-rates.ts';
import { NationPlaces } from '../../../../src/web/features/region/place/NationPlaces.tsx';
import { MunicipalityPage } from '../../../../src/web/features/region/municipality/MunicipalityPage.tsx';
import { DEFAULT_VIEW } from '../../../../src/domain/view/view.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { http, HttpResponse } from 'msw';
import { SOURCES } from '../../../domain/judgement/municipal/tables.ts';
import { renderWithWords } from '../../rendering.tsx';

const PROPS = { view: DEFAULT_VIEW, onView: () => undefined };

describe('the page of a municipality', () => {
  it('opens with its count, its change and its rank within bounds, and lists what is counted', async () => {
    mockServer.use(
      http.get('*/api/v1/events', () => HttpResponse.json({ events: [] })),
      http.get('*/api/v1/claims', () => new HttpResponse('{}', { status: 404 })),
    );
    renderWithWords(<MunicipalityPage {...PROPS} code="11020" />, { language: 'es' });
    expect(
      await screen.findByRole('heading', { level: 1, name: '¿Qué pasó en León, Guanajuato?' }),
    ).toBeVisible();
    expect(
      await screen.findByText(/ocupa el lugar \d+ de 46 en Guanajuato; los datos no descartan/),
    ).toBeVisible();
    // The verb says which way: no sign repeats it.
    expect(
      screen.getByText(/^Carpetas.+; (baja \d|sin cambio claro)/, { selector: 'header p' }),
    ).toBeVisible();
    const table = screen.getByRole('table', { name: 'Lo que se cuenta en este municipio' });
    expect(within(table).getByRole('row', { name: /^Homicidio doloso/ })).toHaveTextContent('ene–nov 2025');
  });

  it('names the files of municipalities as its sources, not those of the states alone', async () => {
    renderWithWords(<MunicipalityPage {...PROPS} code="11020" />, { language: 'es' });
    const table = await screen.findByRole('table', { name: 'Lo que se cuenta en este municipio' });
    const figure = table.closest('figure');
    expect(figure).toHaveTextContent('SESNSP, carpetas de investigación por municipio');
    expect(figure).not.toHaveTextContent('republicadas por 45 Digital');
    await waitFor(() => expect(figure).toHaveTextContent('CONAPO, población a mitad de año por municipio'));
    const lines = screen.getByRole('figure', { name: /en León, junto a su estado/ });
    expect(lines).toHaveTextContent('SESNSP, carpetas de investigación por municipio');
    expect(lines).toHaveTextContent('republicadas por 45 Digital');
  });

  it('called as its state is told from it in the chart', async () => {
    renderWithWords(<MunicipalityPage {...PROPS} code="11015" />, { language: 'es' });
    const lines = await screen.findByRole('figure', { name: /en Guanajuato, junto a su estado/ });
    await waitFor(() => expect(lines).toHaveTextContent(/Guanajuato ?\(municipio\)/));
  });

  it('of a code that is none says so', async () => {
    renderWithWords(<MunicipalityPage {...PROPS} code="11399" />, { language: 'en' });
    expect(await screen.findByText('No municipality has this code.')).toBeVisible();
  });
});

describe('all municipalities', () => {
  it('stand in one table with where they concentrate, and lead to their pages', async () => {
    renderWithWords(<NationPlaces {...PROPS} />, { language: 'en' });
    const table = await screen.findByRole('table', { name: 'Where it is concentrated' });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    expect(table.closest('figure')).toHaveTextContent('SESNSP, case files by municipality');
    expect(table.closest('figure')).not.toHaveTextContent('SESNSP, case files by state');
    expect(screen.getByRole('link', { name: 'Culiacán' })).toHaveAttribute('href', '/place/25006');
    expect(screen.getByRole('searchbox', { name: 'Look for a municipality or state' })).toBeVisible();
    expect(
      screen.getByText(/Whether the count of a municipality changed is said in the list of its state/),
    ).toBeVisible();
  });

  it('are picked in their rows to stand beside each other; the link holds them', async () => {
    const user = userEvent.setup();
    window.history.replaceState(null, '', '/place');
    renderWithWords(<NationPlaces {...PROPS} />, { language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Pick Culiacán to see places side by side' }));
    await user.click(screen.getByRole('button', { name: 'Pick León to see places side by side' }));
    expect(new URLSearchParams(window.location.search).get('places')).toBe('25006,11020');
    const picked = screen.getByRole('region', { name: 'Places picked' });
    const see = within(picked).getByRole('link', { name: 'See side by side' });
    expect(see).toHaveAttribute('href', '/compare?places=25006,11020');
    await user.click(await within(picked).findByRole('button', { name: 'Let go of Culiacán' }));
    expect(see).toHaveAttribute('href', '/compare?places=11020');
  });
});

describe('the list of all municipalities', () => {
  it('names what matched no municipality, and what has none stands apart from it', async () => {
    const window = { from: '2025-01', to: '2025-06' } as const;
    const rates = municipalRates({ indicator: 'homicide-cases', state: '00', window }, SOURCES);
    mockServer.use(
      http.get('*/api/v1/municipalities/rates', () =>
        HttpResponse.json({ edition: 'synthetic', ...packRates(rates) }),
      ),
    );
    renderWithWords(<NationPlaces {...PROPS} />, { language: 'en' });
    const foot = await screen.findByText(/Names in the file that no municipality of the state has/);
    expect(foot).toHaveTextContent('counted without a municipality: Place 11999.');
    expect(foot).toHaveTextContent('Without a specified municipality: 6 case files.');
    expect(screen.getAllByText('too few to tell').length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: 'Place 11999' })).toBeNull();
  });
});

describe('a list of municipalities', () => {
  const window = { from: '2025-04', to: '2025-06' } as const;
  const base = { from: '2025-01', to: '2025-03' } as const;
  const rates = municipalRates({ indicator: 'homicide-cases', state: '11', window, base }, SOURCES);

  it('names the place with most and its share of everything, what has no municipality among it', () => {
    expect(countedMost(rates)).toEqual({ name: 'Place 11001', total: 60, share: 60 / 84 });
  });

  it('names where the count fell most, and nothing where none rose', () => {
    expect(movedMost(rates).fell?.code).toBe('11002');
    expect(movedMost(rates).rose).toBeUndefined();
  });
});

describe('a text that names a municipality', () => {
  it('has its name in whole words, accents aside', () => {
    expect(namesPlace('Refuerzo en Celaya, Guanajuato', 'Celaya')).toBe(true);
    expect(namesPlace('Las leonas de Leona Vicario', 'León')).toBe(false);
    expect(namesPlace('Operativo en León.', 'Leon')).toBe(true);
  });

  it('cannot be told of one that is called as its state', () => {
    expect(sharesName('Guanajuato', '11')).toBe(true);
    expect(sharesName('León', '11')).toBe(false);
  });
});
