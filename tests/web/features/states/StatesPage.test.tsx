import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { failing } from '../../../../mocks/handlers.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { mockServer } from '../../../../mocks/node.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view/view.ts';
import { StatesPage } from '../../../../src/web/features/states/StatesPage.tsx';
import { renderWithWords } from '../../rendering.tsx';

const YEAR_2024: View = {
  ...DEFAULT_VIEW,
  period: { from: '2024-01', to: '2024-12' },
  base: { from: '2023-01', to: '2023-12' },
};

/** The view as the page last put it. */
let view: View = YEAR_2024;

function keep(next: View): void {
  view = next;
}

function Page({ first }: { readonly first: View }) {
  const [shown, setShown] = useState(first);
  const change = (next: View): void => {
    keep(next);
    setShown(next);
  };
  return <StatesPage view={shown} onView={change} />;
}

async function open(first: View = YEAR_2024, language: Language = 'es'): Promise<HTMLElement> {
  renderWithWords(<Page first={first} />, { language });
  return screen.findByRole('table');
}

function tileOfSinaloa(): HTMLElement {
  const places = within(screen.getByRole('group', { name: /^Mapa/ }));
  return places.getByRole('button', { name: /^Sinaloa/ });
}

/** The states in one of the two pictures of the country. */
function drawn(group: RegExp): HTMLElement[] {
  return within(screen.getByRole('group', { name: group })).getAllByRole('button');
}

function rowOf(table: HTMLElement, state: string): HTMLElement {
  return within(table).getByRole('row', { name: new RegExp(`^${state} `) });
}

