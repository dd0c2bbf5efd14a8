import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { createQueryClient } from '../../../../src/web/api/query-client.ts';
import { Root } from '../../../../src/web/app/Root.tsx';

async function open(address: string, language: Language = 'es') {
  history.replaceState(null, '', address);
  render(<Root client={createQueryClient(1)} language={language} />);
  await screen.findByText(new RegExp(SAMPLE.edition.id));
  return userEvent.setup();
}

function field() {
  return screen.findByRole('combobox', { name: /^(Un lugar|A place)/ });
}

describe('the search', () => {
  // First of all: nothing that opens at a key has been fetched by a test before.
  it('opens by a key pressed as soon as the page is there, with what is typed after it', async () => {
    history.replaceState(null, '', '/method?lang=es');
    render(<Root client={createQueryClient(1)} language="es" />);
    await userEvent.keyboard('/guana');
    expect(await field()).toHaveValue('guana');
  });

  it('opens by its key, answers a number asked for in words and leads to its line', async () => {
    const user = await open('/method?lang=es');
    await user.keyboard('/');
    await user.type(await field(), 'homicidios Sinaloa septiembre 2024');
    const figures = await screen.findByRole('group', { name: 'La cifra' });
    const [victims, files] = within(figures).getAllByRole('option');
    expect(victims).toHaveTextContent(
      /^143 víctimasHomicidio doloso, Sinaloa, septiembre de 2024SESNSP \(oficial\) · datos hasta /,
    );
    expect(files).toHaveTextContent(/^103 carpetas de investigación/);
    await user.keyboard('{Enter}');
    expect(location.pathname + location.search + location.hash).toBe(
      '/region?r=25&t=2024-09..2024-09&m=count&i=homicide-victims&ind=homicide-victims&lang=es#series',
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says why there is no number, and which rules a new one was counted under', async () => {
    const user = await open('/method?lang=en', 'en');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.type(await field(), 'case files homicide December 2026');
    expect(await screen.findByRole('option', { name: /^No data\. Not published yet\./ })).toBeVisible();
    await user.clear(await field());
    await user.type(await field(), 'case files homicide 2026');
    const answer = await screen.findByRole('option', { name: /the year is not whole yet/ });
    expect(answer).toHaveTextContent('counted under the rules in force since January 2026');
  });

  it('moves by arrows through all groups as one list, the words that matched marked', async () => {
    const user = await open('/method?lang=es');
    await user.keyboard('{Control>}k{/Control}');
    const input = await field();
    await user.type(input, 'sinaloa');
    // Once all of it is here: what comes later makes the list longer.
    await screen.findByText(/^\d+ resultados$/);
    const options = screen.getAllByRole('option');
    expect(options[0]).toHaveTextContent('SinaloaEstado');
    expect(options[0]?.querySelector('mark')).toHaveTextContent('Sinaloa');
    expect(input).toHaveAttribute('aria-activedescendant', options[0]?.id);
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    const all = screen.getAllByRole('option');
    expect(input).toHaveAttribute('aria-activedescendant', all.at(-1)?.id);
  });

  it('keeps what is typed while it opens', async () => {
    const user = await open('/method?lang=es');
    await user.keyboard('/guana');
    expect(await field()).toHaveValue('guana');
    await user.keyboard('juato');
    expect(await field()).toHaveValue('guanajuato');
  });

  it('opens the first of what is found for a text that was entered before anything of it was there', async () => {
    const user = await open('/method?lang=es');
    await user.keyboard('/guanajuato{Enter}');
    await waitFor(() => expect(location.pathname).toBe('/place/11'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says what can be asked where nothing is found, and asks it at a press', async () => {
    const user = await open('/method?lang=es');
    await user.keyboard('/');
    await user.type(await field(), 'xyzzy');
    expect(await screen.findByText('Nada coincide con «xyzzy».')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'homicidios 2024' }));
    expect(await field()).toHaveFocus();
    expect(await screen.findByRole('group', { name: 'La cifra' })).toBeVisible();
  });

  it('finds what is at hand while the server does not answer, and says that a part is missing', async () => {
    const user = await open('/method?lang=es');
    mockServer.use(...failing(SAMPLE, 'offline'));
    await user.keyboard('/');
    await user.type(await field(), 'jalisco');
    expect(await screen.findByRole('option', { name: /^Jalisco/ })).toBeVisible();
    expect(await screen.findByText(/Una parte no se pudo cargar/)).toBeVisible();
  });
});

describe('keys on every page', () => {
  it('are listed under ?, and the single ones can be turned off', async () => {
    const user = await open('/method?lang=es');
    await user.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Atajos del teclado' });
    expect(within(list).getByText('Buscar un lugar, una cifra, una página')).toBeVisible();
    await user.click(within(list).getByRole('checkbox'));
    await user.click(within(list).getByRole('button', { name: 'Cerrar' }));
    await user.keyboard('/');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}');
    expect(await field()).toHaveFocus();
  });

  it('arrows change the period where nothing else has the arrows', async () => {
    const user = await open('/states?t=2025-01..2025-03&lang=es');
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(location.search).toContain('t=2024-10..2024-12'));
    const measure = screen.getByRole('combobox', { name: 'Medida' });
    measure.focus();
    await user.keyboard('{ArrowRight}');
    expect(location.search).toContain('t=2024-10..2024-12');
  });

  it('an arrow pressed twice before anything is drawn is two steps', async () => {
    await open('/states?t=2025-01..2025-03&lang=es');
    act(() => {
      fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
      fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    });
    await waitFor(() => expect(location.search).toContain('t=2024-07..2024-09'));
  });

  it('type into a field as ever', async () => {
    const user = await open('/registers?lang=es');
    await user.click(screen.getByRole('button', { name: /^Región/ }));
    await user.keyboard('jalisco');
    expect(await screen.findByRole('combobox', { name: /Buscar/ })).toHaveValue('jalisco');
    await user.keyboard('/f?');
    expect(screen.getByRole('combobox', { name: /Buscar/ })).toHaveValue('jalisco/f?');
  });
});
