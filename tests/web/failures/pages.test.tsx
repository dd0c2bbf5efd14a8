import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { failing, type Failure } from '../../../mocks/handlers.ts';
import { mockServer } from '../../../mocks/node.ts';
import { SAMPLE } from '../../../mocks/sample.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import { DEFAULT_VIEW } from '../../../src/domain/view/view.ts';
import { ClaimsPage } from '../../../src/web/features/claims/ClaimsPage.tsx';
import { EventsPage } from '../../../src/web/features/events/EventsPage.tsx';
import { OperationsPage } from '../../../src/web/features/operations/OperationsPage.tsx';
import { PerceptionPage } from '../../../src/web/features/perception/PerceptionPage.tsx';
import { StoryPage } from '../../../src/web/features/story/StoryPage.tsx';
import { renderWithWords } from '../rendering.tsx';

const view = { view: DEFAULT_VIEW, onView: () => undefined };

interface Case {
  readonly name: string;
  readonly page: ReactElement;
  /** The request that fails. */
  readonly path: string;
  /** What the page says is missing. */
  readonly missing: Readonly<Record<Language, string>>;
  /** What stands at its head when it is there. */
  readonly heading: Readonly<Record<Language, RegExp>>;
}

const DATA = { es: 'No se pudieron cargar los datos', en: 'The data could not be loaded' };

const CASES: readonly Case[] = [
  {
    name: 'claims',
    page: <ClaimsPage />,
    path: '*/api/v1/claims',
    missing: { es: 'No se pudieron cargar las afirmaciones', en: 'The statements could not be loaded' },
    heading: { es: /^¿Se sostiene lo que se ha dicho/, en: /^Does what was said/ },
  },
  {
    name: 'operations',
    page: <OperationsPage />,
    path: '*/api/v1/operations',
    missing: {
      es: 'No se pudieron cargar los informes de operativos',
      en: 'The reports on operations could not be loaded',
    },
    heading: { es: /^¿Qué han hecho los operativos/, en: /^What have operations done/ },
  },
  {
    name: 'perception',
    page: <PerceptionPage {...view} />,
    path: '*/api/v1/perception',
    missing: { es: 'No se pudieron cargar las encuestas', en: 'The surveys could not be loaded' },
    heading: { es: /^¿Qué tan insegura/, en: /^How unsafe/ },
  },
  {
    name: 'events',
    page: <EventsPage />,
    path: '*/api/v1/events',
    missing: {
      es: 'No se pudieron cargar los hechos con fecha',
      en: 'The dated events could not be loaded',
    },
    heading: { es: /^¿Qué ocurrió/, en: /^What happened/ },
  },
  {
    name: 'story',
    page: <StoryPage {...view} />,
    path: '*/api/v1/edition',
    missing: DATA,
    heading: { es: /^¿Qué ha dejado la política/, en: /^What has the security policy/ },
  },
];

/** What each failure is told as; only what another try can mend is tried by itself, three times more. */
const FAILURES: readonly (readonly [Failure, number, Readonly<Record<Language, string>>])[] = [
  ['error-500', 4, { es: 'respondió con un error (500)', en: 'answered with an error (500)' }],
  ['offline', 4, { es: 'no responde. Revise la conexión', en: 'does not answer. Check the connection' }],
  ['malformed', 1, { es: 'no tiene la forma esperada', en: 'does not have the expected shape' }],
];

const LANGUAGES: readonly Language[] = ['es', 'en'];
const RETRY = { es: 'Intentar de nuevo', en: 'Try again' };

describe.each(CASES)('the page of $name', ({ page, path, missing, heading }) => {
  describe.each(FAILURES)('where the server fails with %s', (failure, times, why) => {
    it.each(LANGUAGES)('says in %s what is missing and why, and comes back at a press', async (language) => {
      mockServer.use(...failing(SAMPLE, failure, { path, times }));
      renderWithWords(page, { language });
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(missing[language]);
      expect(alert).toHaveTextContent(why[language]);
      await userEvent.click(within(alert).getByRole('button', { name: RETRY[language] }));
      await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
      expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(heading[language]);
    });
  });
});

describe('a page of which a part fails', () => {
  it('shows what was announced of operations where the registers cannot be had', async () => {
    // Every time until the press: no figure of the page may ask for it again as it appears.
    mockServer.use(...failing(SAMPLE, 'malformed', { path: '*/api/v1/edition' }));
    renderWithWords(<OperationsPage />);
    expect(await screen.findByRole('heading', { name: /^Lo anunciado, acumulado/ })).toBeVisible();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('No se pudo cargar lo registrado en los mismos meses');
    mockServer.resetHandlers();
    await userEvent.click(within(alert).getByRole('button', { name: RETRY.es }));
    expect(await screen.findByRole('heading', { name: 'Lo registrado en los mismos meses' })).toBeVisible();
  });

  it('tells the rest of the story without the statements or the survey, and fetches them at a press', async () => {
    mockServer.use(
      ...failing(SAMPLE, 'malformed', { path: '*/api/v1/claims', times: 1 }),
      ...failing(SAMPLE, 'malformed', { path: '*/api/v1/perception', times: 1 }),
    );
    renderWithWords(<StoryPage {...view} />, { language: 'en' });
    expect(await screen.findByText(/The statements could not be loaded\./)).toBeVisible();
    expect(await screen.findByText(/The survey could not be loaded\./)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'What falls and what rises' })).toBeVisible();
    for (const name of ['What was said', 'What is felt']) {
      const section = screen.getByRole('region', { name });
      await userEvent.click(within(section).getByRole('button', { name: RETRY.en }));
      await waitFor(() => expect(within(section).queryByRole('button', { name: RETRY.en })).toBeNull());
    }
    expect(await screen.findByText(/public statements/)).toBeVisible();
    expect(await screen.findByText(/of the adults of the surveyed cities/)).toBeVisible();
  });
});