describe('the page of the states', () => {
  it('opens with how many states fell, rose or cannot be told, adding up to 32', async () => {
    await open();
    const sentence = screen.getByText(/^El homicidio .* de los 32 estados/, { selector: 'header p' });
    const counts = [...(sentence.textContent ?? '').matchAll(/en (\d+)/g)].map((match) => Number(match[1]));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(32);
  });

  it('says in plain words that false alarms are controlled over the 32, and how one press deeper', async () => {
    await open();
    expect(screen.getByText(/alguna puede salir solo por azar/)).toBeVisible();
    const method = screen.getByText(/Benjamini y Hochberg/);
    expect(method).not.toBeVisible();
    await userEvent.setup().click(screen.getByText('¿Cómo se controla?'));
    expect(method).toBeVisible();
  });

  it('shows total and rate of every state: Sinaloa 994 victims in 2024, rising', async () => {
    const table = await open();
    expect(within(table).getAllByRole('row')).toHaveLength(33);
    const sinaloa = rowOf(table, 'Sinaloa');
    expect(sinaloa).toHaveTextContent('994');
    expect(sinaloa).toHaveTextContent('+87%');
    expect(sinaloa).toHaveTextContent(/Sube\(empeora\)/);
  });

  it('opens the arithmetic of a row: totals, days, ratio, and the verdict under other bases', async () => {
    const table = await open();
    await userEvent
      .setup()
      .click(within(table).getByRole('button', { name: 'Ver cómo se calculó: Sinaloa' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('row', { name: 'Total 994 531' })).toBeVisible();
    expect(within(dialog).getByRole('row', { name: 'Días 366 365' })).toBeVisible();
    expect(within(dialog).getByRole('row', { name: /^Razón de promedios diarios 1\.867$/ })).toBeVisible();
    expect(within(dialog).getByText('Con otras bases')).toBeVisible();
    expect(dialog).toHaveTextContent(/Sube\(empeora\)/);
  });

  it('says the same in English', async () => {
    const table = await open(YEAR_2024, 'en');
    expect(rowOf(table, 'Sinaloa')).toHaveTextContent('994');
    expect(rowOf(table, 'Sinaloa')).toHaveTextContent(/Rising\(worse\)/);
    expect(screen.getByText(/^Homicide .* of the 32 states/, { selector: 'header p' })).toBeVisible();
  });

  it('draws 32 small multiples and 32 states, on the map or as tiles, each with its reading and rank', async () => {
    await open();
    expect(document.querySelectorAll('.small-multiple')).toHaveLength(32);
    expect(drawn(/^Mapa/)).toHaveLength(32);
    const reading =
      /^Sinaloa: Sube 87% \(\d+ a \d+%\), empeora; 994 víctimas; 31\.\d por 100 mil.+; por tasa, lugar \d+ de 32 \(\d+ a \d+\)$/;
    await within(screen.getByRole('group', { name: /^Mapa/ })).findByRole('button', { name: reading });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Cuadrícula' }));
    expect(location.search).toContain('draw=tiles');
    expect(screen.queryByRole('group', { name: /^Mapa/ })).toBeNull();
    expect(drawn(/^Cuadrícula/)).toHaveLength(32);
  });

  it('carries a chosen state into the view, and lets go of it', async () => {
    await open();
    const user = userEvent.setup();
    await user.click(tileOfSinaloa());
    expect(view.region).toBe('25');
    expect(tileOfSinaloa()).toHaveAttribute('aria-pressed', 'true');
    const panel = screen.getByRole('region', { name: 'Estado leído: Sinaloa' });
    expect(within(panel).getByRole('link', { name: 'Ver todo sobre Sinaloa' })).toBeVisible();
    await user.click(tileOfSinaloa());
    expect(view.region).toBe('00');
  });

  it('reads out the tile that is chosen and opens its arithmetic: 994 against 531', async () => {
    await open();
    const user = userEvent.setup();
    await user.click(tileOfSinaloa());
    const panel = screen.getByRole('region', { name: 'Estado leído: Sinaloa' });
    expect(panel).toHaveTextContent(/Homicidio doloso:Sube\(empeora\)\+87%/);
    expect(panel).toHaveTextContent('994 víctimas; 31.4 por 100 mil habitantes al año');
    await user.click(within(panel).getByRole('button', { name: /^¿Cómo se calculó\?.*Sinaloa$/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('row', { name: 'Total 994 531' })).toBeVisible();
  });

  it('chooses a state of the map by keyboard and leads from there to its arithmetic', async () => {
    await open(YEAR_2024, 'en');
    const user = userEvent.setup();
    const map = within(screen.getByRole('group', { name: /Map/ }));
    map.getByRole('button', { name: /^Sinaloa/ }).focus();
    await user.keyboard('{Enter}');
    expect(view.region).toBe('25');
    const panel = screen.getByRole('region', { name: 'State read: Sinaloa' });
    const math = within(panel).getByRole('button', { name: /Sinaloa$/ });
    // The panel stands between the map and the tiles.
    await user.tab();
    expect(math).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(
      within(await screen.findByRole('dialog')).getByRole('row', { name: 'Total 994 531' }),
    ).toBeVisible();
  });

  it('opens the arithmetic of a small multiple without choosing its state, and copies it with its source', async () => {
    await open();
    const user = userEvent.setup();
    const cell = document.querySelector<HTMLElement>('[data-multiple="25"]');
    if (!cell) throw new Error('no multiple of Sinaloa');
    await user.click(within(cell).getByRole('button', { name: 'Ver cómo se calculó: Sinaloa' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('row', { name: 'Total 994 531' })).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Copiar frase' }));
    const [sentence, link] = (await navigator.clipboard.readText()).split('\n');
    expect(sentence).toMatch(
      /^Víctimas de homicidio doloso, Sinaloa, 2024: 994\. Frente a 2023: subió 87% \(intervalo de 95%: \d+ a \d+%\)\..* Fuente: SESNSP/,
    );
    expect(link).toMatch(/^http/);
    await user.click(within(dialog).getByRole('button', { name: 'Cerrar' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens one arithmetic a layer where three share a multiple', async () => {
    history.replaceState(null, '', '/states?layer=together');
    await open();
    const cell = document.querySelector<HTMLElement>('[data-multiple="25"]');
    if (!cell) throw new Error('no multiple of Sinaloa');
    const asks = within(cell).getAllByRole('button', { name: /^Ver cómo se calculó/ });
    expect(asks.map((each) => each.getAttribute('aria-label'))).toEqual([
      'Ver cómo se calculó: Homicidio, Sinaloa',
      'Ver cómo se calculó: Extorsión, Sinaloa',
      'Ver cómo se calculó: Desaparición, Sinaloa',
    ]);
    await userEvent.setup().click(asks[1] as HTMLElement);
    expect(await screen.findByRole('dialog')).toHaveTextContent('Sinaloa: Víctimas de extorsión');
  });

  it('outlines every state of a group that is chosen', async () => {
    await open({ ...YEAR_2024, region: 'norte' });
    const places = within(screen.getByRole('group', { name: /^Mapa/ }));
    const pressed = places.getAllByRole('button', { pressed: true }).map((each) => each.dataset['state']);
    expect(pressed).toEqual(['02', '05', '08', '19', '26', '28']);
    expect(document.querySelectorAll('[data-multiple] [aria-pressed="true"]')).toHaveLength(6);
    expect(screen.queryByRole('region', { name: /^Estado leído/ })).toBeNull();
  });

  it('has one tab stop among the states, and arrow keys walk the country', async () => {
    await open();
    const places = within(screen.getByRole('group', { name: /^Mapa/ })).getAllByRole('button');
    expect(places.filter((each) => each.tabIndex === 0)).toHaveLength(1);
    const sonora = places.find((each) => each.dataset['state'] === '26');
    sonora?.focus();
    await userEvent.setup().keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('data-state', '25');
    await userEvent.setup().keyboard('{Enter}');
    expect(view.region).toBe('25');
  });

  it('keeps layer, sorting and colour in the address', async () => {
    await open();
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Ordenar por'), 'count');
    expect(location.search).toContain('sort=count');
    expect(document.querySelector('[data-multiple]')).toHaveTextContent('Guanajuato');
    await user.selectOptions(screen.getByLabelText('Qué se muestra'), 'together');
    expect(location.search).toContain('layer=together');
    await screen.findAllByRole('group', { name: /Mapa de los estados/ });
    expect(await screen.findAllByRole('group', { name: /Mapa de los estados/ })).toHaveLength(3);
    await user.selectOptions(screen.getByLabelText('Ordenar por'), 'change');
    expect(location.search).not.toContain('sort=');
  });

  it('colours by rate without a verdict colour, and tells the classes', async () => {
    history.replaceState(null, '', '/states?colour=rate');
    await open();
    const legend = screen.getByRole('list', { name: 'Color' });
    expect(within(legend).getAllByRole('listitem')).toHaveLength(5);
    expect(legend).not.toHaveTextContent('Baja');
  });

  it('gives both printed counts of months under two registers, and colours their rates', async () => {
    const table = await open({
      ...DEFAULT_VIEW,
      period: { from: '2026-01', to: '2026-03' },
      base: { from: '2025-01', to: '2025-03' },
      indicators: ['homicide-cases'],
    });
    expect(document.querySelectorAll('.state-map [fill^="url"]')).toHaveLength(0);
    const sinaloa = rowOf(table, 'Sinaloa');
    expect(sinaloa).toHaveTextContent('319 → 253: −21%');
    expect(sinaloa).toHaveTextContent('No se puede saber');
    expect(screen.getByText(/Entre el registro anterior y el nuevo/, { selector: 'header p' })).toBeVisible();
  });

  it('says so when the data cannot be had, and comes back when tried again', async () => {
    mockServer.use(...failing(SAMPLE, 'malformed', { times: 1 }));
    renderWithWords(<Page first={YEAR_2024} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('No se pudieron cargar los datos');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Intentar de nuevo' }));
    expect(await screen.findByRole('table')).toBeVisible();
  });
});
