import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { DEFAULT_VIEW } from '../../../../src/domain/view/view.ts';
import { MissingPage } from '../../../../src/web/features/missing/MissingPage.tsx';
import { pressInMenu, renderWithWords } from '../../rendering.tsx';

async function open(region: string, language: Language): Promise<string> {
  renderWithWords(<MissingPage view={{ ...DEFAULT_VIEW, region }} onView={() => undefined} />, { language });
  const heading = await screen.findByRole('heading', { level: 1 });
  return heading.nextElementSibling?.textContent ?? '';
}

describe('how many people are missing', () => {
  it('is answered in the first sentence, with its day, in both languages', async () => {
    expect(await open('00', 'es')).toBe(
      'Al 3 de junio de 2026, el registro oficial tenía 133,924 personas desaparecidas y no localizadas. Había además 244,537 personas localizadas con vida y 22,473 localizadas sin vida.',
    );
  });

  it('of a state stands beside the country', async () => {
    expect(await open('14', 'en')).toContain(
      'In Jalisco, the official register held 12,781 people as missing and not located on June 3, 2026, of 133,924 in the country.',
    );
  });

  it('tells every group of the Government with the total beside it', async () => {
    await open('00', 'en');
    const figure = screen.getByRole('figure', {
      name: 'The Government sorted the 132,534 people into groups',
    });
    for (const part of ['46,742', '40,308', '43,128', '2,356']) {
      expect(figure).toHaveTextContent(`${part} of 132,534`);
    }
    expect(figure).toHaveTextContent('The sorting is the Government’s and not the register’s');
  });

  it('gives the printed totals as a table, “more than” kept, each with its link', async () => {
    await open('00', 'en');
    const figure = screen.getByRole('figure', { name: /^By date and by who gave it/ });
    await pressInMenu('Show table', figure);
    const rows = within(figure)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toContain('March 5, 2026more than 131,000the registerpolitica.expansion.mx');
    expect(rows).toContain('March 27, 2026132,534the Governmentgob.mx');
  });

  it('sets the second cut beside the panel, unjoined, and credits Umbral', async () => {
    await open('00', 'en');
    const figure = screen.getByRole('figure', {
      name: /^Mexico: 1,041 people who went missing in July 2025/,
    });
    expect(figure).toHaveTextContent('Umbral, desaparecidosmx (CC BY 4.0)');
    await pressInMenu('Show table', figure);
    expect(within(figure).getByRole('row', { name: /^June 2026/ })).toHaveTextContent('no figure');
    expect(within(figure).getByRole('row', { name: /^December 2025/ })).toHaveTextContent('818816');
  });

  it('says so where the register cannot be had', async () => {
    mockServer.use(...failing(SAMPLE, 'error-500', { path: '*/missing-stock', times: 8 }));
    renderWithWords(<MissingPage view={DEFAULT_VIEW} onView={() => undefined} />, { language: 'en' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The register of missing people could not be loaded',
    );
  });
});
