import { describe, expect, it } from 'vitest';
import { expectAccessible, openPage, withBrowser } from './page.ts';

withBrowser();

describe('what was said, over the embedded edition', () => {
  it('counts 326 statements, 165 of them testable: 118 hold, 20 of another size, 26 fall short, 1 opposite', async () => {
    const { page, faults } = await openPage('/claims');
    expect(await page.locator('h1 + p').textContent()).toBe(
      'De 326 afirmaciones públicas, 165 se pueden poner a prueba con los registros: 118 se sostienen, 20 son de otro tamaño, 26 se quedan cortas y 1 va al revés. De las otras 161 no se puede saber.',
    );
    expect(faults).toEqual([]);
  });

  it('has a page for each statement: femicide, −14.2 % as then known, −10.9 % now', async () => {
    const { page, faults } = await openPage('/claims/C010?lang=en');
    const claim = page.locator('article#C010');
    await claim.getByRole('heading', { name: 'As now known' }).waitFor();
    expect(await claim.textContent()).toContain('the register gave −14.2%; −14.2% was said');
    expect(await claim.textContent()).toContain('As now known it gives −10.9%: falls short.');
    await expect.poll(() => page.title()).toMatch(/^Holds: .+, December 17, 2024 · Saldo$/);
    expect(faults).toEqual([]);
  });

  it('tests “the only crime that rose” on each of the others: kidnapping rose by less than its usual revision', async () => {
    const { page, faults } = await openPage('/claims?claim=C131&lang=en');
    const rivals = page.locator('article#C131').getByRole('table', { name: 'The other high-impact crimes' });
    await rivals.waitFor();
    expect(await rivals.getByRole('row').count()).toBe(10);
    const kidnapping = rivals.getByRole('row', { name: /^Kidnapping/ });
    expect(await kidnapping.textContent()).toContain('1.281.30+2.1%No');
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('looks for words in every statement, and those that can be told come first', async () => {
    const { page } = await openPage('/claims?lang=en&q=extortion+6.1');
    await expect.poll(() => page.getByText('Showing the only one.').count()).toBe(1);
    expect(await page.locator('article').getAttribute('id')).toBe('C380');
  });

  it('names what is missing where nothing can be told', async () => {
    const { page } = await openPage('/claims?claim=C224&lang=en');
    const claim = page.locator('article#C224');
    await claim.getByRole('heading', { name: 'What is missing' }).waitFor();
    expect(await claim.textContent()).toContain('counted under different methods');
  });

  it('the page of a statement gives axe nothing to find', async () => {
    const { page, faults } = await openPage('/claims/C010?lang=en');
    await page.locator('article#C010').getByRole('heading', { name: 'As now known' }).waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});
