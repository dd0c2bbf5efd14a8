import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render, screen, within, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Language } from '../../src/domain/bilingual.ts';
import { createQueryClient } from '../../src/web/api/query-client.ts';
import { LanguageProvider } from '../../src/web/words/words.ts';

interface Surroundings {
  readonly language?: Language;
  /** Its own cache and no waiting between retries, unless a test brings one. */
  readonly client?: QueryClient;
}

/** Renders a part of a page with words and a query cache around it. */
export function renderWithWords(
  element: ReactElement,
  { language = 'es', client = createQueryClient(1) }: Surroundings = {},
): RenderResult {
  return render(
    <QueryClientProvider client={client}>
      <LanguageProvider value={language}>{element}</LanguageProvider>
    </QueryClientProvider>,
  );
}

/** Opens the menu of a figure, or the only one on the page, and presses what it offers under that name. */
export async function pressInMenu(
  name: string,
  figure?: HTMLElement,
  user: UserEvent = userEvent.setup(),
): Promise<void> {
  const place = figure ? within(figure) : screen;
  await user.click(place.getByRole('button', { name: /^(Acciones|Actions)$/ }));
  await user.click(await place.findByRole('button', { name }));
}
