import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { mockServer } from '../../../../mocks/node.ts';
import { createQueryClient } from '../../../../src/web/api/query-client.ts';
import { perceptionQuery } from '../../../../src/web/api/region-queries.ts';
import { UnreportedNote } from '../../../../src/web/features/overview/cards/UnreportedNote.tsx';
import { renderWithWords } from '../../rendering.tsx';

const CAVEAT = { es: 'a', en: 'a' };
const PERCEPTION = {
  caveats: { ensu: CAVEAT, envipe: CAVEAT, unreported: CAVEAT },
  perception: {
    ensu: [],
    envipe: [],
    unreported: [
      { region: '25', year: 2025, unreportedPercent: 94.8, victimsRate: 20_015.2, crimesRate: 26_085.9 },
    ],
  },
};

it('tells how much of crime goes unreported in the region, once the survey is there, and asks for nothing itself', async () => {
  let asked = 0;
  mockServer.use(
    http.get('*/api/v1/perception', () => {
      asked += 1;
      return HttpResponse.json(PERCEPTION);
    }),
  );
  const client = createQueryClient(1);
  renderWithWords(<UnreportedNote region="25" />, { client });
  expect(asked).toBe(0);
  await client.prefetchQuery(perceptionQuery);
  expect(await screen.findByText('ENVIPE: 94.8% de todo el delito no se denuncia')).toBeVisible();
  expect(asked).toBe(1);
});

it('says nothing of a region that the survey does not give', async () => {
  mockServer.use(http.get('*/api/v1/perception', () => HttpResponse.json(PERCEPTION)));
  const client = createQueryClient(1);
  await client.prefetchQuery(perceptionQuery);
  const { container } = renderWithWords(<UnreportedNote region="norte" />, { client });
  expect(container).toBeEmptyDOMElement();
});
