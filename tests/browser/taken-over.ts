import type { Page } from 'playwright-core';

/** Gives a page that the server drew a sign of a hand, and waits until its app answers. */
export async function takenOver(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.locator('#drawn').waitFor({ state: 'detached' });
}
