import { describe, expect, it } from 'vitest';
import { openPage, withBrowser } from './page.ts';

withBrowser();

describe('the front page', () => {
  it('reads 2026 against 2025 twice over, in no verdict', async () => {
    const { page } = await openPage('/?lang=en&t=year-to-date', { viewport: { width: 1440, height: 900 } });
    const homicide = page.getByRole('region', { name: 'The period' }).getByRole('listitem').first();
    await expect.poll(() => homicide.textContent()).toContain('10,115');
    expect(await homicide.textContent()).toMatch(/14,247 → 10,115: −29%/);
    expect(await homicide.textContent()).not.toMatch(/Falling|Rising|better|worse/);
    const sentence = page.locator('main h1 + p');
    expect(await sentence.textContent()).toContain(
      'From January to August 2026, homicide: fell under either reading (−29% or −18%); extortion: hangs on the reading (−2.5% or +13.5%).',
    );
    expect(await sentence.evaluate((each) => each.clientHeight)).toBeLessThan(60);
  });

  it('falls back with a notice when the link is mangled', async () => {
    const { page, faults } = await openPage('/?r=99&t=2024-13..x&m=%&b=&i=homicidio');
    await expect.poll(() => page.locator('article#homicide data').textContent()).toBe('23,609');
    expect(await page.locator('main').locator('xpath=..').textContent()).toMatch(/enlace/);
    expect(faults).toEqual([]);
  });

  it('takes another month as 100 and keeps it in the link', async () => {
    const { page } = await openPage('/?lang=en&c=index');
    await page.waitForSelector('.recharts-line-curve');
    await page.getByLabel('Base 100').selectOption('2024-09');
    await expect.poll(() => page.url()).toContain('c=index,2024-09');
    await expect
      .poll(() => page.locator('#falling-and-rising').textContent())
      .toContain('Daily mean of each month; September 2024 = 100.');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('2024-09');
  });
});
