import { describe, expect, it } from 'vitest';
import { openEmbeddedApp } from '../contract/embedded-app.ts';
import { expectWholeFrame, PAGED } from './framed-figure.ts';

const { app, shelf } = await openEmbeddedApp();
const edition = (await shelf.editions())[0]?.id ?? '';

async function textAt(path: string): Promise<string> {
  const response = await app(new Request(`https://saldo.example${path}`));
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response.text();
}

describe('a figure that is read off its page', () => {
  it.each(PAGED)('%s carries source, edition and its address, in light colours', (figure) =>
    expectWholeFrame(figure, textAt, edition),
  );
});
