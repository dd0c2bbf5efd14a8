import { expect, inject, it } from 'vitest';
import { takenOver } from '../browser/taken-over.ts';
import { newPage, withBrowser } from './page.ts';

withBrowser();

it.each([
  [390, 'es'],
  [390, 'en'],
  [1440, 'es'],
  [1440, 'en'],
])(
  'the first scene of a wall stands whole in the page that composes walls, %i wide, in %s',
  async (width, lang) => {
    // English has the longest sentences, and of the states this one.
    const page = await newPage({ viewport: { width, height: 844 } });
    await page.goto(`${inject('url')}/present?r=07&lang=${lang}`);
    const preview = page.locator('.wall-preview');
    const before = {
      box: await preview.boundingBox(),
      says: await preview.locator('.wall-sentence').innerText(),
    };
    expect(await page.locator('#drawn').count()).toBe(1);
    const boxes = '.wall-head, .wall-sentence, .wall-panel';
    const cut = await preview
      .locator(boxes)
      .evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length);
    expect([await preview.locator(boxes).count(), cut]).toEqual([5, 0]);
    await takenOver(page);
    const after = {
      box: await preview.boundingBox(),
      says: await preview.locator('.wall-sentence').innerText(),
    };
    expect(after.says).toBe(before.says);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((after.box?.[side] ?? 0) - (before.box?.[side] ?? 0))).toBeLessThanOrEqual(1);
  },
);
