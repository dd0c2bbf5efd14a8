import { renderHook, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { judge, seriesIn } from '../../../../src/web/reading/evidence/evidence.ts';
import type { Windows } from '../../../../src/web/reading/evidence/scope.ts';
import { MathButton } from '../../../../src/web/reading/arithmetic/MathButton.tsx';
import { useInsideName, useRegionPlace } from '../../../../src/web/reading/scope/region-place.ts';
import { ChangeCell } from '../../../../src/web/reading/verdict/ChangeCell.tsx';
import { LanguageProvider } from '../../../../src/web/words/words.ts';
import { EVIDENCE } from '../../features/overview/sample-evidence.ts';
import { renderWithWords } from '../../rendering.tsx';

// Real figures, as the mock serves them.
const YEARS: Windows = {
  window: { from: '2025-01', to: '2025-12' },
  base: { from: '2024-01', to: '2024-12' },
};

function comparisonOver(windows: Windows) {
  const series = seriesIn(EVIDENCE, 'homicide-cases', '00');
  if (!series) throw new Error('no series');
  return judge(series, windows, EVIDENCE);
}

async function opened(windows: Windows) {
  renderWithWords(
    <MathButton name="Homicide" comparison={comparisonOver(windows)} evidence={EVIDENCE} whole />,
    { language: 'en' },
  );
  const button = screen.getByRole('button', { name: /How was this computed\? Homicide/ });
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(button);
  const dialog = within(await screen.findByRole('dialog', { name: 'How was this computed?' }));
  // Its words come with it.
  await dialog.findByRole('heading', { name: /^Mexico: / });
  return dialog;
}

/** The cells of a row of the open dialog. */
function cellsOf(dialog: Awaited<ReturnType<typeof opened>>, name: string): (string | null)[] {
  const row = dialog.getByRole('rowheader', { name }).closest('tr');
  return row
    ? within(row)
        .getAllByRole('cell')
        .map((each) => each.textContent)
    : [];
}

describe('how a figure was computed', () => {
  it('opens at a press: both totals, their days, daily means and the ratio, to be checked by hand', async () => {
    const dialog = await opened(YEARS);
    const [total = '', baseTotal = ''] = cellsOf(dialog, 'Total').map((each) => each ?? '');
    expect(total).toBe('20,195');
    expect(cellsOf(dialog, 'Days')).toEqual(['365', '366']);
    const [now, then] = [total, baseTotal].map((each) => Number(each.replace(',', '')));
    const ratio = (now ?? 0) / 365 / ((then ?? 0) / 366);
    expect(cellsOf(dialog, 'Ratio of daily means')).toEqual([ratio.toFixed(3)]);
  });

  it('sets the same months against other bases, each with its verdict', async () => {
    const dialog = await opened(YEARS);
    const others = within(dialog.getByRole('table', { name: 'Against other bases' }));
    expect(others.getAllByRole('row').length).toBeGreaterThan(2);
    expect(others.getByRole('rowheader', { name: 'September 2024' })).toBeVisible();
  });

  it('says why there is nothing to compute across the change of method, with its month', async () => {
    const dialog = await opened({ ...YEARS, window: { from: '2025-07', to: '2026-06' } });
    expect(dialog.getByText(/The method changes in January 2026\./)).toBeVisible();
    expect(dialog.queryByRole('rowheader', { name: 'Total' })).toBeNull();
  });
});

describe('a change in a cell', () => {
  it('is its size with its interval', () => {
    const { container } = renderWithWords(<ChangeCell comparison={comparisonOver(YEARS)} />, {
      language: 'en',
    });
    expect(container).toHaveTextContent('−20% (−27 to −13%)');
  });
});

const inLanguage = (language: 'es' | 'en') => ({
  wrapper: ({ children }: { readonly children: ReactNode }) => (
    <LanguageProvider value={language}>{children}</LanguageProvider>
  ),
});

const placeOf = (region: string, language: 'es' | 'en' = 'es') =>
  renderHook(() => useRegionPlace(region), inLanguage(language)).result.current;

describe('a region in words', () => {
  it('is its name where it stands alone; a group is called a region, and one state takes an article', () => {
    expect(placeOf('25')).toEqual({ name: 'Sinaloa', inside: 'Sinaloa' });
    expect(placeOf('15')).toEqual({ name: 'Estado de México', inside: 'el Estado de México' });
    expect(placeOf('norte')).toEqual({ name: 'región Norte', inside: 'la región Norte' });
    expect(placeOf('norte', 'en').inside).toMatch(/^the .+ region$/);
  });

  it('has that article wherever a state is named inside a sentence', () => {
    const { result } = renderHook(() => useInsideName(), inLanguage('es'));
    expect(['15', '09'].map(result.current)).toEqual(['el Estado de México', 'Ciudad de México']);
  });
});
