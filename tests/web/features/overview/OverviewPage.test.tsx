import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import type { View } from '../../../../src/domain/view/view.ts';
import { OverviewPage } from '../../../../src/web/features/overview/OverviewPage.tsx';
import { pressInMenu, renderWithWords } from '../../rendering.tsx';
import { viewWith } from './sample-evidence.ts';

// Parts of the page arrive on their own; a busy machine takes its time over them.

let requests: string[] = [];
const note = ({ request }: { request: Request }): void => {
  requests.push(new URL(request.url).pathname);
};

beforeEach(() => {
  requests = [];
  mockServer.events.on('request:start', note);
});
afterEach(() => mockServer.events.removeListener('request:start', note));

/** The page with its view kept where the address would keep it. */
function Page({ first }: { readonly first: View }) {
  const [view, setView] = useState(first);
  return (
    <>
      <button type="button" onClick={() => setView({ ...view, region: '25' })}>
        to Sinaloa
      </button>
      <OverviewPage view={view} onView={setView} />
    </>
  );
}

function open(changes: Partial<View> = {}, language: Language = 'es'): void {
  renderWithWords(<Page first={viewWith(changes)} />, { language });
}

async function card(name: string): Promise<HTMLElement> {
  return screen.findByRole('article', { name });
}

describe('the overview', () => {
  it('answers what is now, what the year brought and where things stand, topic by topic', async () => {
    open();
    const now = await screen.findByRole('region', { name: 'Ahora' });
    const [homicide, extortion, missing] = within(now).getAllByRole('listitem');
    expect(homicide).toHaveTextContent(/carpetas de investigación, agosto de 2026 *1,113 *35.9 al día/);
    // The sample begins in 2023: too few years to learn a season from.
    expect(homicide).toHaveTextContent('Aún no se juzga');
    expect(extortion).toHaveTextContent('845');
    expect(missing).toHaveTextContent(/diciembre de 2025 *2,064 *66.6 al día, incompleto/);
    const year = screen.getByRole('region', { name: 'El año' });
    expect(within(year).getAllByRole('listitem')[0]).toHaveTextContent(
      /personas asesinadas *23,609 *Baja *\(mejora\)/,
    );
    const arc = screen.getByRole('region', { name: 'A lo largo de los años' });
    expect(within(arc).getAllByRole('listitem')[0]).toHaveTextContent(/El registro no llega tan atrás/);
  });

  it('keeps what it counts in the link that is copied', async () => {
    const user = userEvent.setup();
    open();
    const figure = await screen.findByRole('figure', { name: /desaparición/ });
    await pressInMenu('Copiar enlace siempre a lo más nuevo', figure, user);
    expect(await navigator.clipboard.readText()).toMatch(
      /[?&]i=homicide-victims,extortion-cases,missing-reported,/,
    );
  });

  it('counts by case files where the published years cannot be had, and says so', async () => {
    mockServer.use(...failing(SAMPLE, 'error-500', { path: '*/years', times: 4 }));
    open();
    const homicide = await card('Homicidio doloso');
    expect(homicide).toHaveTextContent('20,195');
    expect(homicide).toHaveTextContent('carpetas de investigación');
  });

  it('shows the total, the verdict in words and how far the data reach', async () => {
    open();
    const homicide = await card('Homicidio doloso');
    expect(homicide).toHaveTextContent('23,609');
    expect(homicide).toHaveTextContent('víctimas');
    expect(homicide).toHaveTextContent(/Baja\(mejora\)−21% \(−\d+ a −\d+%\)/);
    expect(homicide).toHaveTextContent('Datos hasta dic 2025');
    expect(homicide).toHaveTextContent('45 Digital (republicada)');
    const kidnapping = await card('Secuestro');
    expect(kidnapping).toHaveTextContent('468');
    expect(kidnapping).toHaveTextContent('Datos hasta ago 2026');
  });

  it('says the same in English', async () => {
    open({}, 'en');
    const homicide = await card('Intentional homicide');
    expect(homicide).toHaveTextContent(/23,609.*victims.*Falling/);
  });

  it.for([
    ['es', 'Región Norte: ¿qué baja y qué sube?'],
    ['en', 'North region: what is falling and what is rising?'],
  ] as const)('names a group of states as a region (%s)', async ([language, heading]) => {
    open({ region: 'norte' }, language);
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  });

  it('asks only for the edition, the population, the published years and the six cubes of the view', async () => {
    open();
    await card('Feminicidio');
    await screen.findByRole('slider', { name: /mes por mes/ });
    const cubes = requests.filter((path) => path.includes('/indicators/'));
    expect(cubes).toHaveLength(6);
    expect(requests).toHaveLength(9);
  });

  it('answers another region from what is there, without a request', async () => {
    open();
    await card('Feminicidio');
    const before = requests.length;
    await userEvent.click(screen.getByRole('button', { name: 'to Sinaloa' }));
    expect(await card('Homicidio doloso')).toHaveTextContent('1,355');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sinaloa: ¿qué baja y qué sube?');
    expect(requests).toHaveLength(before);
  });

  it('switches a card between victims and case files', async () => {
    open({ region: '25', period: { from: '2024-09', to: '2025-06' } });
    const homicide = await card('Homicidio doloso');
    expect(homicide).toHaveTextContent('1,549');
    await userEvent.selectOptions(
      within(homicide).getByRole('combobox', { name: 'Homicidio doloso: se cuentan' }),
      'carpetas de investigación',
    );
    await waitFor(async () => expect(await card('Homicidio doloso')).not.toHaveTextContent('1,549'));
  });

  it('says why a card cannot tell, and leads to a view that can', async () => {
    open({ period: 'year-to-date' });
    const homicide = await card('Homicidio doloso');
    expect(homicide).toHaveTextContent('No comparable');
    expect(homicide).toHaveTextContent('El método de conteo cambió entre los dos periodos.');
    await userEvent.click(within(homicide).getByRole('button', { name: 'Ver 2025' }));
    expect(await card('Homicidio doloso')).toHaveTextContent(/23,609.*Baja/);
  });

  it('reads the same values in the table as in the chart', async () => {
    open({ lines: { showing: 'count', events: false } });
    const cursor = await screen.findByRole('slider', { name: /mes por mes/ });
    expect(cursor.getAttribute('aria-valuetext')).toContain('agosto de 2026; Homicidio doloso: 1,113');
    expect(cursor.getAttribute('aria-valuetext')).toContain(
      'Desaparición de personas: sin dato: Aún no se publica.',
    );
    await pressInMenu('Ver tabla', screen.getByRole('figure', { name: /desaparición/ }));
    const row = within(await screen.findByRole('table')).getByRole('row', { name: /ago 2026/ });
    expect(row).toHaveTextContent('1,113');
    expect(row).toHaveTextContent('Aún no se publica');
  });

  it('shows the arithmetic of a card', async () => {
    open();
    const homicide = await card('Homicidio doloso');
    await pressInMenu('¿Cómo se calculó?', homicide);
    const dialog = await within(homicide).findByRole('dialog');
    expect(await within(dialog).findByRole('row', { name: /Total 23,609 30,060/ })).toBeVisible();
    expect(within(dialog).getByRole('row', { name: /Días 365 366/ })).toBeVisible();
    expect(within(dialog).getByText('Con otras bases')).toBeVisible();
  });

  it('keeps the other cards where one cube fails, and tries again at a press', async () => {
    mockServer.use(...failing(SAMPLE, 'error-500', { path: '*/indicators/kidnapping-cases', times: 4 }));
    open();
    expect(await card('Homicidio doloso')).toHaveTextContent('23,609');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('No se pudieron cargar los datos');
    await userEvent.click(within(alert).getByRole('button', { name: 'Intentar de nuevo' }));
    expect(await card('Secuestro')).toHaveTextContent('468');
  });

  it('says that the server does not answer, and recovers', async () => {
    mockServer.use(...failing(SAMPLE, 'offline', { times: 4 }));
    open();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('El servidor no responde.');
    await userEvent.click(within(alert).getByRole('button', { name: 'Intentar de nuevo' }));
    expect(await card('Homicidio doloso')).toHaveTextContent('23,609');
  });

  it('refuses a malformed answer rather than showing part of it', async () => {
    mockServer.use(...failing(SAMPLE, 'malformed', { path: '*/indicators/femicide-cases' }));
    open();
    await waitFor(async () =>
      expect(await screen.findByRole('alert')).toHaveTextContent('no tiene la forma esperada'),
    );
    expect(screen.queryByRole('article', { name: 'Feminicidio' })).toBeNull();
  });
});
