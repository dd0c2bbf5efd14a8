import { render, screen, within, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { createQueryClient } from '../../../../src/web/api/query-client.ts';
import { PAGES, DESTINATIONS } from '../../../../src/web/app/pages.tsx';
import { Root } from '../../../../src/web/app/Root.tsx';

async function open(address: string) {
  history.replaceState(null, '', address);
  const client = createQueryClient(1);
  render(<Root client={client} language="es" />);
  await screen.findByText(`Edición ${SAMPLE.edition.id}.`, { exact: false });
  return { user: userEvent.setup(), client };
}

describe('the frame around every page', () => {
  it('names the page in the title and in the navigation', async () => {
    await open('/method?lang=es');
    expect(document.title).toBe('Método · Saldo');
    const navigation = screen.getByRole('navigation', { name: 'Secciones' });
    expect(within(navigation).getByRole('link', { name: 'Método y datos' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    const tabs = screen.getByRole('navigation', { name: 'Páginas de Método y datos' });
    expect(within(tabs).getByRole('link', { name: 'Método' })).toHaveAttribute('aria-current', 'page');
  });

  it('titles one statement by itself, and the page after it by that page', async () => {
    const { user } = await open('/claims/C005?lang=es');
    await waitFor(() => expect(document.title).toMatch(/: .+, .+ · Saldo$/));
    const navigation = screen.getByRole('navigation', { name: 'Secciones' });
    await user.click(within(navigation).getByRole('link', { name: 'Método y datos' }));
    await screen.findByRole('rowheader', { name: 'Víctimas de homicidio doloso' });
    expect(document.title).toBe('Método · Saldo');
  });

  it('shows every indicator with its definition and every source in the foot', async () => {
    await open('/method?lang=es');
    expect(await screen.findByRole('rowheader', { name: 'Víctimas de homicidio doloso' })).toBeVisible();
    expect(within(screen.getByRole('contentinfo')).getAllByRole('link').length).toBeGreaterThan(3);
  });

  it.each([
    ['/?lang=es', 'Todos los datos (CSV)', 'newest/figures.csv'],
    ['/lethal?r=25&lang=es', 'Datos de este lugar (CSV)', 'newest/figures-25.csv'],
    ['/region?r=norte&lang=es', 'Todos los datos (CSV)', 'newest/figures.csv'],
    ['/claims?r=25&lang=es', 'Todos los datos (CSV)', 'newest/figures.csv'],
    ['/place/25006?lang=es', 'Datos de este lugar (CSV)', 'newest/figures-25006.csv'],
    [
      `/place/25?lang=es&edition=${SAMPLE.edition.id}`,
      'Datos de este lugar (CSV)',
      `${SAMPLE.edition.id}/figures-25.csv`,
    ],
  ])('gives at the foot of %s what it shows, of the edition that it shows', async (address, name, file) => {
    await open(address);
    const foot = within(screen.getByRole('contentinfo'));
    expect(foot.getByRole('link', { name })).toHaveAttribute('href', `/data/${file}`);
  });

  it('says so where there is no such page, with the way back', async () => {
    await open('/nada?lang=es');
    expect(screen.getByRole('heading', { name: 'Esta página no existe' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ir al panorama' })).toHaveAttribute('href', '/?lang=es');
  });

  it('lets the keyboard skip to the content', async () => {
    const { user } = await open('/method?lang=es');
    await user.tab();
    expect(screen.getByRole('link', { name: 'Ir al contenido' })).toHaveFocus();
  });

  it('speaks the other language at a press, and the address says so', async () => {
    const { user } = await open('/method?lang=es');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: /What is counted/ })).toBeVisible();
    expect(location.search).toContain('lang=en');
    expect(document.documentElement.lang).toBe('en');
    history.back();
    expect(await screen.findByRole('heading', { level: 1, name: /Qué se cuenta/ })).toBeVisible();
  });

  it('has seven destinations, and every page under one of them or behind the header', async () => {
    await open('/nada?lang=es');
    const navigation = screen.getByRole('navigation', { name: 'Secciones' });
    const names = within(navigation)
      .getAllByRole('link')
      .map((each) => each.textContent);
    expect(names).toEqual([
      'Panorama',
      'Estados',
      'Lugar',
      'Qué se dijo',
      'Qué se hizo',
      'Qué se siente',
      'Método y datos',
    ]);
    const under = DESTINATIONS.flatMap((destination) => destination.pages.map((page) => page.name));
    expect([...under, 'present'].toSorted()).toEqual(PAGES.map((page) => page.name).toSorted());
    expect(screen.getByRole('link', { name: 'Presentar…' })).toBeVisible();
  });

  it('keeps view and language on the way to another page, and starts at its content', async () => {
    const { user } = await open('/nada?r=25&lang=es');
    await user.click(screen.getByRole('link', { name: 'Método y definiciones' }));
    expect(location.pathname + location.search).toBe('/method?r=25&lang=es');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('offers only filters that the page uses, and carries the others on to the next page', async () => {
    const { user } = await open('/registers?r=25&t=2024-01..2024-12&m=per-day&b=year-2018&lang=es');
    const filters = screen.getByRole('region', { name: 'Filtros' });
    expect(within(filters).getByRole('button', { name: 'Región Sinaloa' })).toBeVisible();
    expect(within(filters).queryAllByRole('combobox')).toEqual([]);
    await user.click(within(filters).getByRole('button', { name: /Región/ }));
    await within(filters).findByRole('listbox');
    await user.keyboard('jalisco{Enter}');
    expect(location.search).toContain('r=14');
    const navigation = screen.getByRole('navigation', { name: 'Secciones' });
    await user.click(within(navigation).getByRole('link', { name: 'Estados' }));
    const period = await screen.findByRole('combobox', { name: 'Desde' });
    expect(period).toHaveValue('2024-01');
    expect(screen.getByRole('combobox', { name: 'Medida' })).toHaveDisplayValue('Por día');
    expect(screen.getByRole('combobox', { name: 'Comparar con' })).toHaveDisplayValue('Año 2018');
  });

  it('says which part of a link it could not read, until dismissed', async () => {
    const { user } = await open('/method?r=99&t=last-12&lang=es');
    const notice = screen.getByText(/no reconoce \(r=99\)/);
    expect(notice).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Quitar el aviso' }));
    expect(notice).not.toBeInTheDocument();
  });

  it('says that the server does not answer while showing what it has, and recovers', async () => {
    const { user, client } = await open('/method?lang=es');
    await screen.findByRole('rowheader', { name: 'Víctimas de homicidio doloso' });
    mockServer.use(...failing(SAMPLE, 'offline'));
    void client.invalidateQueries();
    const notice = await screen.findByText(
      /Sin conexión con el servidor\. Se muestra lo que se descargó hasta el \d+ de \w+ de \d{4}/,
    );
    expect(notice).toHaveTextContent(SAMPLE.edition.id);
    expect(screen.getByRole('rowheader', { name: 'Víctimas de homicidio doloso' })).toBeVisible();
    mockServer.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Intentar ahora' }));
    await waitFor(() => expect(notice).not.toBeInTheDocument());
  });

  it('goes through the themes', async () => {
    const { user } = await open('/method?lang=es');
    await user.click(screen.getByRole('button', { name: 'Apariencia: Como el sistema' }));
    await user.click(screen.getByRole('button', { name: 'Apariencia: Claro' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Apariencia: Oscuro' }));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});
