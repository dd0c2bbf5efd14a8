import type { Locator, Page } from 'playwright-core';

/** The field of the search. */
export const field = (page: Page): Locator => page.getByRole('combobox', { name: /^Un lugar/ });

/** What stands in the address after the host. */
export const address = (page: Page): Promise<string> =>
  page.evaluate(() => location.pathname + location.search + location.hash);

/** How far the top of an element stands from the top of what is seen; a phone sees a part of the window that it lays out. */
export const topOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (each) =>
      (document.querySelector(each)?.getBoundingClientRect().top ?? NaN) -
      (window.visualViewport?.offsetTop ?? 0),
    selector,
  );
