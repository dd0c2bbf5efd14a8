import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mockServer } from '../../../../mocks/node.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view/view.ts';
import { regionAddress } from '../../../../src/web/router/region-path.ts';
import { RegionPage } from '../../../../src/web/features/region/RegionPage.tsx';
import { renderWithWords } from '../../rendering.tsx';

const SINALOA_2024: View = {
  ...DEFAULT_VIEW,
  region: '25',
  period: { from: '2024-01', to: '2024-12' },
  base: { from: '2023-01', to: '2023-12' },
};

/** The view as the page last put it. */
let view: View = SINALOA_2024;

function keep(next: View): void {
  view = next;
}

function Page({ first }: { readonly first: View }) {
  const [shown, setShown] = useState(first);
  const change = (next: View): void => {
    keep(next);
    setShown(next);
  };
  return <RegionPage view={shown} onView={change} />;
}

beforeEach(() => {
  mockServer.use(
    http.get('*/api/v1/events', () => HttpResponse.json({ events: [] })),
    http.get('*/api/v1/perception', () => new HttpResponse('{}', { status: 404 })),
    http.get('*/api/v1/claims', () => new HttpResponse('{}', { status: 404 })),
  );
});

async function open(first = SINALOA_2024, language: 'es' | 'en' = 'es'): Promise<void> {
  renderWithWords(<Page first={first} />, { language });
  await screen.findAllByRole('table');
}

