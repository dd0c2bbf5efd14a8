import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { copied, expectAccessible, openPage, pressInMenu, withBrowser } from './page.ts';

withBrowser();

/** A page of somebody else: another origin, with what the menu of a figure gave to paste. */
async function foreignPage(snippet: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="es"><title>Diario</title><main><h1>Nota</h1>${snippet}</main></html>`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;
}

describe('a figure in the frame of a foreign page', () => {
  it('is as tall as it needs, read by keyboard and ear, stores nothing, and leads to its source', async () => {
    const { page } = await openPage('/?r=25&lang=es', { permissions: ['clipboard-read', 'clipboard-write'] });
    const snippet = await copied(page, () =>
      pressInMenu(page.locator('#falling-and-rising'), 'Copiar código para insertarla tal como está'),
    );
    expect(snippet).toMatch(/edition=\d{4}-\d\d-[0-9a-f]{8}/);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const foreign = await foreignPage(snippet);
    await page.goto(foreign);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    const faces = (): Promise<string[]> =>
      frame
        .locator('body')
        .evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`).toSorted());
    await expect.poll(faces).toEqual(['Source Sans 3 loaded', 'Source Serif 4 loaded']);
    // The fixed height of the snippet gives way to the one that the frame tells.
    const height = (): Promise<number> => page.locator('iframe').evaluate((each) => each.clientHeight);
    await expect.poll(height).not.toBe(760);
    const before = await height();
    await page.locator('h1').first().click();
    // The frame is a process of its own: it has the focus a moment after the key.
    const focus = frame.locator(':focus');
    await page.keyboard.press('Tab');
    await focus.waitFor();
    await page.keyboard.press('Enter');
    await frame.getByRole('table').waitFor();
    await expect.poll(height).toBeGreaterThan(before);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => focus.textContent()).toContain('Saldo');
    expect(await frame.locator('a').getAttribute('href')).toContain(`${inject('url')}/?r=25`);
    const others = asked.filter((each) => ![inject('url'), foreign].some((own) => each.startsWith(own)));
    expect(others).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const source = await page.locator('iframe').getAttribute('src');
    await page.goto(source ?? '');
    await expectAccessible(page);
  });
});
