import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Publications } from '../../../../src/web/reading/publications/Publications.tsx';
import { renderWithWords } from '../../rendering.tsx';

afterEach(() => {
  vi.useRealTimers();
});

function onDay(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });
}

describe('when the next figures are expected', () => {
  it('is told beside how far each register reaches', async () => {
    onDay('2026-09-25');
    renderWithWords(<Publications />, { language: 'en' });
    const list = await screen.findByRole('list', { name: /when the next are expected/ });
    const [cases] = within(list).getAllByRole('listitem');
    expect(cases).toHaveTextContent(
      'Case files (RNID): data through August 2026; September 2026 expected about October 20, 2026.',
    );
    expect(list).toHaveTextContent('Missing people (RNPDNO): data through December 2025; when the next cut');
  });

  it('is called late once the day has passed', async () => {
    onDay('2026-11-29');
    renderWithWords(<Publications notes />);
    const list = await screen.findByRole('list');
    expect(list).toHaveTextContent(
      'septiembre de 2026 se espera hacia el 20 de octubre de 2026, con retraso: no está en esta edición.',
    );
    expect(list).toHaveTextContent('un día habitual y no una fecha anunciada');
  });
});
