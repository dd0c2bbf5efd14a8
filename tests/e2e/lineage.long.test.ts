import { describe, expect, it } from 'vitest';
import { expectAccessible, openPage, withBrowser } from './page.ts';

withBrowser();

describe('where numbers come from', () => {
  it('the page of revisions shows October 2024 as each edition printed it', async () => {
    const { page, faults } = await openPage('/revisions');
    const row = page.getByRole('row', { name: /octubre de 2024/ });
    await expect.poll(() => row.textContent()).toContain('2,570');
    expect(await row.textContent()).toContain('2,571');
    await page.waitForSelector('#typical table');
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});
