import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NATION } from '../../../src/domain/place/region.ts';
import { ContributionsFigure } from '../../../src/web/reading/contributions/ContributionsFigure.tsx';
import { contributionsIn } from '../../../src/web/reading/contributions/contributions-in.ts';
import type { Scope } from '../../../src/web/reading/evidence/scope.ts';
import { EVIDENCE } from '../features/overview/sample-evidence.ts';
import { pressInMenu, renderWithWords } from '../rendering.tsx';

const YEARS: Scope = {
  region: NATION,
  window: { from: '2025-01', to: '2025-12' },
  base: { from: '2024-01', to: '2024-12' },
};

function show(scope: Scope = YEARS, language: 'es' | 'en' = 'es') {
  renderWithWords(
    <ContributionsFigure id="moved" indicator="extortion-cases" scope={scope} evidence={EVIDENCE} />,
    { language },
  );
}

describe('what moved a total', () => {
  it('says the difference, both ends, and what was counted without the state that moved most', () => {
    show();
    const figure = screen.getByRole('figure', {
      name: 'Qué movió el total: Extorsión (carpetas de investigación)',
    });
    expect(figure).toHaveTextContent('+276 en total (10,516 contra 10,240), 2025, contra 2024.');
    expect(figure).toHaveTextContent(
      'Donde más sube: Ciudad de México (+1,305). Donde más baja: Estado de México (−1,289).',
    );
    expect(figure).toHaveTextContent(/sin Ciudad de México, (se contó|bajó) 10%/);
  });

  it('says it in English as well', () => {
    show(YEARS, 'en');
    expect(screen.getByRole('figure')).toHaveTextContent('+276 in total (10,516 against 10,240)');
    expect(screen.getByRole('figure')).toHaveTextContent(/without Mexico City, (10% less|it fell 10%)/);
  });

  it('draws a bar for each of the 32 states and one for what no state has, the largest rise first', () => {
    show();
    const bars = within(screen.getByRole('list', { name: 'Lo que cada estado suma o resta' }));
    const items = bars.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toHaveLength(33);
    expect(items).toContain('Sin asignar a un estado−14');
    expect(items[0]).toBe('Ciudad de México+1,305');
    expect(items.at(-1)).toBe('Estado de México−1,289');
  });

  it('has the same numbers as a table, which add up', async () => {
    show();
    await pressInMenu('Ver tabla');
    const row = screen.getByRole('row', { name: /^Ciudad de México/ });
    expect(row).toHaveTextContent('+1,305');
    expect(row).toHaveTextContent('1,753');
    expect(row).toHaveTextContent('448');
  });

  it('tells windows of other lengths by day', () => {
    show({ ...YEARS, base: { from: '2024-09', to: '2024-09' } });
    expect(screen.getByRole('list')).toHaveTextContent('por día');
  });

  it('says why a difference is not divided', () => {
    show({ ...YEARS, window: { from: '2026-01', to: '2026-03' } });
    expect(screen.getByText(/Los dos periodos no se pueden comparar/)).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('has nothing to show of a single state', () => {
    expect(contributionsIn('extortion-cases', { ...YEARS, region: '25' }, EVIDENCE)).toBeUndefined();
  });
});
