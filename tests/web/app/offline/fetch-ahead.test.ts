import { describe, expect, it } from 'vitest';
import { mockServer } from '../../../../mocks/node.ts';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { fetchAhead } from '../../../../src/web/app/offline/fetch-ahead.ts';
import { cubeQuery, editionQuery, populationQuery } from '../../../../src/web/api/queries.ts';
import { createQueryClient } from '../../../../src/web/api/query-client.ts';

const EDITION = SAMPLE.edition.id;

describe('what later views will ask for', () => {
  it('is asked for once, but for what is here, and not read before a view asks', async () => {
    const client = createQueryClient(1);
    const [held, ...others] = SAMPLE.edition.coverage.map(({ indicator }) => indicator);
    if (!held) throw new Error('the sample has no indicator');
    await client.fetchQuery(cubeQuery(EDITION, held));
    const edition = await client.fetchQuery(editionQuery);
    const asked: string[] = [];
    const note = ({ request }: { readonly request: Request }): void => {
      asked.push(new URL(request.url).pathname);
    };
    mockServer.events.on('request:start', note);
    await fetchAhead(client, edition);
    mockServer.events.removeListener('request:start', note);
    const root = `/api/v1/editions/${EDITION}`;
    expect(asked).toEqual([`${root}/population`, ...others.map((each) => `${root}/indicators/${each}`)]);
    expect(client.getQueryData(populationQuery(EDITION).queryKey)).toBeUndefined();
  });
});
