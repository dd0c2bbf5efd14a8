import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSideScroll, openPage, withBrowser } from './page.ts';
import { pagesOf, storyText } from './story-page.ts';

withBrowser();

describe('the case in two pages', () => {
  it('tells a state by the same rule: in Sinaloa homicide rises', async () => {
    const { page, faults } = await openPage('/story?r=25&lang=en', {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
    });
    const text = await storyText(page);
    expect(text).toContain('In Sinaloa in 2025, against 2024, intentional homicide rises;');
    expect(text).toContain(
      '1,355 case files of intentional homicide were opened, against 805 in 2024: a rise of 69%',
    );
    expect(text).toContain(
      'the adults who find their state unsafe were 54.9% in 2024, 80.5% in 2025, and 81.3% in 2026 (ENVIPE)',
    );
    await expectNoSideScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('prints on three pages at most with the events marked', async () => {
    const { page } = await openPage('/story?r=25&events=office,strategy,law,methodology');
    await storyText(page);
    await page.getByRole('list', { name: 'Fechas marcadas' }).waitFor();
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(3);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(3);
  });
});
