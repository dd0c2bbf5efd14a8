import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { MethodPage } from '../../../../src/web/features/method/MethodPage.tsx';
import evidence from '../../../../src/web/features/method/evidence.json' with { type: 'json' };
import { renderWithWords } from '../../rendering.tsx';

it('shows coverage, false verdicts and power as the evidence found them, none of 20 a month or more beyond 6 %', async () => {
  renderWithWords(<MethodPage />, { language: 'en' });
  const coverage = await screen.findByRole('table', { name: /^Coverage and false verdicts/ });
  expect(within(coverage).getAllByRole('row')).toHaveLength(5);
  const last = evidence.rows.at(-1);
  expect(last?.rho).toBe(0.7);
  const mean = `${(100 * (last?.wrong[0] ?? NaN)).toFixed(1)}%`;
  expect(within(coverage).getAllByRole('row').at(-1)).toHaveTextContent(mean);
  expect(evidence.worst.wrong).toBeLessThanOrEqual(0.06);
  expect(screen.getByText(/drawn again 11,520 times/)).toHaveTextContent(
    `gives ${(100 * evidence.worst.wrong).toFixed(1)}% false verdicts`,
  );
  const power = screen.getByRole('table', { name: /^Which true rise/ });
  const state = evidence.power.find((each) => each.monthly === 20 && each.rho === 0);
  expect(within(power).getAllByRole('row')[1]).toHaveTextContent(`${(state?.half ?? NaN).toFixed(1)}% /`);
});

it('lists every reprint with the official file that it was set against', async () => {
  renderWithWords(<MethodPage />, { language: 'en' });
  const { agreements } = SAMPLE.edition;
  const table = await screen.findByRole('table', { name: 'Reprints against the official files' });
  expect(within(table).getAllByRole('row')).toHaveLength(agreements.length + 1);
  const at = agreements.findIndex((each) => each.young.cells > 0);
  const { same, cells } = agreements[at]?.young ?? { same: NaN, cells: NaN };
  expect(within(table).getAllByRole('row')[at + 1]).toHaveTextContent(
    `${same.toLocaleString('en')} of ${cells.toLocaleString('en')}`,
  );
});
