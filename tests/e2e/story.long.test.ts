import { describe, expect, it } from 'vitest';
import { openPage, withBrowser } from './page.ts';
import { pagesOf, storyText } from './story-page.ts';

withBrowser();

describe('the case in two pages', () => {
  it('prints on three pages at most with the events marked', async () => {
    const { page } = await openPage('/story?r=25&events=office,strategy,law,methodology');
    await storyText(page);
    await page.getByRole('list', { name: 'Fechas marcadas' }).waitFor();
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(3);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(3);
  });
});
