import { expect, it } from 'vitest';
import { examplesIn, isPainted } from './api-examples.ts';
import { openEmbeddedApp } from './embedded-app.ts';

const { ask } = await openEmbeddedApp();

it('every picture that the page of the API links to is drawn', async () => {
  const painted = (await examplesIn(ask)).filter(isPainted);
  expect(painted.length).toBeGreaterThan(10);
  for (const link of painted) {
    expect({ link, status: (await ask(link)).status }).toEqual({ link, status: 200 });
  }
});
