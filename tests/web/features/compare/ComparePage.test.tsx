import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { DEFAULT_VIEW } from '../../../../src/domain/view/view.ts';
import { ComparePage } from '../../../../src/web/features/compare/ComparePage.tsx';
import { renderWithWords } from '../../rendering.tsx';

const PROPS = { view: DEFAULT_VIEW, onView: () => undefined };

function open(places: string): void {
  window.history.replaceState(null, '', `/compare?places=${places}`);
  renderWithWords(<ComparePage {...PROPS} />, { language: 'en' });
}

function cells(table: HTMLElement, row: RegExp): (string | null)[] {
  return within(within(table).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map((each) => each.textContent);
}

describe('places beside each other', () => {
  it('stand as columns of one table with the nation last, and their table is that of the API', async () => {
    open('25,11,19');
    const table = await screen.findByRole('table', { name: 'The numbers, side by side' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(['Figure', 'Sinaloa', 'Guanajuato', 'Nuevo León', 'Mexico']);
    const asked = 'indicator=homicide-cases&from=2025-01&to=2025-12&baseFrom=2024-01&baseTo=2024-12';
    const response = await fetch(`http://localhost/api/v1/compare/places?places=25,11,19,00&${asked}`);
    const answer = (await response.json()) as {
      places: { comparison: { verdict: string; change?: { side: { total: number } } } }[];
    };
    const totals = answer.places.map(({ comparison }) => comparison.change?.side.total ?? NaN);
    expect(cells(table, /^2025/)).toEqual(totals.map((each) => each.toLocaleString('en')));
  });

  it('are taken away and added by name, and the link holds them', async () => {
    const user = userEvent.setup();
    open('25,11');
    await user.click(await screen.findByRole('button', { name: 'Take Sinaloa away' }));
    expect(new URLSearchParams(window.location.search).get('places')).toBe('11');
    await user.type(await screen.findByRole('searchbox'), 'celaya');
    await user.click(await screen.findByRole('button', { name: 'Add Celaya, Guanajuato' }));
    expect(new URLSearchParams(window.location.search).get('places')).toBe('11,11007');
    const table = await screen.findByRole('table', { name: 'The numbers, side by side' });
    expect(within(table).getByRole('columnheader', { name: 'Celaya, Gto.' })).toBeVisible();
    expect(await screen.findByText(/the newest months that they share/)).toBeVisible();
  });

  it('are offered by likeness with its criterion stated', async () => {
    const user = userEvent.setup();
    open('19,11');
    await user.click(await screen.findByText('Add similar places'));
    await user.selectOptions(screen.getByLabelText('By'), 'region and population');
    expect(screen.getByText(/^The five of the same region/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Add Tamaulipas' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add Jalisco' })).toBeNull();
  });

  it('of which one cannot be had say why, and come whole at a press; a code of no municipality is named', async () => {
    const path = '*/api/v1/municipalities/11007/series';
    mockServer.use(...failing(SAMPLE, 'malformed', { path, times: 1 }));
    open('25,11007,11399');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('does not have the expected shape');
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    const table = await screen.findByRole('table', { name: 'The numbers, side by side' });
    expect(within(table).getByRole('columnheader', { name: 'Celaya, Gto.' })).toBeVisible();
    expect(screen.getByText(/^Not found: 11399\./)).toBeVisible();
  });

  it('without a choice say how to choose', async () => {
    open('');
    expect(await screen.findByText(/^Choose two to six states/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sinaloa, Sin', pressed: false })).toBeVisible();
  });
});
