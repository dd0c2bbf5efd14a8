import { describe, expect, it } from 'vitest';
import { openPage, withBrowser } from './page.ts';

withBrowser();

describe('places', () => {
  it('a municipality without CONAPO population keeps its count and has no rate', async () => {
    const { page, faults } = await openPage('/place/25019?lang=es');
    const row = page.getByRole('row', { name: /^Homicidio doloso/ });
    await row.waitFor();
    await expect.poll(() => row.textContent()).toContain('sin tasa');
    expect(await row.textContent()).toContain('pocos para saber');
    expect(await page.locator('main header p').first().textContent()).toMatch(/[^.]\.$/);
    expect(faults).toEqual([]);
  });

  it('the event and the statement that name Culiacán stand on its page', async () => {
    const { page, faults } = await openPage('/place/25006?lang=es');
    const named = page.getByRole('region', { name: 'Lo que lo nombra' });
    const event = named.getByRole('link', { name: /^Inicia la guerra entre facciones/ });
    await event.waitFor();
    expect(await event.getAttribute('href')).toContain('/events');
    await named
      .getByText(/inseguro vivir en Culiacán/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });
});
