import { inject, describe, expect, it } from 'vitest';
import { bytesSent, sumOf, watchFetches } from '../../bench/load/first-visit.ts';
import { IS_ON_FILES, newPage, withBrowser } from './page.ts';

withBrowser();

/** Addresses that a drawn page names: the files of its app, and the answers that it was drawn from. */
async function named(): Promise<string[]> {
  const html = await (await fetch(inject('url'))).text();
  const [, app = ''] = /<template id="app"[^>]*>(.*?)<\/template>/s.exec(html) ?? [];
  const [, drawn = '{}'] = /<script [^>]*id="drawn">(.*?)<\/script>/s.exec(html) ?? [];
  const { answers } = JSON.parse(drawn) as { readonly answers: readonly { readonly address: string }[] };
  return [
    ...Array.from(app.matchAll(/<link [^>]*href="([^"]+)"/g), ([, href = '']) => href),
    ...(IS_ON_FILES ? [] : answers.map(({ address }) => address)),
  ];
}

const paths = (sizes: ReadonlyMap<string, number>): string[] =>
  [...sizes.keys()].map((address) => new URL(address).pathname);

describe('a first visit, as benches count it', () => {
  it('has all that a page at rest fetches, then what its app fetches ahead, none of it without a size', async () => {
    const page = await newPage();
    const fetches = watchFetches(page, bytesSent);
    await fetches.atRest(`${inject('url')}/`);
    const atRest = await fetches.sizes();
    expect(paths(atRest)).toEqual(expect.arrayContaining(await named()));
    // The app's own file lies ready, and has not run: the page stands as the server drew it.
    expect(paths(atRest).filter((path) => /\/index-[^/]*\.js$/.test(path))).toHaveLength(1);
    expect(await page.locator('#drawn').count()).toBe(1);
    expect([...atRest].filter(([, size]) => size === 0)).toEqual([]);
    await fetches.withApp();
    const whole = await fetches.sizes();
    expect(paths(whole).some((path) => path.endsWith('/indicators/homicide-deaths'))).toBe(!IS_ON_FILES);
    expect(sumOf(whole)).toBeGreaterThan(sumOf(atRest));
  });

  it('is refused where a part of it is not there', async () => {
    const page = await newPage();
    await page.route('**/assets/frame-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await expect(watchFetches(page, bytesSent).atRest(`${inject('url')}/`)).rejects.toThrow(
      /frame-.*is (not answered|answered with 404)/,
    );
  });

  it('is refused where no page is served', async () => {
    const fetches = watchFetches(await newPage(), bytesSent);
    await expect(fetches.atRest(`${inject('url')}/api/v1/nothing`)).rejects.toThrow(
      /nothing is answered with 404/,
    );
  });
});
