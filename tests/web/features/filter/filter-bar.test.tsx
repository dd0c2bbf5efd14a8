import { screen, within, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view/view.ts';
import { FilterBar } from '../../../../src/web/features/filter/FilterBar.tsx';
import type { PageFilters } from '../../../../src/web/router/page.ts';
import { renderWithWords } from '../../rendering.tsx';

interface BarProps {
  readonly first: View;
  readonly onView: (view: View) => void;
  readonly filters: PageFilters;
}

function Bar({ first, onView, filters }: BarProps) {
  const [view, setView] = useState(first);
  const change = (next: View): void => {
    setView(next);
    onView(next);
  };
  return <FilterBar view={view} onView={change} filters={filters} />;
}

function renderBar(first: Partial<View> = {}, language: Language = 'es', filters: PageFilters = 'all') {
  const onView = vi.fn<(view: View) => void>();
  renderWithWords(<Bar first={{ ...DEFAULT_VIEW, ...first }} onView={onView} filters={filters} />, {
    language,
  });
  return { onView, user: userEvent.setup() };
}

function namesOf(label: string): (string | null)[] {
  return within(screen.getByRole('combobox', { name: label }))
    .getAllByRole('option')
    .map((each) => each.textContent);
}

describe('the filter bar', () => {
  it('says what is chosen, and which months that means', async () => {
    renderBar();
    expect(screen.getByRole('button', { name: 'Región México' })).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: 'Periodo' })).toHaveDisplayValue(
        '2025, último año comparable: enero a diciembre de 2025',
      );
      expect(screen.getByRole('combobox', { name: 'Comparar con' })).toHaveDisplayValue(
        'Mismos meses, un año antes: 2024',
      );
      expect(screen.getByRole('combobox', { name: 'Periodo' })).toHaveAccessibleDescription(': 2025');
      expect(screen.getByRole('combobox', { name: 'Comparar con' })).toHaveAccessibleDescription(': 2024');
    });
  });

  it('chooses a state by typing part of its name, without accents, and Enter', async () => {
    const { onView, user } = renderBar();
    await user.click(screen.getByRole('button', { name: /Región/ }));
    await screen.findByRole('listbox');
    await user.keyboard('michoacan{Enter}');
    expect(onView).toHaveBeenLastCalledWith({ ...DEFAULT_VIEW, region: '16' });
    const button = screen.getByRole('button', { name: 'Región Michoacán' });
    expect(button).toHaveFocus();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('moves through the list with the arrows, and tells which option is active', async () => {
    const { onView, user } = renderBar();
    await user.click(screen.getByRole('button', { name: /Región/ }));
    const search = await screen.findByRole('combobox', { name: 'Buscar estado o región' });
    await user.keyboard('baja{ArrowDown}');
    const active = search.getAttribute('aria-activedescendant');
    expect(screen.getByRole('option', { name: 'Baja California Sur' })).toHaveAttribute('id', active);
    await user.keyboard('{Enter}');
    expect(onView).toHaveBeenLastCalledWith({ ...DEFAULT_VIEW, region: '03' });
  });

  it('adds several states up', async () => {
    const { onView, user } = renderBar();
    await user.click(screen.getByRole('button', { name: /Región/ }));
    await user.click(await screen.findByRole('checkbox', { name: /varios estados/ }));
    await user.click(screen.getByRole('option', { name: 'Sonora' }));
    await user.click(screen.getByRole('option', { name: 'Sinaloa' }));
    expect(onView).toHaveBeenLastCalledWith({ ...DEFAULT_VIEW, region: '25,26' });
    const chosen = within(screen.getByRole('listbox')).getAllByRole('option', { selected: true });
    expect(chosen.map((each) => each.textContent)).toEqual(['Sinaloa', 'Sonora']);
    expect(screen.getByRole('button', { name: 'Región Sinaloa y Sonora' })).toBeVisible();
  });

  it('closes the list with Esc and gives the focus back', async () => {
    const { onView, user } = renderBar();
    const button = screen.getByRole('button', { name: /Región/ });
    await user.click(button);
    await screen.findByRole('listbox');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(button).toHaveFocus();
    expect(onView).not.toHaveBeenCalled();
  });

  it('says when no region has such a name', async () => {
    const { user } = renderBar();
    await user.click(screen.getByRole('button', { name: /Región/ }));
    await screen.findByRole('listbox');
    await user.keyboard('xyz');
    expect(screen.getByText('Ninguna región coincide con «xyz».')).toBeVisible();
  });

  it('takes any months from–to', async () => {
    const { onView, user } = renderBar();
    await waitFor(() => expect(screen.getByText(': 2025')).toBeVisible());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Periodo' }), 'Elegir meses…');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Desde' }), '2024-09');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hasta' }), '2025-06');
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      period: { from: '2024-09', to: '2025-06' },
    });
  });

  it('never lets a period end before it begins', async () => {
    const { onView, user } = renderBar({ period: { from: '2024-09', to: '2024-12' } });
    await waitFor(() => expect(screen.getByText(/^: sep/)).toBeVisible());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Desde' }), '2025-03');
    expect(onView.mock.lastCall?.[0].period).toEqual({ from: '2025-03', to: '2025-03' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hasta' }), '2024-01');
    expect(onView.mock.lastCall?.[0].period).toEqual({ from: '2024-01', to: '2024-01' });
  });

  it('leaves the end open where the reader wants the newest month', async () => {
    const { onView, user } = renderBar({ period: { from: '2024-10', to: '2025-06' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hasta' }), 'lo más reciente');
    expect(onView.mock.lastCall?.[0].period).toEqual({ from: '2024-10', to: 'latest' });
  });

  it('shows a month of a link even where the data do not reach', () => {
    renderBar({ period: { from: '1999-01', to: '2031-05' } });
    expect(screen.getByRole('combobox', { name: 'Desde' })).toHaveValue('1999-01');
    expect(screen.getByRole('combobox', { name: 'Hasta' })).toHaveValue('2031-05');
  });

  it('changes measure and base, in English as well', async () => {
    const { onView, user } = renderBar({}, 'en');
    await waitFor(() => expect(screen.getByText(': 2025')).toBeVisible());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Measure' }), 'Per day');
    expect(onView.mock.lastCall?.[0].measure).toBe('per-day');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), 'September 2024');
    expect(onView.mock.lastCall?.[0].base).toBe('september-2024');
  });

  it('takes any months as the base', async () => {
    const { onView, user } = renderBar({ base: { from: '2018-01', to: '2018-12' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Base hasta' }), '2018-06');
    expect(onView.mock.lastCall?.[0].base).toEqual({ from: '2018-01', to: '2018-06' });
  });
});

/** The notice below the filters; what they choose is always said above it. */
function noticed(): Promise<HTMLElement> {
  return waitFor(() => {
    const [, notice] = screen.getAllByRole('status');
    if (!notice) throw new Error('there is no notice');
    return notice;
  });
}

describe('the periods and bases on offer', () => {
  it('are told newest first, each with its months', async () => {
    renderBar();
    await waitFor(() => expect(screen.getByText(': 2025')).toBeVisible());
    expect(namesOf('Periodo')).toEqual([
      'Mes más reciente: agosto de 2026',
      '2026 hasta ahora: enero a agosto de 2026',
      '2025, último año comparable: enero a diciembre de 2025',
      'Este gobierno: octubre de 2024 a diciembre de 2025',
      'Desde 2018: enero a diciembre de 2025, contra 2018',
      'Desde 2015: enero a diciembre de 2025, contra 2015',
      'Elegir meses…',
    ]);
  });

  it('say where the same months lie two years before', async () => {
    renderBar({ period: 'administration' });
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Comparar con' })).toHaveDisplayValue(
        'Mismos meses, dos años antes: octubre de 2022 a diciembre de 2023',
      ),
    );
  });

  it('leave out of the menu what no method reaches, and move the base with the period', async () => {
    const { onView, user } = renderBar({ base: 'year-2018' }, 'en');
    await waitFor(() => expect(screen.getByText(': 2025')).toBeVisible());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'year-to-date');
    expect(onView.mock.lastCall?.[0]).toMatchObject({ period: 'year-to-date', base: 'matching' });
    expect(namesOf('Compare with')).toEqual([
      'Same months a year before: January to August 2025',
      'Choose months…',
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'since-2018');
    expect(screen.getByRole('combobox', { name: 'Compare with' })).toHaveDisplayValue('The year 2018');
  });

  it('keep a base that the new period can be compared with', async () => {
    const { onView, user } = renderBar({ base: 'september-2024' });
    await waitFor(() => expect(screen.getByText(': 2025')).toBeVisible());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Periodo' }), 'administration');
    expect(onView.mock.lastCall?.[0]).toMatchObject({ period: 'administration', base: 'september-2024' });
  });

  it('tell of a base in a link that cannot be compared, and what to choose instead', async () => {
    const { onView, user } = renderBar({ period: 'year-to-date', base: 'year-2018' });
    expect(await noticed()).toHaveTextContent('enero a agosto de 2026 no se puede comparar con 2018.');
    await user.click(screen.getByRole('button', { name: 'Comparar con enero a agosto de 2025' }));
    expect(onView.mock.lastCall?.[0].base).toBe('matching');
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('tell of own months that cross the change of method, and lead to either side', async () => {
    const { onView, user } = renderBar({ period: { from: '2025-10', to: '2026-03' } }, 'en');
    expect(await noticed()).toHaveTextContent('the way of registering changed in January 2026');
    await user.click(screen.getByRole('button', { name: 'See January to March 2026' }));
    expect(onView.mock.lastCall?.[0].period).toEqual({ from: '2026-01', to: '2026-03' });
  });
});

describe('the filter bar of a page that uses only some filters', () => {
  it('offers no measure where everything is told by change', async () => {
    renderBar({}, 'es', 'windows');
    await waitFor(() => expect(screen.getByText(': 2025')).toBeVisible());
    const labels = screen
      .getAllByRole('combobox')
      .map((each) => each.id && document.querySelector(`label[for="${each.id}"]`)?.textContent);
    expect(labels).toEqual(['Periodo', 'Comparar con']);
  });

  it('offers the region alone, and a new region leaves the rest of the view as it was', async () => {
    const { onView, user } = renderBar({ measure: 'per-day', base: 'year-2018' }, 'es', 'region');
    expect(screen.queryAllByRole('combobox')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Región México' }));
    await screen.findByRole('listbox');
    await user.keyboard('sinaloa{Enter}');
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      region: '25',
      measure: 'per-day',
      base: 'year-2018',
    });
  });
});

describe('the filter bar on a phone', () => {
  it('is one line that says everything and opens the choices', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (media) => ({ media, matches: true, addEventListener() {}, removeEventListener() {} }) as never,
    );
    const { onView, user } = renderBar({ region: '25' });
    const line = await screen.findByRole('button', { name: /Sinaloa · 2025 · Total · contra 2024/ });
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(line);
    const sheet = screen.getByRole('dialog', { name: 'Filtros' });
    await user.selectOptions(within(sheet).getByRole('combobox', { name: 'Medida' }), 'Por día');
    expect(onView.mock.lastCall?.[0].measure).toBe('per-day');
    await user.click(within(sheet).getByRole('button', { name: 'Listo' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(line).toHaveFocus();
  });

  it('says no period on a page that uses none', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (media) => ({ media, matches: true, addEventListener() {}, removeEventListener() {} }) as never,
    );
    renderBar({ region: '25' }, 'es', 'region');
    const line = await screen.findByRole('button', { name: /Cambiar filtros/ });
    expect(line).toHaveTextContent(/^Sinaloa Cambiar filtros$/);
  });
});
