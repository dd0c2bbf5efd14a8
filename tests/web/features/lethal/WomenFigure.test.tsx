import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WomenFigure } from '../../../../src/web/features/lethal/WomenFigure.tsx';
import { renderWithWords } from '../../rendering.tsx';

describe('women killed by state', () => {
  it('stand by method: 732 femicide victims in 2025, 442 from January to August 2026, no sum of the two', async () => {
    renderWithWords(<WomenFigure region="00" />, { language: 'en' });
    const figure = await screen.findByRole('figure');
    expect(figure).toHaveAccessibleName(
      'Women killed, Mexico: 2025, 732 in femicides and 2,086 in other intentional homicides; January to August 2026, 442 in femicides and 988 in other intentional homicides',
    );
    expect(figure).toHaveTextContent('the two periods are neither added nor compared');
    expect(figure).not.toHaveTextContent('1,174');
  });

  it('of a state name it, and every state stands in the table', async () => {
    renderWithWords(<WomenFigure region="25" />, { language: 'es' });
    const figure = await screen.findByRole('figure', { name: /^Mujeres asesinadas, Sinaloa: 2025, 70 en/ });
    expect(within(figure).getAllByRole('row')).toHaveLength(33);
    expect(within(figure).getByRole('row', { name: /^Guanajuato/ })).toHaveTextContent('183275%17119');
  });
});
