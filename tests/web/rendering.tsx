import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
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
