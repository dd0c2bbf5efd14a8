import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { failing } from '../../../../mocks/handlers.ts';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { ClaimsPage } from '../../../../src/web/features/claims/ClaimsPage.tsx';
import { renderWithWords } from '../../rendering.tsx';

describe('the page of claims', () => {
  it('says so where the claims cannot be had, and tries again at a press', async () => {
    mockServer.use(...failing(SAMPLE, 'error-500', { path: '*/claims', times: 4 }));
    renderWithWords(<ClaimsPage />, { language: 'en' });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('500');
    await userEvent.click(within(alert).getByRole('button'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Does what was said hold up?');
  });

  it('says that no statement passes, and which key nobody used', async () => {
    history.replaceState(null, '', '/?claim=C999&where=32&by=international');
    renderWithWords(<ClaimsPage />, { language: 'en' });
    expect(await screen.findByText('No statement passes these filters.')).toBeInTheDocument();
    expect(screen.getByText('No statement has the key C999.')).toBeInTheDocument();
  });

  it('says at the address of a statement that does not exist that there is no such page', async () => {
    history.replaceState(null, '', '/claims/C999');
    renderWithWords(<ClaimsPage />, { language: 'en' });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
    expect(screen.getByText('No statement has the key C999.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All statements' })).toHaveAttribute('href', '/claims');
  });
});
