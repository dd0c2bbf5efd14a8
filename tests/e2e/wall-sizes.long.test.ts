import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { faultsOfEveryScene, EVERY_LOOK } from './wall-layout.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('the wall', () => {
  it.for(EVERY_LOOK)('shows every scene whole at $width × $height ($language, $theme)', async (look) => {
    expect(await faultsOfEveryScene(browser, look)).toEqual([]);
  });
});
