import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FederalFigure } from '../../../../src/web/features/operations/FederalFigure.tsx';
import { renderWithWords } from '../../rendering.tsx';

describe('what operations bring to court', () => {
  it('is told in counts of ten months against the ten before, the states in its table', async () => {
    renderWithWords(<FederalFigure />, { language: 'en' });
    const figure = await screen.findByRole('figure');
    expect(figure).toHaveAccessibleName(
      'What reaches the federal prosecutors: 14,810 federal case files of weapons (+21%) and 6,166 of drugs (+9%), October 2024 to July 2025 against October 2023 to July 2024',
    );
    await userEvent.click(within(figure).getByRole('button', { name: 'Show table' }));
    expect(within(figure).getAllByRole('row')).toHaveLength(33);
    expect(figure).toHaveTextContent('case files opened, not sentences nor people');
  });
});