describe('the page of a region', () => {
  it('opens with what rises, falls and is not clear in the region', async () => {
    await open();
    expect(
      screen.getByText(/^En Sinaloa sube: homicidio doloso \(\+87%\)/, { selector: 'header p' }),
    ).toBeVisible();
  });

  it('lists every indicator with total, base, rate and verdict', async () => {
    await open();
    const table = screen.getByRole('table', { name: 'Todos los indicadores' });
    const homicide = within(table).getByRole('row', { name: /^Víctimas de homicidio doloso/ });
    expect(homicide).toHaveTextContent('994');
    expect(homicide).toHaveTextContent('531');
    expect(homicide).toHaveTextContent('jun 2025');
  });

  it('gives its rank among the 32 with the ranks that cannot be ruled out', async () => {
    await open();
    const table = screen.getByRole('table', { name: 'Su lugar entre los 32 estados' });
    const cells = within(within(table).getByRole('row', { name: /^Homicidio doloso/ })).getAllByRole('cell');
    const [rank, interval] = cells.map((each) => each.textContent ?? '');
    expect(rank).toMatch(/^\d+ de 32$/);
    const place = Number(/^\d+/.exec(rank ?? '')?.[0]);
    const [low = 0, high = 0] = [...(interval ?? '').matchAll(/\d+/g)].map(Number);
    expect(low).toBeLessThanOrEqual(place);
    expect(high).toBeGreaterThanOrEqual(place);
  });

  it('stands beside its neighbours, and a press goes to one of them', async () => {
    await open();
    const table = screen.getByRole('table', { name: 'Sus vecinos' });
    const names = within(table)
      .getAllByRole('rowheader')
      .map((each) => each.textContent);
    expect(names).toEqual(['Sinaloa', 'Chihuahua', 'Durango', 'Nayarit', 'Sonora']);
    await userEvent.setup().click(within(table).getByRole('button', { name: 'Durango' }));
    expect(view.region).toBe('10');
  });

  it('lists the municipalities by count, the one with most first, and says who stands above the state', async () => {
    await open();
    const table = await screen.findByRole('table', { name: / por municipio en Sinaloa$/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent('Culiacán');
    expect(within(table).getByRole('link', { name: 'Culiacán' })).toHaveAttribute('href', '/place/25006');
    expect(within(table).getAllByText('más que su estado').length).toBeGreaterThan(0);
  });

  it('says the place of the state among the 32', async () => {
    await open();
    expect(screen.getByText(/ ocupa el lugar \d+ de 32; los datos no descartan/)).toBeVisible();
  });

  it.each([
    [
      'es',
      'norte',
      /^¿Qué pasó en la región Norte\? /,
      /^En la región Norte /,
      / en la región Norte, mes por mes/,
    ],
    [
      'en',
      'norte',
      /^What happened in the North region\? /,
      /^In the North region, /,
      / in the North region, month by month/,
    ],
    [
      'es',
      '15',
      /^¿Qué pasó en el Estado de México\? /,
      /^En el Estado de México /,
      / en el Estado de México, mes por mes/,
    ],
    [
      'en',
      '15',
      /^What happened in the State of Mexico\? /,
      /^In the State of Mexico, /,
      / in the State of Mexico, month by month/,
    ],
  ] as const)('names a group as a region, and states as they are spoken of (%s, %s)', async (...row) => {
    const [language, region, heading, lead, chart] = row;
    await open({ ...SINALOA_2024, region }, language);
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    expect(screen.getByText(lead, { selector: 'header p' })).toBeVisible();
    expect(screen.getByRole('heading', { name: chart })).toBeVisible();
  });

  it('opens the arithmetic of a rank and of a neighbour', async () => {
    await open();
    const user = userEvent.setup();
    const rank = screen.getByRole('table', { name: 'Su lugar entre los 32 estados' });
    await user.click(within(rank).getByRole('button', { name: 'Ver cómo se calculó: Homicidio doloso' }));
    expect(within(screen.getByRole('dialog')).getByRole('row', { name: 'Total 994 531' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cerrar' }));
    const neighbours = screen.getByRole('table', { name: 'Sus vecinos' });
    await user.click(
      within(neighbours).getByRole('button', { name: 'Ver cómo se calculó: Homicidio doloso, Durango' }),
    );
    expect(screen.getByRole('dialog')).toHaveTextContent('Durango: Víctimas de homicidio doloso');
  });

  it('says why the nation has no rank, neighbours or municipalities', async () => {
    await open({ ...SINALOA_2024, region: '00' });
    expect(screen.getByText(/se muestran al elegir un solo estado/)).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Sus vecinos' })).toBeNull();
  });

  it('speaks English as well', async () => {
    await open(SINALOA_2024, 'en');
    expect(
      screen.getByText(/^In Sinaloa, rising: intentional homicide \(\+87%\)/i, { selector: 'header p' }),
    ).toBeVisible();
  });
});

/** The statements of the tables that ship, judged by the sample. */
async function saidOf(region: string, language: 'es' | 'en' = 'es'): Promise<HTMLElement> {
  mockServer.resetHandlers();
  await open({ ...SINALOA_2024, region }, language);
  const name = language === 'es' ? 'Lo que se ha dicho de esta región' : 'What has been said of this region';
  return await screen.findByRole('region', { name });
}

describe('what was said of a region', () => {
  it('carries its finding, by shape and word, and a link to its arithmetic', async () => {
    const said = await saidOf('25');
    const items = within(said).getAllByRole('listitem');
    expect(items).toHaveLength(8);
    const rise = items.find((each) => each.textContent?.includes('C005'));
    expect(rise).toHaveTextContent(
      /^(Se sostiene|Otro tamaño|Se queda corta|Al revés|No se puede saber)12 de noviembre de 2024: /,
    );
    expect(within(rise ?? said).getByRole('link', { name: 'Cómo se comprobó C005' })).toHaveAttribute(
      'href',
      '/claims/C005',
    );
    expect(within(said).getByRole('link', { name: 'Ver todas las afirmaciones' })).toHaveAttribute(
      'href',
      '/claims?where=25',
    );
  });

  it('of the nation is the newest dozen, with a way to the rest, in English as well', async () => {
    const said = await saidOf('00', 'en');
    expect(within(said).getAllByRole('listitem')).toHaveLength(12);
    expect(within(said).getByRole('link', { name: /^See all \d+ statements$/ })).toBeVisible();
    expect(within(said).getAllByText(/^(Holds|Other size|Falls short|Opposite|Cannot be told)$/).length).toBe(
      12,
    );
  });

  it('is said to be nothing where the list has nothing', async () => {
    expect(await saidOf('01')).toHaveTextContent(
      'No hay afirmaciones públicas registradas sobre esta región.',
    );
  });
});

describe('the short address of a region', () => {
  it('is the page of the region with the rest of the view', () => {
    expect(regionAddress('/region/25', '?t=last-12')).toBe('/region?t=last-12&r=25');
    expect(regionAddress('/region/norte', '')).toBe('/region?r=norte');
  });

  it('is nothing for another path or a code that names no region', () => {
    expect(regionAddress('/states', '')).toBeUndefined();
    expect(regionAddress('/region/99', '')).toBeUndefined();
  });
});
